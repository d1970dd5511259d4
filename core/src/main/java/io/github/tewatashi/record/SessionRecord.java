package io.github.tewatashi.record;

import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.Hash;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.SessionId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A session.
 *
 * @param session its id
 * @param office whose session
 * @param date its day
 * @param venue where
 * @param colour the colour of its slips
 * @param state how far it has come
 * @param seal the seal, once closed
 * @param chain its chain
 * @param version see {@link StoredRecord#version()}
 */
public record SessionRecord(
        SessionId session,
        OfficeId office,
        LocalDate date,
        String venue,
        SlipColour colour,
        State state,
        Optional<Digest> seal,
        Chain chain,
        long version)
        implements StoredRecord {

    /** How far a session has come. */
    public enum State {
        /** Papers may be booked; nothing travelled yet. */
        SCHEDULED,
        /** Papers are at the venue. */
        DISPATCHED,
        /** Counted, accounted for and sealed (S6). */
        CLOSED
    }

    /** The digest of what was planned: a later change of the row is found by it (S8). */
    public Digest planDigest() {
        return new Hash("tewatashi.session.1")
                .put(session.value())
                .put(office.value())
                .put(date.toString())
                .put(venue)
                .put(colour.code())
                .digest();
    }

    /** Whose chain this is. */
    public Subject subject() {
        return Subject.of(session);
    }

    /** The same session with {@code event} added to its chain and to the draft. */
    public SessionRecord log(Draft draft, Event event, Details.Builder details) {
        Chain next =
                draft.append(subject(), chain, event, details.session(session).build());
        return new SessionRecord(session, office, date, venue, colour, state, seal, next, version);
    }

    /** The same session, its papers at the venue. */
    public SessionRecord dispatched() {
        return new SessionRecord(session, office, date, venue, colour, State.DISPATCHED, seal, chain, version);
    }

    /** The same session, closed under {@code digest}. */
    public SessionRecord closed(Digest digest) {
        return new SessionRecord(
                session, office, date, venue, colour, State.CLOSED, Optional.of(digest), chain, version);
    }

    @Override
    public SessionRecord committed() {
        return new SessionRecord(session, office, date, venue, colour, state, seal, chain, version + 1);
    }
}
