package io.github.tewatashi.cli.then;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.tewatashi.cli.day.Judge;
import io.github.tewatashi.cli.input.DayLog;
import io.github.tewatashi.cli.input.Oracle;
import org.junit.jupiter.api.Test;

/** What the packages of the example may know of each other. */
class BlindnessTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.tewatashi.cli");

    @Test
    void theOldProcedureCannotSeeWhoReallyStoodThere() {
        noClasses()
                .that()
                .resideInAPackage("..cli.then..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Oracle.class, DayLog.class, Judge.class)
                .check(classes);
    }

    @Test
    void nowOnlyTheVisitorsKnowWhoTheyAre() {
        noClasses()
                .that()
                .haveNameMatching(".*\\.now\\.(Office|DeskOfficer|Papers|Slips)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Oracle.class, DayLog.class, Judge.class)
                .check(classes);
    }

    @Test
    void whatIsReadAndWhatWasDoneThenKnowNothingOfTheLibrary() {
        noClasses()
                .that()
                .resideInAnyPackage("..cli.input..", "..cli.day..", "..cli.then..", "..cli.words..", "..cli.print..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "belong to the library",
                        type -> type.getPackageName().startsWith("io.github.tewatashi.")
                                && !type.getPackageName().startsWith("io.github.tewatashi.cli")))
                .check(classes);
    }
}
