package io.github.tewatashi.practice;

import io.github.tewatashi.fact.BookingFact.AbsenceWithdrawn;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.DispatchFact.Dispatched;
import io.github.tewatashi.fact.DispatchFact.KeptBack;
import io.github.tewatashi.fact.HandOverFact.HandedOver;
import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.fact.RegistryFact.HoldReleased;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What a rule stopped, and what the rest of the certificate's chain says of it: what was only postponed, because the
 * paper travelled or went out on that day all the same or what stopped it was lifted, was not kept from happening.
 */
final class Postponed {

    private record Stopped(LedgerEntry entry, NearMiss nearMiss) {}

    private final Map<SessionId, LocalDate> days;
    private final ZoneId zone;
    private final BiConsumer<NearMiss, LedgerEntry> kept;
    private final List<Stopped> open = new ArrayList<>();

    /** Tells {@code kept} what was kept from happening; {@code days} is known when the first entry is read. */
    Postponed(Map<SessionId, LocalDate> days, ZoneId zone, BiConsumer<NearMiss, LedgerEntry> kept) {
        this.days = days;
        this.zone = zone;
        this.kept = kept;
    }

    void next(LedgerEntry entry, boolean inPeriod) {
        if (entry.number() == 1) {
            end();
        }
        if (!(entry.fact() instanceof CertificateFact fact)) {
            return;
        }
        open.removeIf(stopped -> happens(stopped, fact, entry));
        if (inPeriod) {
            nearMiss(fact).ifPresent(nearMiss -> open.add(new Stopped(entry, nearMiss)));
        }
    }

    /** After the last entry of a chain. */
    void end() {
        open.forEach(stopped -> kept.accept(stopped.nearMiss(), stopped.entry()));
        open.clear();
    }

    private static Optional<NearMiss> nearMiss(CertificateFact fact) {
        if (fact instanceof KeptBack back) {
            return of(back.reason(), NearMiss.WOULD_TRAVEL_THOUGH_ABSENT, NearMiss.WOULD_TRAVEL_THOUGH_HELD);
        }
        return fact instanceof HindranceMet met
                ? of(met.reason(), NearMiss.ABSENTEES_PAPER_ASKED_FOR, NearMiss.HELD_PAPER_ASKED_FOR)
                : Optional.empty();
    }

    private static Optional<NearMiss> of(Reason reason, NearMiss absent, NearMiss held) {
        return switch (reason) {
            case HOLDER_ABSENT -> Optional.of(absent);
            case ON_HOLD -> Optional.of(held);
            case SLIP_LOCKED -> Optional.of(NearMiss.GUESSED_ON);
            default -> Optional.empty();
        };
    }

    private boolean happens(Stopped stopped, CertificateFact fact, LedgerEntry entry) {
        if (stopped.entry().fact() instanceof KeptBack back) {
            return fact instanceof Dispatched dispatched && isOneDay(back.session(), dispatched.session());
        }
        HindranceMet met = stopped.entry().fact(HindranceMet.class).orElseThrow();
        if (fact instanceof HandedOver handedOver) {
            return isOneDay(met.session(), handedOver.session());
        }
        boolean lifted =
                (fact instanceof HoldReleased released && met.refusedHold().equals(Optional.of(released.hold())))
                        || (fact instanceof AbsenceWithdrawn withdrawn
                                && met.refusedAbsence().equals(Optional.of(withdrawn.absence())));
        return lifted && day(stopped.entry()).equals(day(entry));
    }

    private boolean isOneDay(SessionId one, SessionId other) {
        return one.equals(other) || Optional.ofNullable(days.get(one)).equals(Optional.ofNullable(days.get(other)));
    }

    private LocalDate day(LedgerEntry entry) {
        return LocalDate.ofInstant(entry.at(), zone);
    }
}
