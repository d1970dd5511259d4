package io.github.tewatashi.record;

import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts by which a certificate is found from now on, beside those by which it was found before. Part of the
 * certificate's row: names are among them.
 *
 * @param certificate whose
 * @param keys the texts, each at most {@value #MAX_LENGTH} characters
 */
public record SearchKeys(CertificateId certificate, Set<String> keys) {

    /** The longest key. */
    public static final int MAX_LENGTH = 120;

    /** Keys are copied. */
    public SearchKeys {
        keys = Set.copyOf(keys);
    }

    /** The keys of a certificate: of its names and its numbers. */
    public static Set<String> of(CertificateRecord certificate) {
        return join(Names.keys(certificate.face().names()), certificate.state().numbers());
    }

    /** The keys to look for when {@code slip} is shown and {@code stated} is said. */
    public static Set<String> of(SerialNumber slip, Stated stated) {
        return join(Names.keys(stated), Stream.of(slip));
    }

    /** The keys of a certificate's numbers alone. */
    public static Set<String> ofNumbers(CertificateRecord certificate) {
        return join(Set.of(), certificate.state().numbers());
    }

    private static Set<String> join(Set<String> names, Stream<SerialNumber> numbers) {
        return Stream.concat(names.stream().map(name -> "name:" + name), numbers.map(number -> "number:" + number))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String toString() {
        return "SearchKeys[" + certificate + " " + keys.size() + "]";
    }
}
