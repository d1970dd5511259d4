package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.match.Finding;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.ProxyRule;
import io.github.tewatashi.match.Statement;
import io.github.tewatashi.match.TwoFactors;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.OpenEncounter;
import io.github.tewatashi.record.OpenEncounter.Stage;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The steps of an encounter up to the hand-over (S1, S2, S5, S10). Pure.
 *
 * <p>A refused step ends its encounter: the desk is free, and the person begins again. A refused beginning leaves the
 * desk as it is, for it may have another encounter.
 */
final class DeskDecisions {

    private DeskDecisions() {}

    /** Slip and stated name; of a proxy, the own name and birth date as well. */
    static Decision answer(
            Draft draft, DeskView view, EncounterId id, Statement asked, OfficerId officer, MatchPolicy policy) {
        Details.Builder said = Details.with().officer(officer).encounter(id);
        asked.slip().number().ifPresent(said::serial);
        if (view.desk().version() == 0) {
            // A closing at this moment does not know of this desk, and must not slip past it: one of the two goes
            // first.
            draft.write(view.session());
        }
        Optional<Reason> closed = notOpen(view);
        if (closed.isPresent()) {
            return refuse(draft, view.desk(), said, closed.get());
        }
        if (view.desk().open().isPresent()) {
            return refuse(draft, view.desk(), said, Reason.DESK_BUSY);
        }
        Finding finding = TwoFactors.find(view, asked, officer, policy);
        if (finding instanceof Finding.NotFound notFound) {
            notFound.certificate().ifPresent(said::certificate);
            said.codes(codes(notFound.hints()));
            if (isWrongAnswer(notFound.reason())) {
                countWrongAnswer(draft, view);
            }
            return refuse(draft, view.desk(), said, notFound.reason());
        }
        Finding.Found found = (Finding.Found) finding;
        OpenEncounter encounter = new OpenEncounter(
                id,
                found.rivals().isEmpty() ? afterIdentifier(found.toConfirm()) : Stage.IDENTIFIER,
                asked.slip().number().orElseThrow(),
                found.certificate().id(),
                found.rivals(),
                found.toConfirm(),
                officer,
                found.authorisation());
        return proceed(draft, view.desk(), encounter, said.codes(codes(found.folds())));
    }

    /** The further identifier: it must be the recorded one, and nobody's who could be meant as well (S2). */
    static Decision identify(Draft draft, DeskView view, EncounterId id, LocalDate birthDate, OfficerId officer) {
        Optional<OpenEncounter> open = at(view, id, Stage.IDENTIFIER);
        if (open.isEmpty()) {
            return Decision.nothing(Reason.ENCOUNTER_OVER);
        }
        OpenEncounter encounter = open.get();
        Details.Builder said = said(encounter, officer);
        CertificateRecord certificate = certificate(view, encounter);
        if (!certificate.face().birthDate().equals(birthDate)) {
            countWrongAnswer(draft, view);
            return refuse(draft, view.desk().free(), said, Reason.IDENTIFIER_MISMATCH);
        }
        boolean ambiguous = encounter.rivals().stream()
                .map(view::certificate)
                // A rival that cannot be looked at cannot be excluded either.
                .anyMatch(rival -> rival.filter(r -> !r.face().birthDate().equals(birthDate))
                        .isEmpty());
        if (ambiguous) {
            return refuse(draft, view.desk().free(), said, Reason.AMBIGUOUS);
        }
        Optional<Reason> hindrance = hindrance(view, encounter, officer);
        if (hindrance.isPresent()) {
            return refuse(draft, view.desk().free(), said, hindrance.get());
        }
        return proceed(draft, view.desk(), encounter.at(afterIdentifier(encounter.toConfirm())), said);
    }

    /** The officer's comparison of the stated with the printed name. */
    static Decision confirm(Draft draft, DeskView view, EncounterId id, boolean same, OfficerId officer) {
        Optional<OpenEncounter> open = at(view, id, Stage.CONFIRMATION);
        if (open.isEmpty()) {
            return Decision.nothing(Reason.ENCOUNTER_OVER);
        }
        Details.Builder said = said(open.get(), officer);
        if (!same) {
            countWrongAnswer(draft, view);
            return refuse(draft, view.desk().free(), said, Reason.NAME_NOT_CONFIRMED);
        }
        Optional<Reason> noProxy = proxyHindrance(view, open.get(), officer);
        if (noProxy.isPresent()) {
            return refuse(draft, view.desk().free(), said, noProxy.get());
        }
        draft.write(view.desk().with(open.get().at(Stage.PAPER)).log(draft, Event.NAME_CONFIRMED, said));
        return Decision.of(draft);
    }

    /** The paper, read out of the officer's hand: the third of the three-way match (S1). */
    static Decision handOver(Draft draft, DeskView view, EncounterId id, PaperReading paper, OfficerId officer) {
        Optional<OpenEncounter> open = at(view, id, Stage.PAPER);
        if (open.isEmpty()) {
            return Decision.nothing(Reason.ENCOUNTER_OVER);
        }
        Details.Builder said = said(open.get(), officer);
        CertificateRecord certificate = certificate(view, open.get());
        Optional<Reason> hindrance = notOpen(view).or(() -> hindrance(view, open.get(), officer));
        if (hindrance.isPresent()) {
            return refuse(draft, view.desk().free(), said, hindrance.get());
        }
        if (!paper.isOf(certificate.face())) {
            return refuse(draft, view.desk().free(), said, Reason.WRONG_PAPER);
        }
        if (couldMeanAnotherNow(view, open.get(), certificate)) {
            return refuse(draft, view.desk().free(), said, Reason.AMBIGUOUS);
        }
        // Whatever brings a paper into the tray raises the session's version, and this is decided anew (S2).
        draft.guard(view.session());
        Movements.handOver(draft, view.desk(), open.get(), certificate, said);
        return Decision.of(draft);
    }

    /**
     * Whether a paper in the tray could be meant as well by now, unless a birth date was given that is not its holder's
     * (S2). The person begins again, and is asked for it.
     */
    private static boolean couldMeanAnotherNow(DeskView view, OpenEncounter encounter, CertificateRecord certificate) {
        boolean identified = !encounter.rivals().isEmpty();
        return TwoFactors.rivals(view, encounter.slip(), certificate).stream()
                .anyMatch(rival -> !identified
                        || rival.face().birthDate().equals(certificate.face().birthDate()));
    }

    /** Ends an encounter whose paper is still in the tray, or back in it. */
    static Decision putBack(Draft draft, DeskView view, EncounterId id, OfficerId officer) {
        Optional<OpenEncounter> open = view.desk().open().filter(e -> e.id().equals(id) && e.stage() != Stage.RECEIPT);
        if (open.isEmpty()) {
            return Decision.nothing(Reason.ENCOUNTER_OVER);
        }
        draft.write(view.desk().free().log(draft, Event.ENDED, said(open.get(), officer)));
        return Decision.of(draft);
    }

    /** The desk has this encounter, and it is at this step. */
    static Optional<OpenEncounter> at(DeskView view, EncounterId id, Stage stage) {
        return view.desk().open().filter(e -> e.id().equals(id) && e.stage() == stage);
    }

    static CertificateRecord certificate(DeskView view, OpenEncounter encounter) {
        return view.certificate(encounter.certificate()).orElseThrow();
    }

    static Details.Builder said(OpenEncounter encounter, OfficerId officer) {
        return Details.with()
                .officer(officer)
                .encounter(encounter.id())
                .serial(encounter.slip())
                .certificate(encounter.certificate())
                .proxy(encounter.authorisation());
    }

    static Decision refuse(Draft draft, DeskRecord desk, Details.Builder said, Reason reason) {
        draft.write(desk.log(draft, Event.REFUSED, said.reason(reason)));
        return Decision.of(draft);
    }

    private static Decision proceed(Draft draft, DeskRecord desk, OpenEncounter encounter, Details.Builder said) {
        Event event = switch (encounter.stage()) {
            case IDENTIFIER -> Event.IDENTIFIER_ASKED;
            case CONFIRMATION -> Event.CONFIRMATION_ASKED;
            case PAPER -> Event.MATCHED;
            case RECEIPT -> throw new IllegalStateException("a hand-over is a movement");
        };
        said.certificate(encounter.certificate()).proxy(encounter.authorisation());
        draft.write(desk.with(encounter).log(draft, event, said));
        return Decision.of(draft);
    }

    private static Stage afterIdentifier(boolean toConfirm) {
        return toConfirm ? Stage.CONFIRMATION : Stage.PAPER;
    }

    private static Optional<Reason> notOpen(DeskView view) {
        SessionRecord.State state = view.session().state();
        return switch (state) {
            case SCHEDULED -> Optional.of(Reason.SESSION_NOT_OPEN);
            case DISPATCHED -> Optional.empty();
            case CLOSED -> Optional.of(Reason.SESSION_CLOSED);
        };
    }

    private static Optional<Reason> hindrance(DeskView view, OpenEncounter encounter, OfficerId officer) {
        return proxyHindrance(view, encounter, officer)
                .or(() -> TwoFactors.hindrance(
                        certificate(view, encounter).standing(), view.session().session()));
    }

    /** An authorisation may be withdrawn, or the desk taken over by the officer who recorded it, between two steps. */
    private static Optional<Reason> proxyHindrance(DeskView view, OpenEncounter encounter, OfficerId officer) {
        return ProxyRule.hindrance(certificate(view, encounter), encounter.authorisation(), view.session(), officer);
    }

    /** The names and identifiers that somebody who knows the slip alone would have to guess. */
    private static boolean isWrongAnswer(Reason reason) {
        return switch (reason) {
            case NAME_MISMATCH, NAME_OF_ANOTHER_PAPER, PROXY_NAME_DIFFERS, PROXY_IDENTIFIER_DIFFERS -> true;
            default -> false;
        };
    }

    private static void countWrongAnswer(Draft draft, DeskView view) {
        view.slip().ifPresent(slip -> draft.write(slip.wrongAnswers(slip.wrongAnswers() + 1)));
    }

    private static List<String> codes(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
