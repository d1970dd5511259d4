package io.github.tewatashi.desk;

import io.github.tewatashi.engine.CommandInput;
import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.DeskFact.DeskRefused;
import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.rule.RefusedOfficers;
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
                CommandInput.of("override", desk.input(refused.value())),
                command -> read(refused)
                        .map(view -> OverrideDecisions.override(view, command, refused))
                        .orElseGet(() -> Decision.nothing(Reason.UNKNOWN_SESSION)));
        return result.outcome(happened -> Overridden.by(happened.first().fact()).map(Overridden::reason));
    }

    private Optional<OverrideView> read(EncounterId refused) {
        Store store = engine.store();
        return store.session(desk.session()).map(session -> {
            List<LedgerEntry> history = store.history(refused);
            Optional<LedgerEntry> met = OverrideView.last(history, HindranceMet.class, session.id());
            Optional<HindranceMet> fact = met.map(RefusedOfficers::fact);
            // Before its chain: who is refused in between raises the certificate's version, and this is decided anew.
            Optional<CertificateRecord> certificate =
                    fact.map(HindranceMet::certificate).flatMap(store::certificate);
            return new OverrideView(
                    session,
                    desk.row(),
                    met,
                    OverrideView.last(history, DeskRefused.class, session.id()),
                    fact.map(HindranceMet::number).flatMap(number -> store.slip(session.id(), number)),
                    certificate,
                    certificate
                            .map(row -> RefusedOfficers.in(store.chain(row.subject())))
                            .orElse(RefusedOfficers.NONE));
        });
    }
}
