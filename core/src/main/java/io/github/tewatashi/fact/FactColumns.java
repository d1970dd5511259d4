package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of a fact as a store keeps them: one set of columns for all kinds of fact, so that a table can hold them
 * and the digest of an entry can cover them. What a kind of fact does not have is empty.
 *
 * <p>{@link #of} and {@link #fact} are each other's inverse.
 *
 * @param second another officer than the one who gave the command
 * @param session the session
 * @param certificate the certificate
 * @param desk the desk
 * @param encounter the encounter
 * @param number the number on a slip
 * @param movement from where to where a paper went (S3)
 * @param reason why something was refused, or what was overridden
 * @param codes everything else, each as the field's name, a colon and a text of 1 to 200 printable ASCII characters
 *     without a space
 * @param evidence the digest of what is kept elsewhere: a face, a plan, a proxy, a seal
 */
public record FactColumns(
        Optional<OfficerId> second,
        Optional<SessionId> session,
        Optional<CertificateId> certificate,
        Optional<DeskName> desk,
        Optional<EncounterId> encounter,
        Optional<SerialNumber> number,
        Optional<Movement> movement,
        Optional<Reason> reason,
        List<String> codes,
        Optional<Digest> evidence) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,40}:[!-~]{1,200}");

    /**
     * Codes are copied.
     *
     * @throws IllegalArgumentException if a code is not of its form
     */
    public FactColumns {
        codes = List.copyOf(codes);
        if (!codes.stream().allMatch(CODE.asMatchPredicate())) {
            throw new IllegalArgumentException("a code must be a name, a colon and printable text without a space");
        }
    }

    /** The columns of {@code fact}. */
    public static FactColumns of(Fact fact) {
        return fact instanceof Illegible illegible ? illegible.columns() : FactCodec.columns(fact);
    }

    /**
     * The fact that these columns say happened.
     *
     * @param subject whose chain the entry is in
     * @param code the code of the kind of fact
     * @return an {@link Illegible} if these are not the columns of a fact of that kind in that chain
     */
    public Fact fact(Subject subject, String code) {
        return FactCodec.fact(subject, code, this);
    }
}
