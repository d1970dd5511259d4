package io.github.tewatashi.proof;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.fact.HindranceMet;
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
import io.github.tewatashi.vocabulary.Hold;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
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
        return super.desk(query).map(view -> lieAbout(view, query.number(), !isHandOver(view, query.number())));
    }

    @Override
    public Optional<DeskView> encounter(EncounterId encounter) {
        return super.encounter(encounter)
                .map(v -> lieAbout(v, v.desk().open().orElseThrow().number(), false));
    }

    /** Before a hand-over the library looks at the tray again: nobody begins an encounter then. */
    private static boolean isHandOver(DeskView view, SerialNumber shown) {
        return view.desk()
                .open()
                .filter(open -> open.stage() == OpenEncounter.Stage.PAPER
                        && open.number().equals(shown))
                .isPresent();
    }

    private DeskView lieAbout(DeskView view, SerialNumber shown, boolean begins) {
        SessionRecord session = is(Lie.NO_COLOUR, Verb.ANSWER)
                ? coloured(
                        view.session(),
                        rig().colour(rig().cards().get(act().b()).session()))
                : view.session();
        DeskRecord desk = begins && is(Lie.DESK_ALWAYS_FREE, Verb.ANSWER) ? free(view.desk()) : view.desk();
        Optional<SlipRecord> slip = view.slip()
                .map(row -> lies.contains(Lie.NO_LOCK) ? with(row, row.state().unlock()) : row)
                .map(row -> lies.contains(Lie.LOCK_IN_ANSWER_ONLY) && !begins
                        ? with(
                                row,
                                new SlipState(
                                        row.state().valid(),
                                        Math.min(row.state().wrongAnswers(), 2),
                                        row.state().unlocked()))
                        : row)
                .map(row -> lies.contains(Lie.OLD_SLIPS)
                        ? with(
                                row,
                                new SlipState(
                                        true,
                                        row.state().wrongAnswers(),
                                        row.state().unlocked()))
                        : row);
        Optional<CertificateId> own = view.slip().map(SlipRecord::certificate);
        List<CertificateRecord> certificates = view.certificates().stream()
                .filter(row -> own.equals(Optional.of(row.id())) || isTold(row, view, begins))
                .map(row -> own.equals(Optional.of(row.id())) ? lieAbout(row, session.id(), shown) : row)
                .toList();
        return new DeskView(
                session,
                desk,
                slip,
                certificates,
                lies.contains(Lie.LOCK_IN_ANSWER_ONLY) ? Optional.empty() : view.elsewhere(),
                view.nearbyVersion());
    }

    /** Whether the library is told of another certificate at all. */
    private boolean isTold(CertificateRecord row, DeskView view, boolean begins) {
        boolean wasThere = begins
                || view.desk()
                        .open()
                        .filter(open -> open.rivals().contains(row.id()))
                        .isPresent();
        return !lies.contains(Lie.NO_GATE)
                && (!lies.contains(Lie.TRAY_ONLY)
                        || row.state().isInTrayOf(view.session().id()))
                && (!lies.contains(Lie.NO_LATECOMERS) || wasThere);
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
                    standing.absence(),
                    standing.holds());
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

    private static CertificateState present(CertificateState state) {
        return state.absence().map(absence -> state.present(absence.id())).orElse(state);
    }

    private static CertificateState released(CertificateState state) {
        CertificateState told = state;
        for (Hold hold : state.holds()) {
            told = told.released(hold.id());
        }
        return told;
    }

    private static CertificateState keeping(CertificateState written, CertificateState real) {
        CertificateState kept = real.absence().map(written::absent).orElse(written);
        for (Hold hold : real.holds()) {
            kept = kept.hold(hold.id()).isPresent() ? kept : kept.held(hold);
        }
        return kept;
    }

    private CertificateState standing(CertificateState standing) {
        CertificateState told = is(Lie.ABSENCES_IGNORED, Verb.ANSWER, Verb.IDENTIFY, Verb.HAND_OVER, Verb.DISPATCH)
                ? present(standing)
                : standing;
        return is(Lie.HOLDS_IGNORED, Verb.ANSWER, Verb.IDENTIFY, Verb.HAND_OVER, Verb.DISPATCH) ? released(told) : told;
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
                .map(entry -> lies.contains(Lie.ONE_OFFICER) && entry.kind() == FactKind.DESK_REFUSED
                        ? byAnother(entry)
                        : entry)
                .map(entry -> is(Lie.ANY_REFUSAL, Verb.OVERRIDE) ? aboutNow(entry) : entry)
                .toList();
    }

    /** A refusal because of a hold, as if it were about the oldest one that is in force now. */
    private LedgerEntry aboutNow(LedgerEntry entry) {
        return entry.fact(HindranceMet.class)
                .filter(met -> met.reason() == Reason.ON_HOLD)
                .flatMap(met -> super.certificate(met.certificate())
                        .map(row -> row.state().holds().stream().map(Hold::id).toList())
                        .filter(holds -> !holds.isEmpty())
                        .map(holds -> new HindranceMet(
                                met.certificate(),
                                met.session(),
                                met.desk(),
                                met.encounter(),
                                met.number(),
                                met.reason(),
                                holds,
                                met.absence(),
                                met.lock())))
                .map(fact -> told(entry, fact, entry.officer()))
                .orElse(entry);
    }

    @Override
    public Stream<LedgerEntry> chain(Subject subject) {
        return super.chain(subject)
                .map(entry -> is(Lie.REFUSED_LIFTS, Verb.COMES, Verb.RELEASE) ? byAnother(entry) : entry)
                .map(entry -> is(Lie.ONE_OFFICER, Verb.OVERRIDE, Verb.COMES, Verb.RELEASE) ? byAnother(entry) : entry);
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
        boolean releases = lies.contains(Lie.RELEASE_LIFTS_ALL)
                && change.entries().stream().anyMatch(entry -> entry.kind() == FactKind.HOLD_RELEASED);
        List<StoredRecord> writes = change.writes().stream()
                .map(row -> honest(row, keepsAbsence, records))
                .map(row ->
                        releases && row instanceof CertificateRecord paper ? with(paper, released(paper.state())) : row)
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
                    .map(real -> with(
                            slip,
                            new SlipState(
                                    real.state().valid() && slip.state().valid(),
                                    slip.state().wrongAnswers(),
                                    slip.state().unlocked())))
                    .orElse(slip);
        }
        return row;
    }

    private CertificateRecord honest(
            CertificateRecord written, CertificateRecord real, boolean keepsAbsence, boolean records) {
        CertificateState standing = isTakenForInSafe() ? real.state() : written.state();
        if (keepsAbsence) {
            standing = keeping(standing, real.state());
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
        return told(entry, entry.fact(), new OfficerId("somebody"));
    }

    private static LedgerEntry told(LedgerEntry entry, Fact fact, OfficerId officer) {
        return new LedgerEntry(
                entry.format(),
                entry.number(),
                entry.office(),
                fact,
                officer,
                entry.remark(),
                entry.input(),
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
                        entry.input(),
                        entry.at(),
                        entry.command(),
                        entry.ordinal(),
                        Digest.NONE,
                        Digest.NONE)
                .sealed();
    }
}
