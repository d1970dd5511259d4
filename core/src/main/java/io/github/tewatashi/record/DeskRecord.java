package io.github.tewatashi.record;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.SessionId;
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
        implements StoredRecord {

    /** A desk that nobody used yet. */
    public static DeskRecord unused(SessionId session, DeskName desk) {
        return new DeskRecord(session, desk, Optional.empty(), Chain.EMPTY, 0);
    }

    /** Whose chain this is. */
    public Subject subject() {
        return Subject.of(session, desk);
    }

    /** The same desk with {@code event} added to its chain and to the draft. */
    public DeskRecord log(Draft draft, Event event, Details.Builder details) {
        Details said = details.session(session).desk(desk).build();
        return new DeskRecord(session, desk, open, draft.append(subject(), chain, event, said), version);
    }

    /** The same desk with {@code encounter}. */
    public DeskRecord with(OpenEncounter encounter) {
        return new DeskRecord(session, desk, Optional.of(encounter), chain, version);
    }

    /** The same desk, free for the next encounter. */
    public DeskRecord free() {
        return new DeskRecord(session, desk, Optional.empty(), chain, version);
    }

    @Override
    public DeskRecord committed() {
        return new DeskRecord(session, desk, open, chain, version + 1);
    }
}
