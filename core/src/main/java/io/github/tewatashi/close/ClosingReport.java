package io.github.tewatashi.close;

import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The count set against the book.
 *
 * @param session the session
 * @param at when it was set against the book
 * @param received papers that their holders received, be it that some came back since; once closed
 * @param returned papers counted and back in the safe, once closed
 * @param astray papers named in an incident, once closed
 * @param leftOver papers that are here although the book says they are elsewhere
 * @param missing papers that are not here although the book says they are
 * @param likelySwaps which of these were probably taken for each other, the likeliest first
 * @param seal the seal, once every paper is accounted for; else empty, and the session is still open (S6)
 * @param previousSeal the office's seal before, for the binder; empty for its first or while still open
 */
public record ClosingReport(
        SessionId session,
        Instant at,
        List<CertificateId> received,
        List<CertificateId> returned,
        List<CertificateId> astray,
        List<CertificateId> leftOver,
        List<CertificateId> missing,
        List<LikelySwap> likelySwaps,
        Optional<Digest> seal,
        Optional<Digest> previousSeal) {

    /** Lists are copied. */
    public ClosingReport {
        received = List.copyOf(received);
        returned = List.copyOf(returned);
        astray = List.copyOf(astray);
        leftOver = List.copyOf(leftOver);
        missing = List.copyOf(missing);
        likelySwaps = List.copyOf(likelySwaps);
    }

    /** Whether the session is closed and sealed. */
    public boolean isClosed() {
        return seal.isPresent();
    }
}
