package io.github.tewatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.desk.Encounter;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.name.OtherName;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.HolderId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S4, as far as types can keep it: what holds personal data does not show it, and what is blind has no way to it. */
class BlindnessTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.tewatashi");

    @Test
    void S4_what_holds_personal_data_does_not_show_it_by_itself() throws ReflectiveOperationException {
        for (Class<?> type : List.of(
                Face.class,
                PaperNumber.class,
                PaperReading.class,
                Certificate.class,
                RecordedNames.class,
                OtherName.class,
                Stated.class,
                CertificateRecord.class,
                Proxy.class,
                Evidence.class,
                Authorisation.class,
                SearchKeys.class,
                DeskQuery.class,
                Change.class,
                By.class,
                Command.class)) {
            assertThat(type.getDeclaredMethod("toString").getDeclaringClass())
                    .as("%s has a toString of its own", type.getSimpleName())
                    .isEqualTo(type);
        }
        // A record that holds a text or a date shows it: each one outside the list above must be free of personal data.
        List<String> showing = MAIN.stream()
                .filter(JavaClass::isRecord)
                .filter(c -> c.getPackageName().endsWith(".certificate")
                        || c.getPackageName().endsWith(".name"))
                .map(JavaClass::reflect)
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> Set.of(String.class, LocalDate.class, List.class, Set.class)
                                .contains(component.getType())))
                .filter(BlindnessTest::showsWhatItHolds)
                .map(Class::getSimpleName)
                .toList();
        assertThat(showing).as("records near a face that show what they hold").containsOnly("NameVerdict");
    }

    @Test
    void S4_before_the_match_no_type_has_a_way_to_the_certificate() {
        Set<Class<?>> revealing = Set.of(
                Certificate.class, Face.class, Proxy.class, RecordedNames.class, CertificateId.class, HolderId.class);
        for (Class<?> blind : List.of(Encounter.class, ToIdentify.class, Refused.class)) {
            assertThat(Stream.of(blind.getMethods()).map(Method::getReturnType))
                    .as("what %s tells", blind.getSimpleName())
                    .doesNotContainAnyElementsOf(revealing);
        }
    }

    @Test
    void S4_no_fact_has_room_for_personal_data() {
        Set<Class<?>> personal = Set.of(
                String.class,
                Certificate.class,
                Face.class,
                Proxy.class,
                RecordedNames.class,
                Stated.class,
                HolderId.class,
                PaperNumber.class);
        List<JavaClass> facts = MAIN.stream()
                .filter(c -> c.getPackageName().endsWith(".fact") && c.isRecord())
                .filter(c ->
                        !Set.of("Illegible", "FactColumns", "CertificateState").contains(c.getSimpleName()))
                .toList();
        assertThat(facts).hasSizeGreaterThan(50);
        for (JavaClass fact : facts) {
            assertThat(Arrays.stream(fact.reflect().getRecordComponents()).map(component -> component.getGenericType()))
                    .as("what %s holds", fact.getSimpleName())
                    .noneMatch(type ->
                            personal.stream().anyMatch(p -> type.getTypeName().contains(p.getName())));
        }
    }

    /** Whether nobody wrote its {@code toString()}: the compiler makes that of a record final. */
    private static boolean showsWhatItHolds(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("toString") && Modifier.isFinal(method.getModifiers()));
    }
}
