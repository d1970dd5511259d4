package io.github.tewatashi.ledger;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.fact.Illegible;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Hash;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of one chain: a fact, and when, by whom and under which command it happened. Its digest covers the entry
 * before and everything that the entry says, so that no later change, removal or reordering goes unnoticed (S8).
 *
 * @param format the number of the encoding that the digest is over, {@link #FORMAT} for an entry written now
 * @param number the entry's place in its chain, from 1 on
 * @param office the office in which it happened
 * @param fact what happened
 * @param officer the officer who gave the command
 * @param remark the digest of the officer's reason in words, which is kept beside the ledger; empty if none was asked
 *     for
 * @param at when, to the microsecond
 * @param command the command
 * @param ordinal the entry's place among the entries of the command, from 0 on; the first tells the command's answer
 *     (S9)
 * @param previous the digest of the entry before in the chain, {@link Digest#NONE} for the first
 * @param digest the digest of this entry
 */
public record LedgerEntry(
        int format,
        long number,
        OfficeId office,
        Fact fact,
        OfficerId officer,
        Optional<Digest> remark,
        Instant at,
        CommandId command,
        int ordinal,
        Digest previous,
        Digest digest) {

    /** The number of the encoding in which entries are written now. */
    public static final int FORMAT = 2;

    /** Whose chain the entry is in. */
    public Subject subject() {
        return fact.subject();
    }

    /** The code of what happened, as a store keeps it. */
    public String code() {
        return fact instanceof Illegible illegible
                ? illegible.code()
                : fact.kind().name();
    }

    /** What kind of thing happened. */
    public FactKind kind() {
        return fact.kind();
    }

    /** The fact, if it is one of {@code type}. */
    public <F> Optional<F> fact(Class<F> type) {
        return type.isInstance(fact) ? Optional.of(type.cast(fact)) : Optional.empty();
    }

    /** The digest that this entry ought to have. */
    public Digest expectedDigest() {
        FactColumns columns = FactColumns.of(fact);
        Hash hash = new Hash("tewatashi.entry")
                .put(format)
                .put(previous)
                .put(subject().kind().name())
                .put(subject().id())
                .put(number)
                .put(office.value())
                .put(code())
                .put(officer.value())
                .put(remark)
                .put(at.getEpochSecond())
                .put(at.getNano())
                .put(command.value())
                .put(ordinal)
                .put(columns.second())
                .put(columns.session())
                .put(columns.certificate())
                .put(columns.desk())
                .put(columns.encounter())
                .put(columns.number())
                .put(columns.movement().map(movement -> movement.from().kind()))
                .put(columns.movement().map(movement -> movement.from().ref()))
                .put(columns.movement().map(movement -> movement.to().kind()))
                .put(columns.movement().map(movement -> movement.to().ref()))
                .put(columns.reason())
                .put(columns.evidence())
                .put(columns.codes().size());
        columns.codes().forEach(hash::put);
        return hash.digest();
    }

    /** The same entry with the digest that it ought to have. */
    public LedgerEntry sealed() {
        return new LedgerEntry(
                format, number, office, fact, officer, remark, at, command, ordinal, previous, expectedDigest());
    }

    /** Its place in the chain and the kind of fact; the rest is in the accessors. */
    @Override
    public String toString() {
        return subject() + "#" + number + " " + code();
    }
}
