package io.github.tewatashi.desk;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.DeskFact.DeskRefused;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.vocabulary.Absence;
import io.github.tewatashi.vocabulary.Hold;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;

/** What an officer was refused for and a second officer can lift, by its id, for the certificate's chain. Pure. */
final class Hindrances {

    private Hindrances() {}

    /** What a refusal at the desk is about; empty if nobody can lift it, or if the certificate is not in view. */
    static Optional<HindranceMet> of(DeskView view, DeskRefused refused) {
        if (!refused.reason().isOverridable() || refused.number().isEmpty()) {
            return Optional.empty();
        }
        return refused.certificate()
                .or(() -> view.slip().map(SlipRecord::certificate))
                .flatMap(view::certificate)
                .map(row -> new HindranceMet(
                        row.id(),
                        refused.session(),
                        refused.desk(),
                        refused.encounter(),
                        refused.number().get(),
                        refused.reason(),
                        row.state().holds().stream().map(Hold::id).toList(),
                        row.state().absence().filter(Absence::inForce).map(Absence::id),
                        refused.reason() == Reason.SLIP_LOCKED
                                ? view.slip().map(slip -> slip.state().unlocked())
                                : Optional.empty()));
    }

    /** What came up against a paper that was handed over and not received yet. */
    static HindranceMet atReceipt(EncounterContext context, CertificateRecord paper, Reason reason) {
        CertificateState state = paper.state();
        return new HindranceMet(
                context.certificate(),
                context.session(),
                context.desk(),
                context.encounter(),
                context.number(),
                reason,
                state.holds().stream().map(Hold::id).toList(),
                state.absence().filter(Absence::inForce).map(Absence::id),
                Optional.empty());
    }
}
