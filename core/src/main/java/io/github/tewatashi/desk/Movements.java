package io.github.tewatashi.desk;

import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.OpenEncounter;
import io.github.tewatashi.record.OpenEncounter.Stage;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The movements of a paper at the desk: to the person, and from there on (S3). Pure. */
final class Movements {

    private Movements() {}

    static void handOver(
            Draft draft,
            DeskRecord desk,
            OpenEncounter encounter,
            CertificateRecord certificate,
            Details.Builder said) {
        Place to = Place.handedOver(encounter.id());
        Standing next = certificate.standing().moved(to);
        move(
                draft,
                certificate,
                next,
                Event.HANDED_OVER,
                said.session(desk.session()).desk(desk.desk()));
        draft.write(desk.with(encounter.at(Stage.RECEIPT)));
    }

    /** The person confirmed: the paper is with its holder. */
    static Decision receive(Draft draft, DeskView view, EncounterId id, OfficerId officer) {
        return finish(
                draft,
                view,
                id,
                officer,
                Event.RECEIVED,
                paper -> paper.standing().moved(Place.HOLDER),
                said -> {});
    }

    /** The person gave it back: it is in the tray again. */
    static Decision takeBack(Draft draft, DeskView view, EncounterId id, OfficerId officer) {
        Place tray = Place.tray(view.session().session());
        // The session's version tells other desks that a paper came into the tray, which could be meant there (S2).
        draft.write(view.session());
        return finish(
                draft,
                view,
                id,
                officer,
                Event.HANDED_BACK,
                paper -> paper.standing().moved(tray),
                said -> {});
    }

    /** The person said that it is not theirs: nobody can hand it over until that is cleared up. */
    static Decision dispute(Draft draft, DeskView view, EncounterId id, OfficerId officer, String remark) {
        if (remark.isBlank()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        Digest words = draft.remark(remark);
        return finish(
                draft,
                view,
                id,
                officer,
                Event.DISPUTED,
                paper -> paper.standing().astray(Place.astray(paper.nextIncident())),
                said -> said.evidence(words));
    }

    private static Decision finish(
            Draft draft,
            DeskView view,
            EncounterId id,
            OfficerId officer,
            Event event,
            Function<CertificateRecord, Standing> next,
            Consumer<Details.Builder> more) {
        Optional<OpenEncounter> open = DeskDecisions.at(view, id, Stage.RECEIPT);
        if (open.isEmpty()) {
            return Decision.nothing(Reason.ENCOUNTER_OVER);
        }
        DeskRecord desk = view.desk();
        CertificateRecord certificate = DeskDecisions.certificate(view, open.get());
        Details.Builder said =
                DeskDecisions.said(open.get(), officer).session(desk.session()).desk(desk.desk());
        if (!certificate.standing().place().equals(Place.handedOver(id))) {
            // Named in an incident meanwhile: what is astray stays so until that is cleared up.
            return DeskDecisions.refuse(draft, desk.free(), said, Reason.PAPER_ASTRAY);
        }
        more.accept(said);
        move(draft, certificate, next.apply(certificate), event, said);
        draft.write(desk.free());
        return Decision.of(draft);
    }

    private static void move(
            Draft draft, CertificateRecord certificate, Standing next, Event event, Details.Builder said) {
        said.moved(certificate.standing().place(), next.place());
        draft.write(certificate.standing(next).log(draft, event, said));
    }
}
