package io.github.tewatashi.storage.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No statement is built from what somebody puts in: it is text of the jar with the table prefix in it, and parameters.
 */
class SqlTest {

    private static final String QUOTE = "'Q'";
    private static final String OTHER = "'W'";

    /** The same day with other people in it runs the same statements, and nothing of the people is in any of them. */
    @ParameterizedTest
    @EnumSource
    void statements_are_the_same_whatever_is_put_in(Dialect dialect) {
        Set<String> one = statements(dialect, QUOTE);
        Set<String> other = statements(dialect, OTHER);
        assertThat(one).hasSizeGreaterThan(10).isEqualTo(other).noneMatch(sql -> sql.contains(QUOTE));
    }

    /** Few places run SQL at all: what they run is text of the jar, a table's own, or a constant. */
    @Test
    void statements_are_run_in_few_places() {
        String[] places = {"Commits", "Counter", "Cursor", "Database", "PostgresWrites", "Reads", "Schema", "Writes"};
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(" + String.join("|", places) + ")(\\$.*)?")
                .should()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "it prepares or runs a statement",
                        call -> isJdbc(call.getTargetOwner().getName())
                                && (call.getName().startsWith("prepare")
                                        || call.getName().equals("createStatement")
                                        || call.getName().startsWith("execute")
                                        || call.getName().equals("addBatch"))))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(JdbcStore.class));
    }

    private static boolean isJdbc(String owner) {
        return Set.of(Connection.class.getName(), Statement.class.getName(), PreparedStatement.class.getName())
                .contains(owner);
    }

    private static Set<String> statements(Dialect dialect, String mark) {
        Counting counting = new Counting(Servers.empty(dialect));
        JdbcStore store = JdbcStore.builder(counting).createSchema().build();
        counting.reset();
        play(store, mark);
        return counting.texts();
    }

    /** A day on which every text that somebody writes has the mark in it. */
    private static void play(JdbcStore store, String mark) {
        Tewatashi library = Tewatashi.on(store)
                .clock(Clock.fixed(Instant.parse("2025-10-06T00:00:00Z"), ZoneOffset.UTC))
                .build();
        OfficeId office = new OfficeId("office" + mark);
        OfficerId officer = new OfficerId("officer" + mark);
        By by = By.once(officer);
        LocalDate born = LocalDate.of(1980, 1, 2);
        Certificate paper = library.registry()
                .register(
                        office,
                        new HolderId("holder" + mark),
                        Face.of("見本" + mark, "ミホン", born, "1"),
                        By.officer(officer, new CommandId("register" + mark)))
                .orThrow();
        HandoutSession session = library.sessions()
                .schedule(office, LocalDate.of(2025, 10, 6), "hall" + mark, by)
                .orThrow();
        Slip slip = library.sessions().book(paper, session, by).orThrow();
        assertThat(library.registry().hold(paper, by.because("held" + mark)).orThrow())
                .isNotNull();
        assertThat(library.registry()
                        .release(paper, by.because("cleared" + mark))
                        .orThrow())
                .isNotNull();
        assertThat(library.dispatch(session, by).orThrow()).isNotNull();
        Matched matched = (Matched) library.desk(session, "desk" + mark)
                .begin(SlipReading.of(slip.number().toString(), slip.colour().code()), by)
                .states(Stated.name("見本" + mark));
        HandedOver handed = (HandedOver) matched.handOver(PaperReading.of("1"));
        assertThat(handed.received().orThrow()).isNotNull();
        assertThat(library.closing(session).close(by).orThrow()).isNotNull();
        assertThat(library.inspection().inspect().findings()).isEmpty();
    }
}
