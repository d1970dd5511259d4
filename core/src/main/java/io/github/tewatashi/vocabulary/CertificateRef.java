package io.github.tewatashi.vocabulary;

/** Whatever names a certificate: its id, or the certificate itself. */
public interface CertificateRef {

    /** The certificate's id. */
    CertificateId id();
}
