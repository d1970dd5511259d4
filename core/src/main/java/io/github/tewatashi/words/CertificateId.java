package io.github.tewatashi.words;

/** One physical paper, by the library's own id: never a number that is printed on it. */
public record CertificateId(String value) implements CertificateRef {

    /** At most 64 printable characters. */
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
