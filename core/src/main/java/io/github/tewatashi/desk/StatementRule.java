package io.github.tewatashi.desk;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.rule.Rivals;
import io.github.tewatashi.rule.SlipRule;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whether what was shown and said at the beginning of an encounter still counts at one of its later steps (S1, S2,
 * S12). Pure.
 */
final class StatementRule {

    private StatementRule() {}

    /**
     * Why the encounter cannot go on with what was shown and said.
     *
     * @return {@link Reason#SLIP_LOCKED}, {@link Reason#SLIP_AT_ANOTHER_DESK} or {@link Reason#STATEMENT_OUTDATED};
     *     empty if it still counts
     */
    static Optional<Reason> over(DeskView view, OpenEncounter encounter, Command command, DeskLimits limits) {
        if (view.slip().map(SlipRecord::state).filter(SlipRule::isLocked).isPresent()) {
            return Optional.of(Reason.SLIP_LOCKED);
        }
        if (view.elsewhere().isPresent()) {
            return Optional.of(Reason.SLIP_AT_ANOTHER_DESK);
        }
        // A clock that was set back tells no less of how long it is than one that was set forward.
        Duration since =
                Duration.between(encounter.context().stated(), command.at()).abs();
        return since.compareTo(limits.statementHolds()) > 0 ? Optional.of(Reason.STATEMENT_OUTDATED) : Optional.empty();
    }

    /**
     * Whether somebody may have come in who answers to the stated name and to no recorded one, and the name is not
     * known any more: a server that kept nothing cannot tell. Where the stated name is the recorded one, whoever
     * answers to it is found by what is recorded.
     */
    static boolean mustBeHeardAgain(DeskView view, OpenEncounter encounter, Optional<Stated> stated) {
        return stated.isEmpty()
                && encounter.toConfirm()
                && view.nearbyVersion() != encounter.context().seen();
    }

    /**
     * Whether somebody else could be meant by now, unless a birth date was given that is not theirs (S2). The person
     * begins again, and is asked for it.
     */
    static boolean meansAnother(
            DeskView view, OpenEncounter encounter, CertificateRecord certificate, Optional<Stated> stated) {
        List<CertificateRecord> rivals = stated.map(said -> Rivals.of(view, encounter.number(), certificate, said))
                .orElseGet(() -> Rivals.recorded(view, encounter.number(), certificate));
        boolean identified = !encounter.rivals().isEmpty();
        return rivals.stream()
                .anyMatch(rival -> !identified
                        || rival.face().birthDate().equals(certificate.face().birthDate()));
    }
}
