package io.github.tewatashi.proof;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A store that takes single rules away from the library by lying to it, so that main code needs no switches. It says
 * what makes the rule find nothing, and takes its lies out again of what is written. In a search it is told what is
 * about to happen; among stories it lies whenever it is asked.
 */
public final class LyingStore extends SnapshotStore {

    /** What happens at desks and at a dispatch: none of it ends an absence or a hold. */
    private static final Set<FactKind> KEEPS_ABSENCE = EnumSet.of(
            FactKind.DISPATCHED,
            FactKind.HANDED_OVER,
            FactKind.RECEIVED,
            FactKind.HANDED_BACK,
            FactKind.DISPUTED,
            FactKind.COUNTED);

    private final Set<Lie> lies;
    private final boolean always;
    private boolean resuming;
    private boolean recordsProxy;
    private @Nullable State state;
    private @Nullable Act act;

    LyingStore(Set<Lie> lies) {
        this(lies, false);
    }

    private LyingStore(Set<Lie> lies, boolean always) {
        this.lies = lies;
        this.always = always;
    }

    /** One that lies whenever it is asked. */
    public static LyingStore amongStories(Set<Lie> lies) {
        return new LyingStore(lies, true);
    }

    /** Whether a proxy is being recorded: among stories nobody else tells. */
    public void recordsProxy(boolean now) {
        recordsProxy = now;
    }

    @Override
    void watch(State before, Act next) {
        state = before;
        act = next;
    }

    private boolean is(Lie lie, Verb... verbs) {
        return lies.contains(lie)
                && (always
                        || (act != null && (verbs.length == 0 || List.of(verbs).contains(act.verb()))));
    }

    private Act act() {
        return java.util.Objects.requireNonNull(act);
    }

    private Rig rig() {
        return java.util.Objects.requireNonNull(state).rig();
    }

    @Override
    public Optional<DeskView> desk(DeskQuery query) {
        boolean begins = !resuming;
        resuming = false;
        return super.desk(query).map(view -> lieAbout(view, query.number(), begins));
    }

    @Override
    public Optional<DeskView> encounter(EncounterId encounter) {
        // Before a hand-over the library looks at the tray as well: nobody begins an encounter then.
        Optional<DeskView> view = super.encounter(encounter);
        resuming = view.flatMap(v -> v.desk().open())
                .filter(open -> open.stage() == OpenEncounter.Stage.PAPER)
                .isPresent();
        return view.map(v -> lieAbout(v, v.desk().open().orElseThrow().number(), false));
    }

    private DeskView lieAbout(DeskView view, SerialNumber shown, boolean begins) {
        SessionRecord session = is(Lie.NO_COLOUR, Verb.ANSWER)
                ? coloured(
                        view.session(),
                        rig().colour(rig().cards().get(act().b()).session()))
                : view.session();
        DeskRecord desk = begins && is(Lie.DESK_ALWAYS_FREE, Verb.ANSWER) ? free(view.desk()) : view.desk();
        Optional<SlipRecord> slip = view.slip()
                .map(row -> lies.contains(Lie.NO_LOCK) ? with(row, row.state().unlocked()) : row)
                .map(row -> lies.contains(Lie.OLD_SLIPS)
                        ? with(row, new SlipState(true, row.state().wrongAnswers()))
                        : row);
        Optional<CertificateId> own = view.slip().map(SlipRecord::certificate);
        List<CertificateRecord> certificates = view.certificates().stream()
                .filter(row -> !lies.contains(Lie.NO_GATE) || own.equals(Optional.of(row.id())))
                .map(row -> own.equals(Optional.of(row.id())) ? lieAbout(row, session.id(), shown) : row)
                .toList();
        return new DeskView(session, desk, slip, certificates);
    }

    private CertificateRecord lieAbout(CertificateRecord row, SessionId session, SerialNumber shown) {
        Face face = row.face();
        boolean anyName = is(Lie.NUMBER_ONLY, Verb.ANSWER)
                || (is(Lie.EQUIVALENT_IS_EQUAL, Verb.ANSWER) && act().said() == Cast.Said.OTHERWISE_SPLIT);
        if (anyName) {
            face = new Face(
                    RecordedNames.of(act().said().text, act().said().text), face.birthDate(), face.paperNumber());
        }
        if (is(Lie.NO_PAPER_CHECK, Verb.HAND_OVER)) {
            face = new Face(
                    face.names(), face.birthDate(), rig().paper(act().b()).number());
        }
        Certificate paper = row.certificate();
        CertificateState standing = standing(row.state());
        if (is(Lie.OLD_SLIPS, Verb.ANSWER)) {
            standing = standing.booked(new Booking(session, shown));
        }
        if (lies.contains(Lie.EVERYWHERE)) {
            standing = new CertificateState(
                    Place.tray(session),
                    standing.travelled(),
                    standing.counted(),
                    standing.booking(),
                    standing.printed(),
                    standing.absent(),
                    standing.held());
        }
        return new CertificateRecord(
                new Certificate(paper.id(), paper.office(), paper.holder(), face),
                row.salt(),
                authorisation(row),
                standing,
                row.chain(),
                row.version());
    }

    private Optional<Authorisation> authorisation(CertificateRecord row) {
        Optional<Authorisation> recorded = row.authorisation();
        if (is(Lie.PROXY_OF_ANOTHER) && recorded.isEmpty()) {
            recorded = now().rows(CertificateRecord.class)
                    .flatMap(other -> other.authorisation().stream())
                    .findFirst();
        }
        if (is(Lie.ANY_PROXY, Verb.PROXY_ANSWER)) {
            Told.Own own = act().own();
            RecordedNames names = RecordedNames.of(own.said().text, own.said().text);
            recorded = recorded.map(by -> with(by, by.officer(), names, rig().birthDate(own.born()), 0));
        }
        if (is(Lie.PROXY_FOR_EVER)) {
            recorded = recorded.map(
                    by -> with(by, by.officer(), by.proxy().names(), by.proxy().birthDate(), 3_650));
        }
        return is(Lie.PROXY_BY_ANYBODY)
                ? recorded.map(by -> with(
                        by,
                        new OfficerId("somebody"),
                        by.proxy().names(),
                        by.proxy().birthDate(),
                        0))
                : recorded;
    }

    private boolean isTakenForInSafe() {
        return is(Lie.PROXY_AT_ANY_TIME, Verb.AUTHORISE) && (recordsProxy || !always);
    }

    private static Authorisation with(
            Authorisation by, OfficerId officer, RecordedNames names, LocalDate born, int moreDays) {
        Proxy real = by.proxy();
        Proxy told = new Proxy(
                names, born, real.relation(), real.evidence(), real.validUntil().plusDays(moreDays));
        return new Authorisation(told, officer, by.entry(), by.salt());
    }

    @Override
    public Optional<CertificateRecord> certificate(CertificateId certificate) {
        return super.certificate(certificate)
                .map(row -> isTakenForInSafe() ? with(row, row.state().moved(Place.safe(Cast.OFFICE))) : row);
    }

    private CertificateState standing(CertificateState standing) {
        CertificateState told = is(Lie.ABSENCES_IGNORED, Verb.ANSWER, Verb.IDENTIFY, Verb.HAND_OVER, Verb.DISPATCH)
                ? standing.absent(false)
                : standing;
        return is(Lie.HOLDS_IGNORED, Verb.ANSWER, Verb.IDENTIFY, Verb.HAND_OVER, Verb.DISPATCH)
                ? told.held(false)
                : told;
    }

    @Override
    public Stream<CertificateRecord> booked(SessionId session) {
        return super.booked(session).map(row -> with(row, standing(row.state())));
    }

    @Override
    public Stream<CertificateRecord> travelled(SessionId session) {
        return super.travelled(session)
                .map(row -> lies.contains(Lie.NO_COUNT) ? with(row, row.state().counted(session)) : row);
    }

    @Override
    public List<DeskRecord> desks(SessionId session) {
        return is(Lie.DESKS_FORGOTTEN, Verb.CLOSE) ? List.of() : super.desks(session);
    }

    @Override
    public List<LedgerEntry> history(EncounterId encounter) {
        return super.history(encounter).stream()
                .map(entry -> lies.contains(Lie.ONE_OFFICER) ? byAnother(entry) : entry)
                .toList();
    }

    @Override
    public List<LedgerEntry> entries(CommandId command) {
        return lies.contains(Lie.NO_COMMAND_ID) ? List.of() : super.entries(command);
    }

    @Override
    boolean isKnown(CommandId command) {
        return !lies.contains(Lie.NO_COMMAND_ID) && super.isKnown(command);
    }

    @Override
    boolean isStale(Change change) {
        return !lies.contains(Lie.NO_VERSIONS) && super.isStale(change);
    }

    /** The store's own lies are not written. */
    @Override
    public Committed commit(Change change) {
        if (act == null && !always) {
            return super.commit(change);
        }
        boolean keepsAbsence = change.entries().stream().map(LedgerEntry::kind).anyMatch(KEEPS_ABSENCE::contains);
        boolean records = change.entries().stream()
                .map(LedgerEntry::kind)
                .anyMatch(event -> event == FactKind.PROXY_AUTHORISED || event == FactKind.PROXY_WITHDRAWN);
        List<StoredRecord> writes = change.writes().stream()
                .map(row -> honest(row, keepsAbsence, records))
                .toList();
        List<LedgerEntry> entries = lies.contains(Lie.NO_CHAIN)
                ? change.entries().stream().map(LyingStore::unchained).toList()
                : change.entries();
        return super.commit(new Change(
                change.command(),
                change.office(),
                change.at(),
                writes,
                change.guards(),
                entries,
                change.keys(),
                change.remark()));
    }

    private StoredRecord honest(StoredRecord row, boolean keepsAbsence, boolean records) {
        if (row instanceof CertificateRecord paper) {
            Optional<CertificateRecord> real = now().certificate(paper.id());
            return real.isEmpty() ? row : honest(paper, real.get(), keepsAbsence, records);
        } else if (row instanceof SessionRecord session) {
            return now().session(session.id())
                    .map(real -> coloured(session, real.colour()))
                    .orElse(session);
        } else if (row instanceof SlipRecord slip && lies.contains(Lie.OLD_SLIPS)) {
            return now().slip(slip.session(), slip.number())
                    .filter(real -> real.state().wrongAnswers() != slip.state().wrongAnswers())
                    .map(real -> with(
                            slip,
                            new SlipState(real.state().valid(), slip.state().wrongAnswers())))
                    .orElse(slip);
        }
        return row;
    }

    private CertificateRecord honest(
            CertificateRecord written, CertificateRecord real, boolean keepsAbsence, boolean records) {
        CertificateState standing = isTakenForInSafe() ? real.state() : written.state();
        if (keepsAbsence) {
            standing = standing.absent(standing.absent() || real.state().absent())
                    .held(standing.held() || real.state().held());
        }
        return new CertificateRecord(
                real.certificate(),
                real.salt(),
                records ? written.authorisation() : real.authorisation(),
                standing,
                written.chain(),
                written.version());
    }

    private static SessionRecord coloured(SessionRecord row, io.github.tewatashi.colour.SlipColour colour) {
        return new SessionRecord(
                row.id(), row.office(), row.date(), row.venue(), colour, row.state(), row.chain(), row.version());
    }

    private static SlipRecord with(SlipRecord row, SlipState state) {
        return new SlipRecord(
                row.office(), row.session(), row.number(), row.certificate(), row.issuedAt(), state, row.version());
    }

    private static CertificateRecord with(CertificateRecord row, CertificateState state) {
        return new CertificateRecord(
                row.certificate(), row.salt(), row.authorisation(), state, row.chain(), row.version());
    }

    private static DeskRecord free(DeskRecord row) {
        return new DeskRecord(row.session(), row.desk(), Optional.empty(), row.chain(), row.version());
    }

    private static LedgerEntry byAnother(LedgerEntry entry) {
        return new LedgerEntry(
                entry.format(),
                entry.number(),
                entry.office(),
                entry.fact(),
                new OfficerId("somebody"),
                entry.remark(),
                entry.at(),
                entry.command(),
                entry.ordinal(),
                entry.previous(),
                entry.digest());
    }

    private static LedgerEntry unchained(LedgerEntry entry) {
        return new LedgerEntry(
                        entry.format(),
                        entry.number(),
                        entry.office(),
                        entry.fact(),
                        entry.officer(),
                        entry.remark(),
                        entry.at(),
                        entry.command(),
                        entry.ordinal(),
                        Digest.NONE,
                        Digest.NONE)
                .sealed();
    }
}
