package io.github.tewatashi.promise;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.close.Closed;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TickingClock;
import io.github.tewatashi.office.Verb;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A small world in which the truth is known, and the library that is used in it. */
final class World {

    static final OfficeId OFFICE = TestOffice.OFFICE;
    static final int DESKS_PER_SESSION = 2;
    private static final List<OfficerId> OFFICERS =
            List.of(new OfficerId("officer 1"), new OfficerId("officer 2"), new OfficerId("officer 3"));
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 22);

    private record Repeatable(Verb command, Supplier<Object> again, Object first) {}

    /** A command, by whom it was given, and the answer. */
    record Given(Verb command, By by, Object answer) {

        boolean isDone() {
            return answer instanceof Outcome.Done || answer instanceof Closed;
        }
    }

    final Store store;
    final Cast cast;
    final Watch watch;
    final BackOffice backOffice = new BackOffice(this);
    final Counter counter = new Counter(this);
    final Afterwards afterwards = new Afterwards(this);

    final List<HandoutSession> sessions;
    final List<Paper> papers;
    final List<IssuedSlip> slips;
    final List<Visit> visits = new ArrayList<>();
    final List<Optional<Visit>> atDesk = new ArrayList<>();
    final List<Boolean> dispatched = new ArrayList<>();
    final List<Boolean> closed = new ArrayList<>();
    final List<Given> given = new ArrayList<>();

    private final TickingClock clock;
    private final String keyPrefix;
    private final List<Repeatable> repeatables = new ArrayList<>();
    private Tewatashi library;
    private boolean patient;
    private int keys;
    private int time;

    private World(Store store, Cast cast, Watch watch, World origin, String keyPrefix) {
        this.store = store;
        this.cast = cast;
        this.watch = watch;
        this.keyPrefix = keyPrefix;
        this.clock = origin == null ? new TickingClock(Instant.parse("2025-10-06T00:00:00Z")) : origin.clock;
        this.sessions = origin == null ? new ArrayList<>() : new ArrayList<>(origin.sessions);
        this.papers = origin == null
                ? new ArrayList<>()
                : new ArrayList<>(origin.papers.stream().map(Paper::copy).toList());
        this.slips = origin == null ? new ArrayList<>() : new ArrayList<>(origin.slips);
        this.library = build();
    }

    /** A world in which the certificates are in the safe, and nothing else has happened. */
    static World with(Store store, Cast cast, Watch watch) {
        World world = new World(store, cast, watch, null, "k");
        for (int s = 0; s < cast.sessions(); s++) {
            world.schedule();
        }
        for (Person owner : cast.owners()) {
            int index = world.papers.size();
            Certificate certificate = world.once(
                            Verb.REGISTER,
                            0,
                            by -> world.library()
                                    .registry()
                                    .register(OFFICE, owner.holder(), Paper.face(owner, index), by))
                    .orThrow();
            world.papers.add(new Paper(index, owner, certificate));
        }
        return world;
    }

    /** One more session, two weeks after the last. */
    int schedule() {
        int days = sessions.size() * 14;
        sessions.add(once(
                        Verb.SCHEDULE,
                        0,
                        by -> library.sessions().schedule(OFFICE, FIRST_DAY.plusDays(days), "hall", by))
                .orThrow());
        dispatched.add(false);
        closed.add(false);
        for (int d = 0; d < DESKS_PER_SESSION; d++) {
            atDesk.add(Optional.empty());
        }
        return sessions.size() - 1;
    }

    /** The same world as one of several people sees it who act at once: the truth is from now on each one's own. */
    World fork(int person, Watch other) {
        return new World(store, cast, other, this, "k" + person + ".").from(this);
    }

    /** The same world with the library on another way to its store. */
    World on(Store other) {
        return new World(other, cast, watch, this, "k.").from(this);
    }

    /** The same world with an office that works otherwise. */
    World with(Cast other) {
        return new World(store, other, watch, this, "k.").from(this);
    }

    private World from(World origin) {
        dispatched.addAll(origin.dispatched);
        closed.addAll(origin.closed);
        atDesk.addAll(origin.atDesk);
        return this;
    }

    /** From now on whoever finds the connection lost gives the same command again. */
    void untilItWorks() {
        patient = true;
    }

    /** Plays {@code acts} one after the other. */
    World play(List<Act> acts) {
        for (Act act : acts) {
            time++;
            act.play(this);
            watch.afterEach(this);
        }
        return this;
    }

    Tewatashi library() {
        return library;
    }

    /** The process ends and begins again: what is not in the store is forgotten. */
    void restart() {
        library = build();
    }

    int time() {
        return time;
    }

    OfficerId officer(int i) {
        return OFFICERS.get(i % OFFICERS.size());
    }

    /** By an officer, in a command that has this id. */
    By by(int officer, String command) {
        return By.officer(officer(officer), new CommandId(command));
    }

    Paper paper(int i) {
        return papers.get(i % papers.size());
    }

    Paper paper(CertificateId id) {
        return papers.stream()
                .filter(paper -> paper.certificate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    HandoutSession session(int i) {
        return sessions.get(i % sessions.size());
    }

    int sessionOfDesk(int desk) {
        return desk / DESKS_PER_SESSION;
    }

    /** Gives a command under an id of its own, and remembers how to give it again. */
    <T> T once(Verb command, int officer, Function<By, T> give) {
        By by = by(officer, keyPrefix + ++keys);
        T answer = step(command, () -> give.apply(by));
        given.add(new Given(command, by, answer));
        return answer;
    }

    /** Remembers how to take a step again: its key is the encounter's. */
    <T> T step(Verb step, Supplier<T> take) {
        T answer = heard(patiently(take));
        repeatables.add(new Repeatable(step, take::get, Told.of(answer)));
        return answer;
    }

    private <T> T patiently(Supplier<T> command) {
        try {
            return command.get();
        } catch (StoreException lost) {
            if (!patient) {
                throw lost;
            }
            return command.get();
        }
    }

    /** Gives the {@code i}th command again. */
    void repeat(int i) {
        Repeatable command = repeatables.get(i % repeatables.size());
        List<String> before = book();
        Object again = command.again().get();
        watch.repeated(
                this,
                new Repetition(command.command(), command.first(), Told.of(again), Told.before(again), before, book()));
    }

    int commands() {
        return repeatables.size();
    }

    /** All that the store says of where things are and how much happened. */
    private List<String> book() {
        List<String> book = new ArrayList<>();
        papers.forEach(paper -> book.add(paper + " " + bookPlace(paper)));
        book.add(entries().count() + " entries");
        return book;
    }

    /** All entries of the office. */
    Stream<LedgerEntry> entries() {
        try (Stream<LedgerEntry> entries = store.ledger(OFFICE)) {
            return entries.toList().stream();
        }
    }

    /** Where the book has a paper, in the words of {@link Paper#places}. */
    String bookPlace(Paper paper) {
        return inWords(library.registry().place(paper.certificate).orElseThrow());
    }

    String inWords(Place place) {
        return switch (place.kind()) {
            case TRAY -> "TRAY " + sessionIndex(place);
            default -> place.kind().name();
        };
    }

    private int sessionIndex(Place tray) {
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).id().equals(tray.trayOf().orElseThrow())) {
                return i;
            }
        }
        throw new AssertionError("a tray of no session");
    }

    <T> T heard(T produced) {
        watch.heard(this, produced);
        return produced;
    }

    private Tewatashi build() {
        return Tewatashi.on(store)
                .clock(clock)
                .validator(TestOffice.VALIDATOR)
                .serials(cast.serials())
                .colours(cast.colours())
                .policy(cast.policy().orElse(MatchPolicy.TWO_FACTORS))
                .build();
    }
}
