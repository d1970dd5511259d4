package io.github.tewatashi.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of one incident: a paper that went astray, from the first suspicion on.
 *
 * <p>An id that the library makes is the address of the incident's first ledger entry: the id of the certificate, a
 * hyphen and the number of the entry in the certificate's chain. So an incident is found again by its id alone.
 */
public record IncidentId(String value) {

    private static final Pattern ADDRESS = Pattern.compile("(.+)-([1-9][0-9]{0,17})");

    /**
     * 1 to 64 UTF-16 units, not blank, without control characters and lone surrogates.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public IncidentId {
        Ids.check("incident id", value);
    }

    /** The incident that begins with entry {@code number} of the chain of {@code certificate}. */
    public static IncidentId of(CertificateId certificate, long number) {
        return new IncidentId(certificate.value() + '-' + number);
    }

    /** The certificate that the incident is about; empty if the library did not make this id. */
    public Optional<CertificateId> certificate() {
        return address().map(parts -> new CertificateId(parts.group(1)));
    }

    /** The number of the first entry in the certificate's chain; empty if the library did not make this id. */
    public Optional<Long> number() {
        return address().map(parts -> Long.valueOf(parts.group(2)));
    }

    private Optional<Matcher> address() {
        return Optional.of(ADDRESS.matcher(value))
                .filter(Matcher::matches)
                .filter(parts -> !parts.group(1).isBlank());
    }

    @Override
    public String toString() {
        return value;
    }
}
