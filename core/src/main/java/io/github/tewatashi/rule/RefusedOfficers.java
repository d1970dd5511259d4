package io.github.tewatashi.rule;

import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.AbsenceId;
import io.github.tewatashi.vocabulary.HoldId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which officers were refused a certificate, and for what, as its chain tells: what an officer was refused for, that
 * officer does not lift, at the desk or in the back office (S5, S12). Pure.
 *
 * @param met the entries of the certificate's chain whose fact is a {@link HindranceMet}, in order
 */
public record RefusedOfficers(List<LedgerEntry> met) {

    /** Nobody was refused. */
    public static final RefusedOfficers NONE = new RefusedOfficers(List.of());

    /** Entries are copied. */
    public RefusedOfficers {
        met = List.copyOf(met);
    }

    /** The refusals in a certificate's chain, which is read to its end and closed. */
    public static RefusedOfficers in(Stream<LedgerEntry> chain) {
        try (chain) {
            return new RefusedOfficers(
                    chain.filter(entry -> entry.fact() instanceof HindranceMet).toList());
        }
    }

    /** Whether {@code officer} was refused while {@code hold} was in force. */
    public boolean refused(OfficerId officer, HoldId hold) {
        return refused(officer, fact -> fact.holds().contains(hold));
    }

    /** Whether {@code officer} was refused while {@code absence} was in force. */
    public boolean refused(OfficerId officer, AbsenceId absence) {
        return refused(officer, fact -> fact.absence().equals(Optional.of(absence)));
    }

    /** Whether {@code officer} was refused for any of what is to be lifted. */
    public boolean refused(OfficerId officer, Lift lift) {
        return refused(officer, lift::isOf);
    }

    /** Whether {@code officer} was refused for a slip that was locked and had been unlocked {@code lock} times. */
    public boolean refused(OfficerId officer, SessionId session, SerialNumber number, long lock) {
        return refused(
                officer,
                fact -> fact.session().equals(session)
                        && fact.number().equals(number)
                        && fact.lock().equals(Optional.of(lock)));
    }

    /** Whether a paper at {@code place} was handed over, and the officer was told at the receipt to take it back. */
    public boolean isToTakeBack(Place place) {
        return met.stream()
                .map(entry -> Place.handedOver(fact(entry).encounter()))
                .anyMatch(place::equals);
    }

    private boolean refused(OfficerId officer, Predicate<HindranceMet> what) {
        return met.stream().filter(entry -> entry.officer().equals(officer)).anyMatch(entry -> what.test(fact(entry)));
    }

    /** What an entry of {@link #met} says. */
    public static HindranceMet fact(LedgerEntry entry) {
        return entry.fact(HindranceMet.class).orElseThrow();
    }
}
