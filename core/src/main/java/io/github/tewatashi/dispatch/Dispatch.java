package io.github.tewatashi.dispatch;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.DispatchFact.Dispatched;
import io.github.tewatashi.fact.DispatchFact.KeptBack;
import io.github.tewatashi.fact.DispatchFact.NumberShared;
import io.github.tewatashi.fact.SessionFact.ManifestMade;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.SessionRef;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Takes the papers of a session from the safe to the session's tray. */
public final class Dispatch {

    private final Engine engine;

    /** Given out by {@code Tewatashi}. */
    public Dispatch(Store store, Clock clock) {
        this.engine = new Engine(store, clock);
    }

    /**
     * Takes what is booked for a session from the safe to the session's tray, without absentees' and held papers
     * (countermeasure 4, S5). May be done again for what was booked later.
     *
     * @return the papers that travel, the papers that stay and why, and the papers that go by one number; refused
     *     with {@link Reason#SESSION_CLOSED}
     */
    public Outcome<Manifest> dispatch(SessionRef session, By by) {
        SessionId id = session.id();
        return engine.onSession(id, by, (command, row) -> {
                    try (Stream<CertificateRecord> booked = engine.store().booked(id)) {
                        return DispatchDecision.dispatch(command, row, booked.toList());
                    }
                })
                .outcome(happened -> happened.find(ManifestMade.class).map(made -> manifest(made, happened)));
    }

    private static Manifest manifest(ManifestMade made, CommandResult.Happened happened) {
        List<Manifest.Line> travelling = happened.all(Dispatched.class).stream()
                .map(fact -> new Manifest.Line(fact.certificate(), fact.number()))
                .toList();
        List<Manifest.KeptBack> keptBack = happened.all(KeptBack.class).stream()
                .map(fact -> new Manifest.KeptBack(fact.certificate(), fact.reason()))
                .toList();
        SetMultimap<SerialNumber, CertificateId> shared =
                MultimapBuilder.treeKeys().linkedHashSetValues().build();
        happened.all(NumberShared.class).forEach(fact -> shared.put(fact.number(), fact.certificate()));
        return new Manifest(
                made.session(),
                travelling,
                keptBack,
                shared.asMap().entrySet().stream()
                        .map(e -> new Manifest.SharedNumber(e.getKey(), List.copyOf(e.getValue())))
                        .toList());
    }
}
