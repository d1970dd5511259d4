package io.github.tewatashi.record;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Optional;

/**
 * A desk of a session. It has at most one encounter (S10).
 *
 * @param session whose desk
 * @param desk its name
 * @param open its encounter, if it has one
 * @param chain its chain
 * @param version see {@link StoredRecord#version()}
 */
public record DeskRecord(SessionId session, DeskName desk, Optional<OpenEncounter> open, Chain chain, long version)
        implements ChainedRecord {

    /** A desk that nobody used yet. */
    public static DeskRecord unused(SessionId session, DeskName desk) {
        return new DeskRecord(session, desk, Optional.empty(), Chain.EMPTY, 0);
    }

    @Override
    public Subject subject() {
        return Subject.of(session, desk);
    }

    @Override
    public DeskRecord after(Fact fact, OfficerId officer) {
        return fact instanceof Fact.OnDesk own
                ? new DeskRecord(session, desk, own.after(open, officer), chain, version)
                : this;
    }

    @Override
    public DeskRecord chained(Chain longer) {
        return new DeskRecord(session, desk, open, longer, version);
    }

    @Override
    public DeskRecord committed() {
        return new DeskRecord(session, desk, open, chain, version + 1);
    }
}
