package io.github.tewatashi.close;

import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every paper that travelled is accounted for, and the session is closed and sealed (S6). Holds no personal data (S4).
 *
 * @param session the session
 * @param at when it was closed
 * @param received papers that left the venue with their holders, even if one of them has come back to the office since
 * @param returned papers that were counted and are back in the safe
 * @param astray papers that are named in an incident
 * @param seal the session's seal; its short code is for the binder
 * @param previousSeal the office's seal before, for the binder; empty if this is the office's first
 * @param before whether the session had been closed by this same command before, and this try changed nothing (S9)
 */
public record Closed(
        SessionId session,
        Instant at,
        List<CertificateId> received,
        List<CertificateId> returned,
        List<CertificateId> astray,
        Digest seal,
        Optional<Digest> previousSeal,
        boolean before)
        implements ClosingResult {

    /** Lists are copied. */
    public Closed {
        received = List.copyOf(received);
        returned = List.copyOf(returned);
        astray = List.copyOf(astray);
    }
}
