package io.github.tewatashi.desk;

import static io.github.tewatashi.desk.DeskSamples.ANOTHER;
import static io.github.tewatashi.desk.DeskSamples.BIRTH;
import static io.github.tewatashi.desk.DeskSamples.CLOSED;
import static io.github.tewatashi.desk.DeskSamples.NAMESAKE;
import static io.github.tewatashi.desk.DeskSamples.OTHER_BIRTH;
import static io.github.tewatashi.desk.DeskSamples.OWN;
import static io.github.tewatashi.desk.DeskSamples.SESSION;
import static io.github.tewatashi.desk.DeskSamples.SLIP;
import static io.github.tewatashi.desk.DeskSamples.TWIN;
import static io.github.tewatashi.desk.DeskSamples.VISIT;
import static io.github.tewatashi.desk.DeskSamples.at;
import static io.github.tewatashi.desk.DeskSamples.command;
import static io.github.tewatashi.desk.DeskSamples.encounter;
import static io.github.tewatashi.desk.DeskSamples.free;
import static io.github.tewatashi.desk.DeskSamples.says;
import static io.github.tewatashi.desk.DeskSamples.view;
import static io.github.tewatashi.desk.DeskSamples.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.rule.StatedProxy;
import io.github.tewatashi.rule.Statement;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Where several reasons hold at once, every decision of the desk gives the one that {@link Reason} declares first:
 * everything is wrong at first, what is told is mended, and what is told next is declared later.
 */
class FirstReasonTest {

    private static final LocalDate PROXY_BIRTH = LocalDate.of(1955, 3, 3);
    private static final CertificateRecord AUTHORISED = Samples.authorised(OWN, 7);
    /** Who recorded the proxy. */
    private static final OfficerId RECORDER = Samples.OFFICER;
    /** A session after the last day of the proxy's authorisation. */
    private static final SessionRecord LATER = new SessionRecord(
            SESSION.id(),
            SESSION.office(),
            Samples.DAY.plusDays(1),
            SESSION.venue(),
            SESSION.colour(),
            SESSION.state(),
            SESSION.chain(),
            SESSION.version());

    private final List<Reason> told = new ArrayList<>();

    // What is wrong, until it is mended.
    private SessionRecord session = CLOSED;
    private DeskRecord desk = at(Stage.PAPER);
    private String number = "0000001-4";
    private String mark = "white";
    private Optional<SlipRecord> slip = Optional.empty();
    private String name = "山形　花子";
    private Stated proxyName = Stated.name("山形　花子");
    private LocalDate proxyBirth = BIRTH;
    private MatchPolicy policy = claim -> Verdict.MISMATCH;
    private CertificateState state =
            OWN.state().moved(Place.astray(OWN.nextIncident())).absent(true).held(true);
    private boolean authorised;
    private Command command = Decided.command(By.officer(RECORDER, Decided.COMMAND));

    @Test
    void for_slip_and_stated_name() {
        tells(this::states);
        session = LATER;
        tells(this::states);
        desk = free();
        tells(this::states);
        number = "0000001-3";
        tells(this::states);
        slip = Optional.of(Decided.with(SLIP, new SlipState(false, 3)));
        tells(this::states);
        mark = "blue";
        tells(this::states);
        slip = Optional.of(Decided.with(SLIP, new SlipState(true, 3)));
        tells(this::states);
        slip = Optional.of(SLIP);
        tells(this::states);
        name = "見本　太郎";
        tells(this::states);
        name = "中島　恵子";
        tells(this::states);
        authorised = true;
        tells(this::states);
        proxyName = Stated.name("見本　春子");
        tells(this::states);
        proxyBirth = PROXY_BIRTH;
        tells(this::states);
        policy = MatchPolicy.TWO_FACTORS;
        tellsWhatHindersAHandOver(this::states);
        assertTold(
                Reason.SESSION_CLOSED,
                Reason.DESK_BUSY,
                Reason.SLIP_MISREAD,
                Reason.SLIP_UNKNOWN,
                Reason.SLIP_OF_OTHER_SESSION,
                Reason.SLIP_VOID,
                Reason.SLIP_LOCKED,
                Reason.NAME_OF_ANOTHER_PAPER,
                Reason.NAME_MISMATCH,
                Reason.PROXY_NOT_RECORDED,
                Reason.PROXY_NAME_DIFFERS,
                Reason.PROXY_IDENTIFIER_DIFFERS,
                Reason.POLICY_REFUSED,
                Reason.PROXY_EXPIRED,
                Reason.PROXY_OF_THIS_OFFICER,
                Reason.HOLDER_ABSENT,
                Reason.ON_HOLD,
                Reason.PAPER_ASTRAY);
    }

    @Test
    void for_a_session_that_is_not_open_yet() {
        session = Samples.session("session");
        tells(this::states);
        assertTold(Reason.SESSION_NOT_OPEN);
    }

    @Test
    void for_the_birth_date() {
        tells(() -> identify(OTHER_BIRTH, NAMESAKE));
        desk = with(encounter(Stage.IDENTIFIER, false, Optional.of(7L), NAMESAKE));
        tells(() -> identify(OTHER_BIRTH, NAMESAKE));
        desk = with(encounter(Stage.IDENTIFIER, false, Optional.of(7L), TWIN));
        session = LATER;
        tells(() -> identify(BIRTH, TWIN));
        desk = with(encounter(Stage.IDENTIFIER, false, Optional.of(7L), NAMESAKE));
        tells(() -> identify(BIRTH, NAMESAKE));
        authorised = true;
        tellsWhatHindersAHandOver(() -> identify(BIRTH, NAMESAKE));
        assertTold(
                Reason.ENCOUNTER_OVER,
                Reason.IDENTIFIER_MISMATCH,
                Reason.AMBIGUOUS,
                Reason.PROXY_NOT_RECORDED,
                Reason.PROXY_EXPIRED,
                Reason.PROXY_OF_THIS_OFFICER,
                Reason.HOLDER_ABSENT,
                Reason.ON_HOLD,
                Reason.PAPER_ASTRAY);
    }

    @Test
    void for_the_look() {
        tells(() -> confirm(false));
        desk = with(encounter(Stage.CONFIRMATION, true, Optional.of(7L)));
        tells(() -> confirm(false));
        tells(() -> confirm(true));
        authorised = true;
        session = LATER;
        tells(() -> confirm(true));
        session = SESSION;
        tells(() -> confirm(true));
        assertTold(
                Reason.ENCOUNTER_OVER,
                Reason.NAME_NOT_CONFIRMED,
                Reason.PROXY_NOT_RECORDED,
                Reason.PROXY_EXPIRED,
                Reason.PROXY_OF_THIS_OFFICER);
    }

    @Test
    void for_the_paper() {
        desk = at(Stage.CONFIRMATION);
        tells(() -> handOver("another", NAMESAKE));
        desk = with(encounter(Stage.PAPER, false, Optional.of(7L)));
        tells(() -> handOver("another", NAMESAKE));
        session = LATER;
        tells(() -> handOver("another", NAMESAKE));
        tells(() -> handOver("own", NAMESAKE));
        tells(() -> handOver("own", ANOTHER));
        authorised = true;
        tellsWhatHindersAHandOver(() -> handOver("own", ANOTHER));
        assertTold(
                Reason.ENCOUNTER_OVER,
                Reason.SESSION_CLOSED,
                Reason.WRONG_PAPER,
                Reason.AMBIGUOUS,
                Reason.PROXY_NOT_RECORDED,
                Reason.PROXY_EXPIRED,
                Reason.PROXY_OF_THIS_OFFICER,
                Reason.HOLDER_ABSENT,
                Reason.ON_HOLD,
                Reason.PAPER_ASTRAY);
    }

    @Test
    void for_a_dispute() {
        tells(() -> HandOverDecisions.dispute(view(at(Stage.PAPER), OWN), Decided.because(" "), VISIT));
        command = Decided.because("not mine");
        tells(() -> HandOverDecisions.dispute(view(at(Stage.PAPER), OWN), command, VISIT));
        tells(() -> HandOverDecisions.dispute(view(at(Stage.RECEIPT), OWN), command, VISIT));
        assertTold(Reason.REASON_MISSING, Reason.ENCOUNTER_OVER, Reason.PAPER_ASTRAY);
    }

    @Test
    void for_an_override() {
        tells(() -> OverrideDecisionsTest.overrides(Reason.SLIP_LOCKED, 2, OWN, DeskSamples.OFFICER, " "));
        tells(() -> OverrideDecisionsTest.overrides(Reason.SLIP_LOCKED, 3, OWN, DeskSamples.OFFICER, " "));
        tells(() -> OverrideDecisionsTest.overrides(Reason.SLIP_LOCKED, 3, OWN, new OfficerId("second"), " "));
        assertTold(Reason.NOT_OVERRIDABLE, Reason.SAME_OFFICER, Reason.REASON_MISSING);
    }

    /** From a proxy whose authorisation is over to a paper that is astray, one after another. */
    private void tellsWhatHindersAHandOver(Supplier<Decision> decision) {
        tells(decision);
        session = SESSION;
        tells(decision);
        command = command();
        tells(decision);
        state = state.absent(false);
        tells(decision);
        state = state.held(false);
        tells(decision);
        state = OWN.state();
        assertThat(Decided.rows(decision.get(), DeskRecord.class))
                .as("nothing is wrong any more")
                .allMatch(row -> row.open().isPresent());
    }

    private void tells(Supplier<Decision> decision) {
        Decision came = decision.get();
        told.add(came instanceof Decision.Nothing nothing ? nothing.reason() : Decided.refused(came));
    }

    private void assertTold(Reason... reasons) {
        assertThat(told).containsExactly(reasons);
        assertThat(told).as("declared in this order").isSorted();
    }

    private Decision states() {
        Statement said = new Statement(
                SlipReading.of(number, mark), says(name).holder(), Optional.of(StatedProxy.of(proxyName, proxyBirth)));
        DeskView seen = new DeskView(session, desk, slip, List.of(own(), ANOTHER));
        return DeskDecisions.states(seen, command, VISIT, said, policy);
    }

    private Decision identify(LocalDate birthDate, CertificateRecord rival) {
        return DeskDecisions.identify(view(session, desk, own(), rival), command, VISIT, birthDate);
    }

    private Decision confirm(boolean same) {
        return DeskDecisions.confirm(view(session, desk, own()), command, VISIT, same);
    }

    private Decision handOver(String paper, CertificateRecord other) {
        return HandOverDecisions.handOver(view(session, desk, own(), other), command, VISIT, PaperReading.of(paper));
    }

    private CertificateRecord own() {
        return Decided.with(authorised ? AUTHORISED : OWN, state);
    }
}
