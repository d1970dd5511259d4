package io.github.tewatashi.desk;

import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.engine.Ran;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs the overrides of refusals at one desk: read, decide, commit (S12). */
record Overrides(Engine engine, SessionId session, Supplier<DeskRecord> desk) {

    Outcome<Reason> override(EncounterId refused, OfficerId second, String remark, CommandId command) {
        Ran ran = engine.run(command, () -> decideOverride(refused, second, remark, command));
        if (ran instanceof Ran.Kept kept && kept.first().event() != Event.REFUSED) {
            return Outcome.done(kept.first().details().reason().orElseThrow());
        }
        return Outcome.refused(Ran.reason(ran));
    }

    private Decision decideOverride(EncounterId refused, OfficerId second, String remark, CommandId command) {
        List<LedgerEntry> history = engine.store().history(refused);
        boolean overridden = history.stream()
                .anyMatch(entry -> entry.details().second().isPresent() && entry.event() != Event.REFUSED);
        if (overridden) {
            // One refusal, one override: what refused since was not looked at by these two.
            return Decision.nothing(Reason.NOT_OVERRIDABLE);
        }
        Optional<LedgerEntry> refusal = history.stream()
                .filter(entry -> entry.event() == Event.REFUSED)
                .filter(entry -> entry.details().second().isEmpty())
                .filter(entry ->
                        entry.details().session().filter(session::equals).isPresent())
                .reduce((earlier, later) -> later);
        if (refusal.isEmpty()) {
            // Kept: what is not refused yet may be refused later, and this command was not about that (S9).
            return engine.store()
                    .session(session)
                    .map(row -> OverrideDecisions.nothingRefused(
                            engine.draft(command, row.office()), desk.get(), refused, second))
                    .orElse(Decision.nothing(Reason.UNKNOWN_SESSION));
        }
        LedgerEntry entry = refusal.get();
        DeskRecord row = desk.get();
        return OverrideDecisions.override(
                engine.draft(command, entry.office()),
                entry,
                row,
                entry.details().serial().flatMap(number -> engine.store().slip(session, number)),
                entry.details().certificate().flatMap(engine.store()::certificate),
                second,
                remark);
    }
}
