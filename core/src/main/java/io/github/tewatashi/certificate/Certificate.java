package io.github.tewatashi.certificate;

import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CertificateRef;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.OfficeId;

/**
 * One physical paper and the person to whom it belongs.
 *
 * @param id the library's own id, which is not printed on the paper
 * @param office the office in whose safe the paper is kept
 * @param holder the person to whom the paper belongs
 * @param face what is printed on the paper
 */
public record Certificate(CertificateId id, OfficeId office, HolderId holder, Face face) implements CertificateRef {

    /** Shows the id only, and nothing of the face (S4). */
    @Override
    public String toString() {
        return "Certificate[" + id + "]";
    }
}
