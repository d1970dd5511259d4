package io.github.tewatashi.cli;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.tewatashi.vocabulary.OneLine;
import org.jspecify.annotations.Nullable;

/** JSON in which no character moves a cursor, turns the direction of writing or begins a line, also unescaped. */
final class PlainJson extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    /** Asked for each UTF-16 unit beyond ASCII; half of a pair is no lone surrogate, and stays. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        return OneLine.isUnfit(unit) && !Character.isSurrogate((char) unit)
                ? new SerializedString("\\u%04X".formatted(unit))
                : null;
    }
}
