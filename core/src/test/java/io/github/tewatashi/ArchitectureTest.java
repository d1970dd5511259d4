package io.github.tewatashi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.desk.Encounter;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.name.OtherName;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.store.DeskQuery;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.HolderId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** The floors of the house, and what keeps them apart. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.tewatashi");

    private static final DescribedPredicate<JavaClass> DECISIONS = DescribedPredicate.describe(
            "decisions",
            c -> c.getSimpleName().matches(".*Decisions?")
                            && !c.isInterface()
                            && c.getEnclosingClass().isEmpty()
                    || Set.of("TwoFactors", "LikelySwaps", "Movements").contains(c.getSimpleName()));

    @Test
    void there_are_decisions_to_keep_pure() {
        assertThat(MAIN.that(DECISIONS)).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void decisions_know_no_clock_no_store_no_logger_and_no_chance() {
        noClasses()
                .that(DECISIONS)
                .should()
                .dependOnClassesThat(assignableTo(Clock.class)
                        .or(assignableTo(Store.class))
                        .or(assignableTo(Engine.class))
                        .or(assignableTo(Logger.class))
                        .or(assignableTo(Random.class))
                        .or(assignableTo(UUID.class)))
                .check(MAIN);
        noClasses()
                .that(DECISIONS)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(MAIN);
    }

    @Test
    void decisions_are_nobodys_business_outside() {
        classes()
                .that(DECISIONS)
                .and(DescribedPredicate.not(simpleName("TwoFactors")))
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("io.github.tewatashi.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void words_depend_on_their_texts_only() {
        noClasses()
                .that()
                .resideInAPackage("io.github.tewatashi.words")
                .should()
                .dependOnClassesThat(resideInAPackage("io.github.tewatashi..")
                        .and(DescribedPredicate.not(resideInAPackage("io.github.tewatashi.words")))
                        .and(DescribedPredicate.not(resideInAPackage("io.github.tewatashi.text"))))
                .check(MAIN);
    }

    @Test
    void nothing_public_shows_a_guava_type() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(showNothingOf("com.google.common"))
                .check(MAIN);
        noClasses()
                .that()
                .arePublic()
                .should()
                .beAssignableTo(resideInAPackage("com.google.common.."))
                .check(MAIN);
    }

    @Test
    void things_are_named_by_what_they_are_at_the_counter() {
        noClasses().should().haveSimpleNameEndingWith("Impl").check(MAIN);
        noClasses().should().haveSimpleNameContaining("Manager").check(MAIN);
        noClasses().should().haveSimpleNameContaining("Helper").check(MAIN);
        noClasses().should().haveSimpleNameContaining("Util").check(MAIN);
        noClasses()
                .that()
                .arePublic()
                .should()
                .haveSimpleNameStartingWith("Abstract")
                .check(MAIN);
    }

    @Test
    void what_holds_personal_data_does_not_show_it_by_itself() throws ReflectiveOperationException {
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
                Change.class)) {
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
                .filter(ArchitectureTest::showsWhatItHolds)
                .map(Class::getSimpleName)
                .toList();
        assertThat(showing).as("records near a face that show what they hold").containsOnly("NameVerdict");
    }

    @Test
    void before_the_match_no_type_has_a_way_to_the_certificate() {
        Set<Class<?>> revealing = Set.of(
                Certificate.class, Face.class, Proxy.class, RecordedNames.class, CertificateId.class, HolderId.class);
        for (Class<?> blind : List.of(Encounter.class, ToIdentify.class, Refused.class)) {
            assertThat(Stream.of(blind.getMethods()).map(Method::getReturnType))
                    .as("what %s tells", blind.getSimpleName())
                    .doesNotContainAnyElementsOf(revealing);
        }
    }

    @Test
    void every_code_has_its_text_in_both_languages() {
        List<Class<?>> codes = MAIN.stream()
                .filter(JavaClass::isEnum)
                .filter(c -> c.tryGetMethod("text", Locale.class).isPresent())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(4);
        for (Class<?> code : codes) {
            for (Object constant : code.getEnumConstants()) {
                String english = text(code, constant, Locale.ENGLISH);
                String japanese = text(code, constant, Locale.JAPANESE);
                assertThat(english)
                        .as("%s.%s in English", code.getSimpleName(), constant)
                        .isNotBlank()
                        .matches("\\p{IsLatin}.*");
                assertThat(japanese)
                        .as("%s.%s in Japanese", code.getSimpleName(), constant)
                        .isNotBlank()
                        .isNotEqualTo(english);
                assertThat(text(code, constant, Locale.FRENCH)).isEqualTo(english);
            }
        }
    }

    private static String text(Class<?> code, Object constant, Locale locale) {
        try {
            return (String) code.getMethod("text", Locale.class).invoke(constant, locale);
        } catch (InvocationTargetException e) {
            throw new AssertionError(code.getSimpleName() + "." + constant + " has no text", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether nobody wrote its {@code toString()}: the compiler makes that of a record final. */
    private static boolean showsWhatItHolds(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("toString") && Modifier.isFinal(method.getModifiers()));
    }

    private static ArchCondition<JavaCodeUnit> showNothingOf(String hidden) {
        return new ArchCondition<>("show no type of " + hidden) {
            @Override
            public void check(JavaCodeUnit method, ConditionEvents events) {
                boolean shows = method.getRawReturnType().getPackageName().startsWith(hidden)
                        || method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.getPackageName().startsWith(hidden));
                events.add(new SimpleConditionEvent(method, !shows, method.getFullName()));
            }
        };
    }
}
