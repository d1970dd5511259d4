package io.github.tewatashi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;

/** The floors of the house, and what keeps them apart. */
class ArchitectureTest {

    private static final String ROOT = "io.github.tewatashi";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final DescribedPredicate<JavaClass> DECISIONS = DescribedPredicate.describe(
            "decisions and the facts and rules beneath them",
            c -> c.getSimpleName().endsWith("Decisions")
                    || Set.of(ROOT + ".rule", ROOT + ".fact", ROOT + ".record").contains(c.getPackageName()));

    @Test
    void there_are_decisions_to_keep_pure() {
        assertThat(MAIN.that(DECISIONS)).hasSizeGreaterThanOrEqualTo(60);
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
                .that()
                .haveSimpleNameEndingWith("Decisions")
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void packages_are_free_of_circles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void each_floor_stands_on_those_below_it() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("vocabulary")
                .definedBy(packages("text", "vocabulary", "serial", "colour", "name", "certificate"))
                .layer("facts")
                .definedBy(packages("fact"))
                .layer("store")
                .definedBy(packages("ledger", "record", "store"))
                .layer("rules")
                .definedBy(packages("match", "rule"))
                .layer("engine")
                .definedBy(packages("engine"))
                .layer("commands")
                .definedBy(packages(
                        "registry", "sessions", "dispatch", "desk", "close", "stocktaking", "retention", "incident"))
                .layer("reading")
                .definedBy(packages("inspection", "practice", "investigation"))
                .layer("door")
                .definedBy(ROOT)
                .whereLayer("door")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers("door")
                .whereLayer("commands")
                .mayOnlyBeAccessedByLayers("door", "reading")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("door", "commands")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("door", "reading", "commands", "engine")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("door", "reading", "commands", "engine", "rules")
                .whereLayer("facts")
                .mayOnlyBeAccessedByLayers("door", "reading", "commands", "engine", "rules", "store")
                .check(MAIN);
    }

    @Test
    void a_command_needs_no_other_room() {
        // Dispatch and closing stand by themselves; what two of them need is a rule below both.
        for (String room :
                List.of("registry", "sessions", "dispatch", "desk", "close", "stocktaking", "retention", "incident")) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + room)
                    .should()
                    .dependOnClassesThat(resideInAPackage(ROOT + "..")
                            .and(resideInAPackages(Stream.of(
                                            "registry",
                                            "sessions",
                                            "dispatch",
                                            "desk",
                                            "close",
                                            "stocktaking",
                                            "retention",
                                            "incident")
                                    .filter(other -> !other.equals(room))
                                    .toList())))
                    .check(MAIN);
        }
    }

    static List<String> packagesOfTheHouse() {
        return MAIN.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !name.equals(ROOT))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("packagesOfTheHouse")
    void what_a_package_says_that_it_depends_on_is_what_it_depends_on(String name) {
        Set<String> depends = MAIN.stream()
                .filter(c -> c.getPackageName().equals(name))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .filter(other -> other.startsWith(ROOT + ".") && !other.equals(name))
                .map(other -> other.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said(name))
                .as("packages after \"Depends on\" in package-info")
                .isEqualTo(depends);
    }

    @Test
    void nothing_public_shows_a_guava_type() {
        for (JavaClass shown : MAIN.that(
                DescribedPredicate.describe("public", c -> c.getModifiers().contains(JavaModifier.PUBLIC)))) {
            assertThat(shown.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .flatMap(method -> Stream.concat(
                                    Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream()))
                            .map(JavaClass::getPackageName))
                    .as("types that %s shows", shown.getName())
                    .noneMatch(type -> type.startsWith("com.google.common"));
            assertThat(shown.isAssignableTo(resideInAPackage("com.google.common..")))
                    .isFalse();
        }
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
    void no_name_means_two_things() {
        assertThat(MAIN.stream()
                        .filter(c -> !c.getEnclosingClass().isPresent()
                                && !c.getSimpleName().equals("package-info"))
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(named -> named.getValue() > 1)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> ROOT + "." + name).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> resideInAPackages(List<String> names) {
        Set<String> full = names.stream().map(name -> ROOT + "." + name).collect(Collectors.toSet());
        return DescribedPredicate.describe("in " + names, c -> full.contains(c.getPackageName()));
    }

    /** The packages named after "Depends on", up to the end of the sentence. */
    private static Set<String> said(String name) {
        Path file = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
        try {
            String text = Files.readString(file).replaceAll("\\s*\\n \\*\\s*", " ");
            Matcher sentence = Pattern.compile("Depends on (nothing|[^.]*)\\.").matcher(text);
            assertThat(sentence.find()).as("%s says what it depends on", file).isTrue();
            return Pattern.compile("\\{@code (\\w+)}")
                    .matcher(sentence.group(1))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
