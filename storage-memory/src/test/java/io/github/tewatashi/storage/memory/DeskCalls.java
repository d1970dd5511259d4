package io.github.tewatashi.storage.memory;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;

/**
 * What several officers may do at one moment through the library: a paper lies on desk 1, matched; its slip is shown at
 * desk 2; its holder phones; a namesake's paper may still be brought; papers are counted and the session is closed.
 */
@Param(name = "key", gen = IntGen.class, conf = "0:1")
public class DeskCalls {

    private static final OfficeId OFFICE = new OfficeId("office");
    private static final OfficerId OFFICER = new OfficerId("officer");
    private static final Stated NAME = Stated.name("ヌマタ　ミドリ");
    private static final PaperReading READING = PaperReading.of("paper-1");
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-10-06T03:00:00Z"), ZoneOffset.UTC);
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final CommandId RELEASE = key("release");
    private static final CommandId[] ENCOUNTERS = {key("encounter 0"), key("encounter 1")};
    private static final CommandId[] PHONES = {key("phone 0"), key("phone 1")};
    private static final CommandId[] DISPATCHES = {key("dispatch 0"), key("dispatch 1")};
    private static final CommandId[] COUNTS = {key("count 0"), key("count 1")};
    private static final CommandId[] CLOSINGS = {key("close 0"), key("close 1")};

    /** All that happened before, as if at once: thousands of orders begin with it. */
    private static final Change MORNING;

    private static final HandoutSession SESSION;
    private static final Certificate PAPER;
    private static final Certificate NAMESAKES;
    private static final SlipReading SLIP;

    static {
        List<Change> changes = new ArrayList<>();
        Tewatashi before = on(new Facade() {
            @Override
            public Committed commit(Change change) {
                changes.add(change);
                return super.commit(change);
            }
        });
        SESSION = before.sessions()
                .schedule(OFFICE, LocalDate.of(2025, 10, 6), "hall", by(key("schedule")))
                .orThrow();
        PAPER = register(before, 1);
        NAMESAKES = register(before, 2);
        Slip slip = before.sessions().book(PAPER, SESSION, by(key("book 1"))).orThrow();
        SLIP = SlipReading.of(slip.number().toString(), slip.colour().code());
        before.sessions().book(NAMESAKES, SESSION, by(key("book 2"))).orThrow();
        before.registry().hold(NAMESAKES, by(key("hold"))).orThrow();
        before.dispatch(SESSION, by(key("dispatch"))).orThrow();
        Answer answer =
                before.desk(SESSION, "desk 1").begin(SLIP, by(key("encounter"))).states(NAME);
        if (!(answer instanceof Matched)) {
            throw new AssertionError("the morning went wrong");
        }
        MORNING = atOnce(changes);
    }

    private final Store store;
    private final Matched matched;

    /** On the store of this module. */
    public DeskCalls() {
        this(new MemoryStore());
    }

    DeskCalls(MemoryStore store) {
        this(store, store);
    }

    DeskCalls(MemoryStore store, Store asItSeems) {
        if (store.commit(MORNING) != Committed.DONE) {
            throw new AssertionError("the morning went wrong");
        }
        this.store = asItSeems;
        matched = (Matched) library().desk(SESSION, "desk 1").current(OFFICER).orElseThrow();
    }

    /** The officer of desk 1 has the paper in the hand, and may click twice. */
    @Operation
    public String handOver() {
        HandOver told = matched.handOver(READING);
        return told instanceof Refused refused ? refused.reason().name() : "handed over";
    }

    /** Somebody shows the same slip at desk 2, and says the same name. */
    @Operation
    public String answer(@Param(name = "key") int key) {
        Answer told = library()
                .desk(SESSION, "desk 2")
                .begin(SLIP, by(ENCOUNTERS[key]))
                .states(NAME);
        return told instanceof Refused refused ? refused.reason().name() : "matched";
    }

    /** The holder phones: absent. */
    @Operation
    public String phone(@Param(name = "key") int key) {
        return told(library().sessions().reportAbsence(PAPER, SESSION, by(PHONES[key])));
    }

    /** The namesake's paper need not stay in the office any more. */
    @Operation
    public String release() {
        return told(library().registry().release(NAMESAKES, by(RELEASE)));
    }

    /** What is not kept back travels. */
    @Operation
    public String dispatch(@Param(name = "key") int key) {
        return told(library().dispatch(SESSION, by(DISPATCHES[key])));
    }

    /** The paper is read after the session. */
    @Operation
    public String count(@Param(name = "key") int key) {
        return told(library().closing(SESSION).count(READING, by(COUNTS[key])));
    }

    /** The session is closed, or said to differ. */
    @Operation
    public String close(@Param(name = "key") int key) {
        return library()
                .closing(SESSION)
                .close(by(CLOSINGS[key]))
                .fold(
                        closed -> "closed",
                        differs -> "differs",
                        notClosed -> notClosed.refusal().reason().name());
    }

    private static String told(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().name());
    }

    private static Change atOnce(List<Change> changes) {
        Map<Id<?>, StoredRecord> rows = new LinkedHashMap<>();
        List<LedgerEntry> entries = new ArrayList<>();
        List<SearchKeys> keys = new ArrayList<>();
        for (Change change : changes) {
            change.writes().forEach(row -> rows.put(Id.of(row), io.github.tewatashi.store.contract.Rows.at(0, row)));
            entries.addAll(change.entries());
            keys.addAll(change.keys());
        }
        return new Change(
                key("morning"),
                OFFICE,
                NOON.instant(),
                List.copyOf(rows.values()),
                List.of(),
                entries,
                keys,
                Optional.empty());
    }

    private static Certificate register(Tewatashi before, int i) {
        Face face = Face.of("沼田　緑", "ヌマタ　ミドリ", LocalDate.of(1990, 4, i), "paper-" + i);
        return before.registry()
                .register(OFFICE, new HolderId("holder " + i), face, by(key("register " + i)))
                .orThrow();
    }

    /** Made anew for each call, as on servers that know nothing of each other; only the store is one and the same. */
    private Tewatashi library() {
        return on(store);
    }

    private static Tewatashi on(Store store) {
        return Tewatashi.on(store).clock(NOON).validator(VALIDATOR).build();
    }

    private static By by(CommandId key) {
        return By.officer(OFFICER, key).because("asked to");
    }

    private static CommandId key(String key) {
        return new CommandId(key);
    }

    /**
     * The same, one call after the other. The store is made at the first call: the judge makes one of these for every
     * beginning of every order that it tries, and would go through all that it holds.
     */
    public static class Alone {

        private @Nullable DeskCalls calls;

        private DeskCalls calls() {
            if (calls == null) {
                calls = new DeskCalls();
            }
            return calls;
        }

        /** As there. */
        public String handOver() {
            return calls().handOver();
        }

        /** As there. */
        public String answer(int key) {
            return calls().answer(key);
        }

        /** As there. */
        public String phone(int key) {
            return calls().phone(key);
        }

        /** As there. */
        public String release() {
            return calls().release();
        }

        /** As there. */
        public String dispatch(int key) {
            return calls().dispatch(key);
        }

        /** As there. */
        public String count(int key) {
            return calls().count(key);
        }

        /** As there. */
        public String close(int key) {
            return calls().close(key);
        }
    }

    /** On a store that forgets what was relied on. */
    public static class Unguarded extends DeskCalls {

        /** On that store. */
        public Unguarded() {
            this(new MemoryStore());
        }

        private Unguarded(MemoryStore store) {
            super(store, new Facade(store) {
                @Override
                public Committed commit(Change change) {
                    return sound.commit(Damaged.withGuards(change, List.of()));
                }
            });
        }
    }

    /** On a store that writes over whatever happened since a decision was made. */
    public static class Overwriting extends DeskCalls {

        /** On that store. */
        public Overwriting() {
            this(new MemoryStore());
        }

        private Overwriting(MemoryStore store) {
            super(store, new Damaged(store) {
                @Override
                public Committed commit(Change change) {
                    return sound.entries(change.command()).isEmpty()
                            ? forced(change, change.command())
                            : Committed.REPEATED;
                }
            });
        }
    }
}
