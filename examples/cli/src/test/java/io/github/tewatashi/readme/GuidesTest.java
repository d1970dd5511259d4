package io.github.tewatashi.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.HandOver;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Step;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.investigation.Lead;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.retention.Erasures;
import io.github.tewatashi.retention.RetentionRule;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.stocktaking.Stocktaking;
import io.github.tewatashi.stocktaking.StocktakingReport;
import io.github.tewatashi.storage.jdbc.ConnectionSource;
import io.github.tewatashi.storage.jdbc.Dialect;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.storage.memory.MemoryStore;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guides, run: each block of a guide stands here word for word. */
class GuidesTest {

    private static final Path EXAMPLES = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");

    private final OfficeId office = new OfficeId("office");
    private final OfficerId officer = new OfficerId("officer");
    private final OfficerId deskOfficer = new OfficerId("desk officer");
    private final LocalDate day = LocalDate.of(2025, 10, 6);
    private final By by = By.once(officer);
    private Tewatashi tewatashi = Tewatashi.on(new MemoryStore()).build();

    private Certificate registered() {
        Face face = Face.of("見本 花子", "ミホン ハナコ", LocalDate.of(1983, 7, 3), "0000000-000001-1");
        return tewatashi
                .registry()
                .register(office, new HolderId("holder"), face, by)
                .orThrow();
    }

    private HandoutSession scheduled() {
        return tewatashi.sessions().schedule(office, day, "hall 3", by).orThrow();
    }

    @Test
    void stores(@TempDir Path folder) throws IOException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:guides;DB_CLOSE_DELAY=-1");
        DataSource dataSource = source;
        StringBuilder migration = new StringBuilder();
        // begin
        try (JdbcStore laptop = JdbcStore.sqlite(folder.resolve("hall.db"))) {
            tewatashi = Tewatashi.on(laptop).build(); // one file, for a laptop in an outside hall
        }
        JdbcStore.writeSchema(Dialect.POSTGRESQL, migration); // the SQL for your own migrations
        // end
        assertThat(migration).contains("CREATE TABLE");
        // begin
        JdbcStore store = JdbcStore.builder(dataSource).createSchema().build(); // creates what is missing
        tewatashi = Tewatashi.on(store).build(); // safe for many threads: build one and keep it
        // end
        assertThat(store.offices()).isEmpty();
        assertThat(joined(dataSource, dataSource::getConnection)).isNotNull();
    }

    private static JdbcStore joined(DataSource dataSource, ConnectionSource transaction) {
        // begin
        // Spring: var aware = new TransactionAwareDataSourceProxy(dataSource); transaction = aware::getConnection
        JdbcStore store = JdbcStore.joining(dataSource, transaction);
        // end
        return store;
    }

    @Test
    void statelessServers() {
        Certificate certificate = registered();
        HandoutSession session = scheduled();
        Slip slip = tewatashi.sessions().book(certificate, session, by).orThrow();
        var unused = tewatashi.dispatch(session, by).orThrow();
        String form = "form-1";
        String stated = "ミホン ハナコ";
        String paper = "0000000-000001-1";
        SlipReading read =
                SlipReading.of(slip.number().toString(), session.colour().code());
        // begin
        // The first request: the id of the form that the browser sent is the command's id.
        Desk desk = tewatashi.desk(session, "desk 1");
        By once = By.officer(deskOfficer, new CommandId(form));
        Answer answer = desk.begin(read, once).states(Stated.name(stated));
        // end
        assertThat(answer).isInstanceOf(Matched.class);
        boolean handed = false;
        // begin
        // The next request, perhaps on another server: what the desk is waiting for is in the store.
        Optional<Step> step = tewatashi.desk(session, "desk 1").current(deskOfficer);
        if (step.isPresent() && step.get() instanceof Matched matched) {
            HandOver handOver = matched.handOver(PaperReading.of(paper));
            handed = handOver instanceof HandedOver;
        }
        // end
        assertThat(handed).isTrue();
    }

    @Test
    void repeatedCommands() {
        Certificate certificate = registered();
        HandoutSession session = scheduled();
        // begin
        By booking = By.officer(officer, CommandId.random()); // made before the first try, and kept
        Slip first = tewatashi.sessions().book(certificate, session, booking).orThrow();
        Outcome<Slip> again = tewatashi.sessions().book(certificate, session, booking); // the answer was lost
        // end
        assertThat(again).isEqualTo(new Outcome.Done<>(first, true));
    }

    @Test
    void proxies() {
        Certificate certificate = registered();
        HandoutSession session = scheduled();
        Slip slip = tewatashi.sessions().book(certificate, session, by).orThrow();
        LocalDate born = LocalDate.of(1990, 4, 1);
        LocalDate validUntil = LocalDate.now(java.time.ZoneOffset.UTC).plusYears(1);
        // begin
        // Beforehand, while the certificate is in the safe.
        Evidence evidence = new Evidence(EvidenceKind.POWER_OF_ATTORNEY, "folder 12, page 3");
        Proxy son = new Proxy(RecordedNames.of("見本 一郎", "ミホン イチロウ"), born, Relation.FAMILY, evidence, validUntil);
        tewatashi.registry().authorise(certificate, son, by).orThrow();
        // end
        var unused = tewatashi.dispatch(session, by).orThrow();
        SlipReading read =
                SlipReading.of(slip.number().toString(), session.colour().code());
        // begin
        // At the desk, with another officer: the holder's name, and the proxy's own name and birth date.
        Answer answer = tewatashi
                .desk(session, "desk 1")
                .begin(read, By.once(deskOfficer))
                .statesForAnother(Stated.name("ミホン ハナコ"), Stated.name("ミホン イチロウ"), born);
        // end
        assertThat(answer).isInstanceOf(Matched.class);
    }

    @Test
    void yourOwnRules() {
        MemoryStore store = new MemoryStore();
        // begin
        // Whenever anything had to be folded before two names were equal, the officer compares them on the paper.
        MatchPolicy strict = claim -> claim.name().folds().isEmpty() ? Verdict.MATCH : Verdict.CONFIRM;
        tewatashi = Tewatashi.on(store)
                .policy(strict)
                .serials(SerialAllocators.inBlocks(SerialAllocators.continuous(), 20))
                .build();
        // end
        assertThat(registered().office()).isEqualTo(office);
    }

    @Test
    void auditors() {
        List<String> printedSeals = List.of();
        Certificate unused = registered();
        // begin
        InspectionReport report = tewatashi.inspection().inspect(office, printedSeals);
        boolean sound = report.isSound(); // else report.findings() say what is off, and where
        // end
        assertThat(sound).isTrue();
    }

    @Test
    void incidents() {
        Certificate certificate = registered();
        // begin
        IncidentId incident = tewatashi
                .incidents()
                .suspect(certificate, IncidentSource.BROUGHT_BY_ANOTHER, by.because("A telephoned at ten"))
                .orThrow()
                .id();
        List<Lead> leads = tewatashi.investigation().leads(incident); // who probably has it, with the reasons
        // end
        assertThat(leads).isEmpty();
    }

    @Test
    void stocktaking() {
        Certificate unused = registered();
        // begin
        Stocktaking safe = tewatashi.stocktaking(office);
        safe.begin(by).orThrow();
        safe.count(PaperReading.of("0000000-000001-1"), by).orThrow(); // each certificate in the safe
        StocktakingReport report = safe.close(by).orThrow();
        // end
        assertThat(report.missing()).isEmpty();
    }

    @Test
    void erasure() {
        // begin
        LocalDate endedBefore = LocalDate.of(2023, 10, 1);
        Erasures erased = tewatashi
                .retention(RetentionRule.years(2))
                .eraseEndedBefore(office, endedBefore, by)
                .orThrow();
        // end
        assertThat(erased.certificates()).isZero();
    }

    @Test
    void every_block_of_a_guide_is_run_here() throws IOException {
        String run = Files.readString(Path.of("src/test/java/io/github/tewatashi/readme/GuidesTest.java"))
                .replaceAll("(?m)^ {8}", "");
        try (Stream<Path> guides = Files.list(EXAMPLES.resolve("guides"))) {
            for (Path guide : guides.toList()) {
                assertThat(BLOCK.matcher(Files.readString(guide)).results().map(block -> block.group(1)))
                        .as(guide.toString())
                        .allSatisfy(block -> assertThat(run).contains("// begin\n" + block + "// end\n"));
            }
        }
    }

    @Test
    void the_map_leads_to_every_guide_and_to_no_other() throws IOException {
        List<String> linked = Pattern.compile("\\(guides/([a-z-]+\\.md)\\)")
                .matcher(Files.readString(EXAMPLES.resolve("README.md")))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
        try (Stream<Path> guides = Files.list(EXAMPLES.resolve("guides"))) {
            assertThat(guides.map(guide -> guide.getFileName().toString())).containsExactlyInAnyOrderElementsOf(linked);
        }
    }
}
