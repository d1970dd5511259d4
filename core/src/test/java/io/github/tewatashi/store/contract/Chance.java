package io.github.tewatashi.store.contract;

import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Changes by chance in a world so small that they meet: two offices with two sessions, two desks and four papers each.
 * A few are decided on stale rows, a few repeat a command, a few want a paper number that is taken.
 */
final class Chance {

    private static final List<String> KEYS = List.of("name:a", "name:b", "name:c", "number:1", "number:2");
    private static final int PAPERS = 4;

    private final Random random;
    private int made;

    Chance(long seed) {
        random = new Random(seed);
    }

    static Stream<CommandId> commands() {
        return IntStream.rangeClosed(1, ModelContract.CHANGES).mapToObj(i -> new CommandId("command-" + i));
    }

    static Stream<SessionId> sessions() {
        return IntStream.range(0, 4).mapToObj(i -> new SessionId("session-" + i));
    }

    static Stream<Set<String>> keys() {
        return Stream.concat(KEYS.stream().map(Set::of), Stream.of(Set.copyOf(KEYS)));
    }

    static Stream<SerialNumber> numbers() {
        return LongStream.rangeClosed(1, 2 * PAPERS).mapToObj(SerialNumber::new);
    }

    static Stream<EncounterId> encounters() {
        return sessions()
                .flatMap(s -> Stream.of("/desk 0/0", "/desk 0/1", "/desk 1/0", "/desk 1/1")
                        .map(rest -> new EncounterId(s + rest)));
    }

    static Stream<DeskQuery> queries() {
        return sessions()
                .flatMap(session -> numbers()
                        .flatMap(number -> Stream.of(KEYS.get((int) (number.value() % KEYS.size())), "nothing")
                                .map(key -> new DeskQuery(
                                        session,
                                        Samples.desk(Samples.session(session.value()), "desk 0")
                                                .desk(),
                                        number,
                                        Set.of(key)))));
    }

    /** A change decided on what {@code store} holds. */
    Change change(Store store) {
        int office = random.nextInt(2);
        made++;
        String command = "command-" + (once(8) ? 1 + random.nextInt(made) : made);
        ChangeBuilder draft =
                new ChangeBuilder(office(office), new CommandId(command), Samples.MORNING.plusNanos(made * 1_000L));
        Map<List<Object>, StoredRecord> rows = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            StoredRecord row = row(store, office, draft);
            rows.putIfAbsent(Rows.identity(row), row);
        }
        if (rows.values().stream().allMatch(SlipRecord.class::isInstance)) {
            StoredRecord paper = paper(store, office);
            rows.put(Rows.identity(paper), paper);
        }
        for (StoredRecord row : rows.values()) {
            StoredRecord decided =
                    once(15) ? Rows.at(row.version() + (row.version() > 0 && once(2) ? -1 : 1), row) : row;
            Samples.write(draft, decided);
            if (row instanceof CertificateRecord paper && once(2)) {
                draft.findBy(paper.id(), some());
            }
        }
        SessionRecord relied = session(store, office);
        if (!rows.containsKey(Rows.identity(relied)) && relied.version() > 0) {
            draft.guard(once(10) ? (SessionRecord) Rows.at(relied.version() + 1, relied) : relied);
        }
        if (once(4)) {
            draft.remark("所見 " + made);
        }
        return draft.done();
    }

    private StoredRecord row(Store store, int office, ChangeBuilder draft) {
        return switch (random.nextInt(8)) {
            case 0 -> store.office(office(office));
            case 1 -> session(store, office);
            case 2, 3 -> desk(store, office);
            case 4, 5 -> slip(store, office, draft);
            case 6 -> once(3) ? erased(paper(store, office)) : paper(store, office);
            default -> paper(store, office);
        };
    }

    private SessionRecord session(Store store, int office) {
        String id = "session-" + (2 * office + random.nextInt(2));
        SessionRecord fresh = Samples.session(office(office), id, Samples.DAY.plusDays(random.nextInt(2)));
        SessionRecord now = store.session(fresh.id()).orElse(fresh);
        return once(3)
                ? Samples.at(now, SessionState.DISPATCHED)
                : once(5) ? Samples.at(now, SessionState.closed(Samples.digest("seal " + made))) : now;
    }

    private StoredRecord desk(Store store, int office) {
        SessionRecord session = session(store, office);
        if (session.version() == 0) {
            return session;
        }
        DeskRecord fresh = Samples.desk(session, "desk " + random.nextInt(2));
        DeskRecord now = (DeskRecord)
                Rows.now(store, fresh).map(StoredRecord.class::cast).orElse(fresh);
        String encounter = session.id() + "/" + now.desk() + "/" + random.nextInt(2);
        return once(3)
                ? Samples.with(now, Optional.empty())
                : Samples.with(
                        now,
                        Optional.of(Samples.encounter(
                                now,
                                encounter,
                                1 + random.nextInt(2 * PAPERS),
                                paper(store, office),
                                paper(store, office))));
    }

    private StoredRecord slip(Store store, int office, ChangeBuilder draft) {
        SessionRecord session = session(store, office);
        SlipRecord fresh = Samples.slip(session, 1 + random.nextInt(2 * PAPERS), paper(store, office), draft.at());
        SlipRecord now = store.slip(fresh.session(), fresh.number()).orElse(fresh);
        return Samples.at(
                now, once(3) ? now.state().voided() : new SlipState(now.state().valid(), random.nextInt(4)));
    }

    private CertificateRecord paper(Store store, int office) {
        int index = random.nextInt(PAPERS);
        String number = "n-" + (once(6) ? random.nextInt(PAPERS) : index);
        CertificateRecord fresh = Samples.certificate(office(office), "paper-" + office + "/" + index, number);
        CertificateRecord now = store.certificate(fresh.id())
                .or(() -> store.erased(fresh.id()).map(old -> anew(fresh, old)))
                .orElse(fresh);
        SessionId session = session(store, office).id();
        // Of one paper only, so that no two are booked under one number, whose order the contract leaves open.
        SerialNumber serial = new SerialNumber(1 + index + PAPERS * random.nextInt(2));
        CertificateRecord recorded =
                once(3) ? Samples.authorised(now, made) : once(3) ? now.authorised(Optional.empty()) : now;
        return Samples.at(
                recorded,
                new CertificateState(
                        once(2)
                                ? Place.tray(session)
                                : once(2)
                                        ? Place.HOLDER
                                        : Place.safe(now.certificate().office()),
                        once(2) ? Optional.of(session) : Optional.empty(),
                        once(3) ? Optional.of(session(store, office).id()) : Optional.empty(),
                        once(4) ? Optional.empty() : Optional.of(new Booking(session, serial)),
                        once(2) ? Optional.of(serial) : Optional.empty(),
                        once(4),
                        once(4)));
    }

    private static ErasedRecord erased(CertificateRecord paper) {
        return new ErasedRecord(paper.id(), paper.office(), paper.state(), paper.chain(), paper.version());
    }

    /** Nobody does this in earnest, but a store keeps no rules. */
    private static CertificateRecord anew(CertificateRecord fresh, ErasedRecord old) {
        return new CertificateRecord(
                fresh.certificate(), fresh.salt(), fresh.authorisation(), old.state(), old.chain(), old.version());
    }

    private Set<String> some() {
        List<String> some = new ArrayList<>();
        for (String key : KEYS) {
            if (once(3)) {
                some.add(key);
            }
        }
        return Set.copyOf(some);
    }

    private static OfficeId office(int office) {
        return new OfficeId("office-" + office);
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }
}
