package io.github.tewatashi.vocabulary;

/** The library's own id of one physical paper: never a number that is printed on it. */
public record CertificateId(String value) implements CertificateRef {

    /**
     * 1 to 64 UTF-16 units, not blank, without control characters and lone surrogates.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public CertificateId {
        Ids.check("certificate id", value);
    }

    @Override
    public CertificateId id() {
        return this;
    }

    @Override
    public String toString() {
        return value;
    }
}
