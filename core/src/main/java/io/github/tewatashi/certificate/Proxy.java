package io.github.tewatashi.certificate;

import io.github.tewatashi.name.RecordedNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * A person who is authorised to collect one certificate for its holder. It is never shown by {@link #toString()}, never
 * logged and never part of a refusal (S4).
 *
 * <p>A proxy is checked when it is recorded; the refusal {@code INVALID_INPUT} names the part that breaks its rule.
 *
 * <pre>{@code
 * Proxy mother = new Proxy(
 *         RecordedNames.of("見本 花子", "ミホン ハナコ"),
 *         LocalDate.of(1960, 4, 1),
 *         Relation.FAMILY,
 *         new Evidence(EvidenceKind.POWER_OF_ATTORNEY, "file 12, sheet 3"),
 *         LocalDate.of(2026, 3, 31));
 * }</pre>
 *
 * @param names the proxy's own name, its reading, and the other recorded names
 * @param birthDate the proxy's own birth date, not in the future: the identifier that is asked for at the desk
 * @param relation what the proxy is to the holder
 * @param evidence the document that the officer was shown
 * @param validUntil the last day on which the proxy may collect, that day included; not in the past when it is
 *     recorded. The date of the session counts
 */
public record Proxy(
        @Valid RecordedNames names,
        @PastOrPresent LocalDate birthDate,
        Relation relation,
        @Valid Evidence evidence,
        @FutureOrPresent LocalDate validUntil) {

    @Override
    public String toString() {
        return "Proxy[hidden]";
    }
}
