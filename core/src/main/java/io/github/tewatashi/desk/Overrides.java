package io.github.tewatashi.desk;

import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.DeskFact.DeskRefused;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;

/** Runs the overrides of refusals at one desk: read, decide, commit (S12). */
record Overrides(Engine engine, DeskReader desk) {

    Outcome<Reason> override(EncounterId refused, By by) {
        CommandResult result = engine.run(
                by,
                command -> read(refused)
                        .map(view -> OverrideDecisions.override(view, command, refused))
                        .orElseGet(() -> Decision.nothing(Reason.UNKNOWN_SESSION)));
        return result.outcome(happened -> Overridden.by(happened.first().fact()).map(Overridden::reason));
    }

    private Optional<OverrideView> read(EncounterId refused) {
        Store store = engine.store();
        return store.session(desk.session()).map(session -> {
            List<LedgerEntry> history = store.history(refused);
            Optional<LedgerEntry> refusal = OverrideView.lastRefusal(history, session.id());
            Optional<DeskRefused> fact = refusal.map(OverrideView::refused);
            return new OverrideView(
                    session,
                    desk.row(),
                    OverrideView.isOverridden(history),
                    refusal,
                    fact.flatMap(DeskRefused::number).flatMap(number -> store.slip(session.id(), number)),
                    fact.flatMap(DeskRefused::certificate).flatMap(store::certificate));
        });
    }
}
