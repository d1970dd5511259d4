package io.github.tewatashi.certificate;

import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CertificateRef;
import io.github.tewatashi.words.HolderId;
import io.github.tewatashi.words.OfficeId;

/**
 * One physical paper and whom it belongs to.
 *
 * @param id the library's id
 * @param office whose safe it comes from
 * @param holder the person it belongs to
 * @param face what is printed on it
 */
public record Certificate(CertificateId id, OfficeId office, HolderId holder, Face face) implements CertificateRef {

    /** Its id only (S4). */
    @Override
    public String toString() {
        return "Certificate[" + id + "]";
    }
}
