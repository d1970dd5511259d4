package io.github.tewatashi.inspection.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.fact.ChainHead;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.OfficeFact.ChainsNoted;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.inspection.Inspection;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.OtherName;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.proof.LyingStore;
import io.github.tewatashi.proof.SafetyPage;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Subject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the books are held against, taken away one by one by a store that lies in one point: then a paper is missed, or
 * a hand in the books. With the rule it is found. A test of tampering that finds it without the rule would prove
 * nothing of the rule.
 */
class UnsafeBooksTest {

    private static final OfficerId OFFICER = new OfficerId("officer-1");
    private static final Instant MORNING = Instant.parse("2025-10-06T00:00:00Z");

    /** A point in which the store lies. */
    private enum Twin {
        TIME_ORDERS("what a clock says came later did come later", "S3", "a paper missing at a count of the safe") {
            @Override
            boolean isFound(boolean lying) {
                Store store = LyingStore.amongStories(Set.of());
                Certificate paper = register(library(store, MORNING.plus(Duration.ofHours(1))), 1);
                Store told = lying ? lying(store, "chain", (entries, asked) -> byTime(store, entries)) : store;
                var stocktaking = library(told, MORNING).stocktaking(SmallDay.OFFICE);
                stocktaking.begin(By.once(OFFICER)).orThrow();
                return stocktaking.close(By.once(OFFICER)).orThrow().missing().contains(paper.id());
            }
        },
        NOTHING_NOTED("the office has noted no other chain", "S8", "a certificate deleted with all its entries") {
            @Override
            boolean isFound(boolean lying) {
                Store store = LyingStore.amongStories(Set.of());
                Tewatashi library = library(store, MORNING);
                Certificate paper = register(library, 1);
                var session = library.sessions()
                        .schedule(SmallDay.OFFICE, LocalDate.of(2025, 10, 6), "hall", By.once(OFFICER))
                        .orThrow();
                library.closing(session).nothingLeft(By.once(OFFICER)).orThrow();
                library.closing(session).close(By.once(OFFICER)).orThrow();
                Books books = Books.of(store);
                books.rows.removeIf(row -> row instanceof CertificateRecord);
                books.keys.clear();
                books.entries.removeIf(entry -> entry.subject().equals(Subject.of(paper.id())));
                return isFoundIn(books, lying, "chain", (entries, asked) -> withoutNotes(entries));
            }
        },
        OFFICES_OF_LEDGER("an office is what the ledger names", "S8", "the whole ledger of an office deleted") {
            @Override
            boolean isFound(boolean lying) {
                Books books = played();
                books.entries.clear();
                return isFoundIn(books, lying, "offices", (offices, asked) -> List.of());
            }
        },
        KEYS_OF_NAMES(
                "every certificate has its search keys", "S2", "a search key deleted, so that a namesake is hidden") {
            @Override
            boolean isFound(boolean lying) {
                Books honest = played();
                Books books = honest.copy();
                books.keys.remove(0);
                return isFoundIn(books, lying, "keys", (keys, asked) -> honest.keys.stream());
            }
        },
        DESK_OF_LEDGER("a desk's row is what its entries come to", "S1", "a desk that need not compare the names") {
            @Override
            boolean isFound(boolean lying) {
                Books honest = played();
                Books books = honest.copy();
                DeskRecord desk = honest.all(DeskRecord.class)
                        .filter(row ->
                                row.open().filter(open -> open.toConfirm()).isPresent())
                        .findFirst()
                        .orElseThrow();
                StoredRecord other = Edits.of(desk).stream()
                        .filter(edit -> edit.path().equals("open.toConfirm"))
                        .findFirst()
                        .orElseThrow()
                        .edited();
                books.rows.set(books.rows.indexOf(desk), other);
                return isFoundIn(
                        books,
                        lying,
                        "desks",
                        (rows, asked) -> honest.all(DeskRecord.class)
                                .filter(row -> row.session().equals(asked))
                                .toList());
            }
        },
        DESK_BELIEVED(
                "a desk's entries say what its row says",
                "S1",
                "a question to the officer left out between two steps") {
            @Override
            boolean isFound(boolean lying) {
                Store store = LyingStore.amongStories(Set.of());
                Tewatashi library = library(store, MORNING);
                Certificate paper = register(library, 1);
                var session = library.sessions()
                        .schedule(SmallDay.OFFICE, LocalDate.of(2025, 10, 6), "hall", By.once(OFFICER))
                        .orThrow();
                var slip = library.sessions()
                        .book(paper, session, By.once(OFFICER))
                        .orThrow();
                library.dispatch(session, By.once(OFFICER)).orThrow();
                var asked = library.desk(session, "desk 1")
                        .begin(
                                SlipReading.of(
                                        slip.number().toString(),
                                        session.colour().code()),
                                By.once(OFFICER))
                        .states(Stated.name("旧姓 花子"));
                assertThat(asked).isInstanceOf(ToConfirm.class);
                Store changed = lying(store, "encounter", (view, id) -> withoutQuestion(view));
                changed = lying(changed, "desk", (view, query) -> withoutQuestion(view));
                Store told = lying ? lying(changed, "history", (entries, id) -> matched(entries)) : changed;
                return library(told, MORNING)
                        .desk(session, "desk 1")
                        .resume(((ToConfirm) asked).encounter(), OFFICER)
                        .filter(Matched.class::isInstance)
                        .map(step -> ((Matched) step)
                                .handOver(PaperReading.of(
                                        paper.face().paperNumber().value())))
                        .filter(HandedOver.class::isInstance)
                        .isEmpty();
            }
        },
        COUNTER_AHEAD("a counter is beyond whatever it gave", "S7", "a counter of slip numbers set back") {
            @Override
            boolean isFound(boolean lying) {
                Books books = played();
                books.counters.replaceAll((office, counters) -> all(counters, 1));
                return isFoundIn(
                        books, lying, "counters", (counters, asked) -> all((Map<?, ?>) counters, Long.MAX_VALUE));
            }
        };

        final String says;
        final String promise;
        final String missed;

        Twin(String says, String promise, String missed) {
            this.says = says;
            this.promise = promise;
            this.missed = missed;
        }

        abstract boolean isFound(boolean lying);
    }

    @Test
    void S8_without_a_rule_of_the_books_it_is_missed_and_with_it_found() {
        List<String> lines = new ArrayList<>(List.of("| the store says | broken | missed then |", "|---|---|---|"));
        for (Twin twin : Twin.values()) {
            assertThat(twin.isFound(false)).as(twin + ", with the rule").isTrue();
            assertThat(twin.isFound(true)).as(twin + ", without the rule").isFalse();
            lines.add("| " + twin.says + " | " + twin.promise + " | " + twin.missed + " |");
        }
        SafetyPage.says("unsafe books", lines);
    }

    private static Books played() {
        Store store = LyingStore.amongStories(Set.of());
        new SmallDay(store).play();
        return Books.of(store);
    }

    private static boolean isFoundIn(
            Books books, boolean lying, String method, BiFunction<Object, Object, Object> lie) {
        Store store = lying ? lying(books.asStore(), method, lie) : books.asStore();
        return !new Inspection(store).inspect().isSound();
    }

    private static Tewatashi library(Store store, Instant now) {
        return Tewatashi.on(store).clock(Clock.fixed(now, ZoneOffset.UTC)).build();
    }

    private static Certificate register(Tewatashi library, int number) {
        Face face = new Face(
                RecordedNames.of("見本 花子", "ミホン ハナコ")
                        .withOther(new OtherName(OtherName.Kind.FORMER_FAMILY_NAME, "旧姓 花子", "キュウセイ ハナコ")),
                LocalDate.of(1983, 7, number),
                new PaperNumber("0000000-%06d-1".formatted(number)));
        return library.registry()
                .register(SmallDay.OFFICE, new HolderId("holder-" + number), face, By.once(OFFICER))
                .orThrow();
    }

    /** The same store, but for one answer. */
    private static Store lying(Store store, String lyingAbout, BiFunction<Object, Object, Object> lie) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(store, arguments);
                        return method.getName().equals(lyingAbout)
                                ? lie.apply(answer, arguments == null ? Optional.empty() : arguments[0])
                                : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Map<String, Long> all(Map<?, ?> counters, long next) {
        return counters.keySet().stream().collect(Collectors.toMap(String.class::cast, counter -> next));
    }

    /** As if the names had matched. */
    private static Object withoutQuestion(Object view) {
        return ((Optional<?>) view)
                .map(DeskView.class::cast)
                .map(seen -> new DeskView(
                        seen.session(),
                        new DeskRecord(
                                seen.desk().session(),
                                seen.desk().desk(),
                                seen.desk()
                                        .open()
                                        .map(open -> new OpenEncounter(
                                                open.context(),
                                                OpenEncounter.Stage.PAPER,
                                                open.rivals(),
                                                false,
                                                open.officer())),
                                seen.desk().chain(),
                                seen.desk().version()),
                        seen.slip(),
                        seen.certificates(),
                        seen.elsewhere(),
                        seen.nearbyVersion()));
    }

    private static Object matched(Object entries) {
        return ((List<?>) entries)
                .stream()
                        .map(LedgerEntry.class::cast)
                        .map(entry -> entry.fact() instanceof DeskFact.ConfirmationAsked asked
                                ? saying(entry, new DeskFact.Matched(asked.context(), asked.folds()))
                                : entry)
                        .toList();
    }

    private static Stream<LedgerEntry> entries(Object answer) {
        return ((Stream<?>) answer).map(LedgerEntry.class::cast);
    }

    private static Object withoutNotes(Object answer) {
        return entries(answer)
                .map(entry ->
                        entry.fact() instanceof ChainsNoted noted ? noting(entry, noted.office(), List.of()) : entry);
    }

    /** As if a chain was as long then as its entries' times say. */
    private static Object byTime(Store store, Object answer) {
        return entries(answer).map(entry -> {
            if (!(entry.fact() instanceof ChainsNoted noted)) {
                return entry;
            }
            List<ChainHead> heads = noted.heads().stream()
                    .filter(head -> store.chain(head.subject())
                            .noneMatch(each -> each.at().isAfter(entry.at())))
                    .toList();
            return noting(entry, noted.office(), heads);
        });
    }

    private static LedgerEntry noting(LedgerEntry entry, OfficeId office, List<ChainHead> heads) {
        return saying(entry, new ChainsNoted(office, heads));
    }

    private static LedgerEntry saying(LedgerEntry entry, Fact fact) {
        return new LedgerEntry(
                entry.format(),
                entry.number(),
                entry.office(),
                fact,
                entry.officer(),
                entry.remark(),
                entry.input(),
                entry.at(),
                entry.command(),
                entry.ordinal(),
                entry.previous(),
                entry.digest());
    }
}
