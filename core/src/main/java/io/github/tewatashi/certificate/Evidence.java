package io.github.tewatashi.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The document that an officer was shown before recording a proxy. Its reference may name people, so that
 * {@link #toString()} does not show it.
 *
 * <p>The reference is checked when the proxy is recorded: 1 to 200 UTF-16 units, not blank, without control characters
 * and lone surrogates. A reference that breaks this is refused there with {@code INVALID_INPUT}.
 *
 * @param kind the kind of document
 * @param reference where the document is filed, so that it can be looked at again
 */
public record Evidence(
        EvidenceKind kind,

        @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE) String reference) {

    /** No control characters and no lone surrogates: such a text every database stores as it is. */
    private static final String STORABLE = "[^\\p{Cntrl}\\p{Cs}]*";

    @Override
    public String toString() {
        return "Evidence[" + kind + "]";
    }
}
