package io.github.tewatashi.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What an officer was shown before recording a proxy. The reference may name people: never shown by {@link #toString()}.
 *
 * @param kind what it was
 * @param reference where it is filed, so that it can be looked at again; 1 to 200 characters
 */
public record Evidence(
        EvidenceKind kind,

        @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE) String reference) {

    /** No control characters and no lone surrogates: what every database stores as it is. */
    private static final String STORABLE = "[^\\p{Cntrl}\\p{Cs}]*";

    @Override
    public String toString() {
        return "Evidence[" + kind + "]";
    }
}
