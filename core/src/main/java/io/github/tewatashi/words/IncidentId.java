package io.github.tewatashi.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper that went astray, from the first suspicion on.
 *
 * <p>The library's own ids are the address of the incident's first entry: the certificate, and the entry's number in its
 * chain. So an incident is found again by its id alone.
 */
public record IncidentId(String value) {

    private static final Pattern ADDRESS = Pattern.compile("(.+)-([1-9][0-9]{0,17})");

    /** At most 64 printable characters. */
    public IncidentId {
        Ids.check("incident id", value);
    }

    /** The incident that begins with entry {@code number} of the chain of {@code certificate}. */
    public static IncidentId of(CertificateId certificate, long number) {
        return new IncidentId(certificate.value() + '-' + number);
    }

    /** The certificate that it is about; empty if this is no id of the library's. */
    public Optional<CertificateId> certificate() {
        return address().map(parts -> new CertificateId(parts.group(1)));
    }

    /** The number of its first entry in the certificate's chain; empty if this is no id of the library's. */
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
