package io.github.tewatashi.cli.now;

import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.close.Closed;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A session's closing, for the sheet that is signed.
 *
 * @param session the session
 * @param at when it was closed
 * @param received papers with the people they belong to
 * @param returned papers counted and back in the safe
 * @param incidents papers named in an incident
 * @param seal the short code of the seal; empty if count and book differed and the session is still open
 * @param previousSeal that of the session closed before; empty for the first
 */
public record SessionEnd(
        HandoutSession session,
        LocalDateTime at,
        List<PaperId> received,
        List<PaperId> returned,
        List<PaperId> incidents,
        Optional<String> seal,
        Optional<String> previousSeal) {

    /** Keeps copies. */
    public SessionEnd {
        received = List.copyOf(received);
        returned = List.copyOf(returned);
        incidents = List.copyOf(incidents);
    }

    static SessionEnd of(
            HandoutSession session, LocalDateTime at, Closed closed, Function<CertificateId, PaperId> paper) {
        return new SessionEnd(
                session,
                at,
                closed.received().stream().map(paper).sorted().toList(),
                closed.returned().stream().map(paper).sorted().toList(),
                closed.astray().stream().map(paper).sorted().toList(),
                Optional.of(closed.seal().shortCode()),
                closed.previousSeal().map(Digest::shortCode));
    }

    /** Count and book differ, and the session is still open. */
    static SessionEnd stillOpen(HandoutSession session, LocalDateTime at) {
        return new SessionEnd(session, at, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The colour of the session's slips. */
    public String colour(Locale locale) {
        return session.colour().text(locale);
    }
}
