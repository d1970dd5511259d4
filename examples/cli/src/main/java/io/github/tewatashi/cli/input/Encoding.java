package io.github.tewatashi.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * The encoding that a file must have: every byte is text in it, or the file is refused at the first one that is not.
 *
 * <p>Each file is also tried as the other encoding, because windows-31j decodes a good part of UTF-8 to nonsense
 * without complaint, and because the officer is helped more by "this is UTF-8" than by a byte's place.
 */
enum Encoding {
    /** The legacy system's own. Its header begins with bytes that cannot begin UTF-8, so valid UTF-8 is no roster. */
    WINDOWS_31J(Charset.forName("windows-31j")) {
        @Override
        String decode(Source source) {
            boolean ascii = firstBeyondAscii(source) == source.bytes().length;
            if (!ascii && firstUndecodable(source, UTF_8).isEmpty()) {
                throw source.refusedAt(firstBeyondAscii(source), InputFault.LOOKS_LIKE_UTF_8, "");
            }
            refuseUndecodable(source, InputFault.WRONG_ENCODING);
            return new String(source.bytes(), charset());
        }
    },
    /** With or without a byte order mark. */
    UTF_8(StandardCharsets.UTF_8) {
        @Override
        String decode(Source source) {
            // One damaged byte in a UTF-8 file often decodes as windows-31j too: believe it of the whole file only if
            // nothing beyond ASCII was good UTF-8 before.
            boolean legacy = firstUndecodable(source, this).equals(OptionalInt.of(firstBeyondAscii(source)))
                    && firstUndecodable(source, WINDOWS_31J).isEmpty();
            refuseUndecodable(source, legacy ? InputFault.LOOKS_LIKE_WINDOWS_31J : InputFault.WRONG_ENCODING);
            String text = new String(source.bytes(), charset());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    };

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    abstract String decode(Source source);

    Charset charset() {
        return charset;
    }

    void refuseUndecodable(Source source, InputFault code) {
        OptionalInt bad = firstUndecodable(source, this);
        if (bad.isPresent()) {
            throw source.refusedAt(bad.getAsInt(), code, charset.name());
        }
    }

    private static int firstBeyondAscii(Source source) {
        byte[] bytes = source.bytes();
        int i = 0;
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static OptionalInt firstUndecodable(Source source, Encoding encoding) {
        CharsetDecoder decoder = encoding.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(source.bytes());
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
    }
}
