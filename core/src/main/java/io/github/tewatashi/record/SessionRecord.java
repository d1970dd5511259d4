package io.github.tewatashi.record;

import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.SessionFact;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Hash;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.time.LocalDate;

/**
 * A session.
 *
 * @param id its id
 * @param office whose session
 * @param date its day
 * @param venue where
 * @param colour the colour of its slips
 * @param state how far it has come
 * @param chain its chain
 * @param version see {@link StoredRecord#version()}
 */
public record SessionRecord(
        SessionId id,
        OfficeId office,
        LocalDate date,
        String venue,
        SlipColour colour,
        SessionState state,
        Chain chain,
        long version)
        implements ChainedRecord {

    /** The digest of what was planned: a later change of the row is found by it (S8). */
    public Digest planDigest() {
        return new Hash("tewatashi.session.1")
                .put(id.value())
                .put(office.value())
                .put(date.toString())
                .put(venue)
                .put(colour.code())
                .digest();
    }

    @Override
    public Subject subject() {
        return Subject.of(id);
    }

    @Override
    public SessionRecord after(Fact fact, OfficerId officer) {
        return fact instanceof SessionFact own
                ? new SessionRecord(id, office, date, venue, colour, own.after(state), chain, version)
                : this;
    }

    @Override
    public SessionRecord chained(Chain longer) {
        return new SessionRecord(id, office, date, venue, colour, state, longer, version);
    }

    @Override
    public SessionRecord committed() {
        return new SessionRecord(id, office, date, venue, colour, state, chain, version + 1);
    }
}
