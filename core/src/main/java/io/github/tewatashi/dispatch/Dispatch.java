package io.github.tewatashi.dispatch;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.engine.Ran;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the papers of a session from the safe to its tray; reached through {@code Sessions}. */
public final class Dispatch {

    private final Engine engine;

    /** A dispatch on {@code engine}. */
    public Dispatch(Engine engine) {
        this.engine = engine;
    }

    /** See {@code Sessions.dispatch}. */
    public Outcome<Manifest> dispatch(SessionId session, OfficerId officer, CommandId command) {
        return engine.run(command, () -> decide(session, officer, command))
                .in(session)
                .outcome(Event.MANIFEST, kept -> manifest(session, kept));
    }

    private Decision decide(SessionId id, OfficerId officer, CommandId command) {
        Optional<SessionRecord> session = engine.store().session(id);
        if (session.isEmpty()) {
            return Decision.nothing(Reason.UNKNOWN_SESSION);
        }
        try (Stream<CertificateRecord> booked = engine.store().booked(id)) {
            return DispatchDecision.dispatch(
                    engine.draft(command, session.get().office()), session.get(), booked.toList(), officer);
        }
    }

    private static Manifest manifest(SessionId session, Ran.Kept kept) {
        List<Manifest.Line> travelling = kept.all(Event.DISPATCHED).stream()
                .map(entry -> new Manifest.Line(certificate(entry), serial(entry)))
                .toList();
        List<Manifest.KeptBack> keptBack = kept.all(Event.KEPT_BACK).stream()
                .map(entry -> new Manifest.KeptBack(
                        certificate(entry), entry.details().reason().orElseThrow()))
                .toList();
        SetMultimap<SerialNumber, CertificateId> shared =
                MultimapBuilder.treeKeys().linkedHashSetValues().build();
        kept.all(Event.NUMBER_SHARED).forEach(entry -> shared.put(serial(entry), certificate(entry)));
        return new Manifest(
                session,
                travelling,
                keptBack,
                shared.asMap().entrySet().stream()
                        .map(e -> new Manifest.SharedNumber(e.getKey(), List.copyOf(e.getValue())))
                        .toList());
    }

    private static CertificateId certificate(LedgerEntry entry) {
        return entry.details().certificate().orElseThrow();
    }

    private static SerialNumber serial(LedgerEntry entry) {
        return entry.details().serial().orElseThrow();
    }
}
