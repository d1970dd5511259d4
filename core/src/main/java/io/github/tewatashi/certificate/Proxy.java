package io.github.tewatashi.certificate;

import io.github.tewatashi.name.RecordedNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * A person authorised to collect one certificate for its holder. Never shown by {@link #toString()}, never logged, never
 * in a refusal (S4).
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
 * @param names the proxy's own name, its reading, and other names recorded
 * @param birthDate the proxy's own birth date: the identifier asked for at the desk
 * @param relation what the proxy is to the holder
 * @param evidence what the officer was shown
 * @param validUntil the last day of a session at which the proxy may collect
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
