package io.github.tewatashi.ledger;

import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.OfficeId;
import java.time.Instant;

/**
 * One entry of one chain. Its digest is over the one before and everything it says, so that no later change, removal or
 * reordering goes unnoticed (S8).
 *
 * @param subject whose chain
 * @param number its place in the chain, from 1 on
 * @param office the office it happened in
 * @param event what happened
 * @param details with whom and what
 * @param at when, to the microsecond
 * @param command the command that did it
 * @param ordinal its place among the entries of the command, from 0 on; the first tells the command's outcome (S9)
 * @param previous the digest of the chain's entry before, {@link Digest#NONE} for the first
 * @param digest the digest of this entry
 */
public record LedgerEntry(
        Subject subject,
        long number,
        OfficeId office,
        Event event,
        Details details,
        Instant at,
        CommandId command,
        int ordinal,
        Digest previous,
        Digest digest) {

    /** The digest that this entry ought to have. */
    public Digest expectedDigest() {
        Hash hash = new Hash("tewatashi.entry.1")
                .put(previous)
                .put(subject.kind().name())
                .put(subject.id())
                .put(number)
                .put(office.value())
                .put(event.name())
                .put(at.getEpochSecond())
                .put(at.getNano())
                .put(command.value())
                .put(ordinal)
                .put(details.officer())
                .put(details.second())
                .put(details.session())
                .put(details.certificate())
                .put(details.desk())
                .put(details.encounter())
                .put(details.serial())
                .put(details.movement().map(movement -> movement.from().kind()))
                .put(details.movement().map(movement -> movement.from().ref()))
                .put(details.movement().map(movement -> movement.to().kind()))
                .put(details.movement().map(movement -> movement.to().ref()))
                .put(details.reason())
                .put(details.evidence())
                .put(details.codes().size());
        details.codes().forEach(hash::put);
        return hash.digest();
    }

    /** The same entry with the digest that it ought to have. */
    public LedgerEntry sealed() {
        return new LedgerEntry(
                subject, number, office, event, details, at, command, ordinal, previous, expectedDigest());
    }

    /** The chain's place and the event; the rest is in the accessors. */
    @Override
    public String toString() {
        return subject + "#" + number + " " + event;
    }
}
