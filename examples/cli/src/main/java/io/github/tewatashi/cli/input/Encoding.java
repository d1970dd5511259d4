package io.github.tewatashi.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of a file, which is UTF-8, with or without a byte order mark, or windows-31j as the legacy system writes it.
 * The bytes tell which; a file that has some of both, or neither, is refused at every place that does not fit.
 *
 * <p>What is UTF-8 from the first byte to the last is UTF-8: Japanese text in another encoding never is, but for a few
 * half-width kana with no kanji among them. Anything else is windows-31j if most of its lines are no UTF-8: a damaged
 * UTF-8 file would often decode as windows-31j too, to nonsense and without complaint, and so would EUC-JP.
 */
final class Encoding {

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What a decoder puts where it cannot decode. */
    private static final char REPLACED = '\uFFFD';
    /** From here on a character takes three bytes in UTF-8, which other text becomes by accident only rarely. */
    private static final char THREE_BYTES = '\u0800';
    /** Ctrl-Z, which DOS programs write behind the last line. */
    private static final char END_OF_FILE = '\u001A';

    private Encoding() {}

    /** The text, without a byte order mark and without the mark of the end. */
    static String decode(Source source) {
        byte[] bytes = source.bytes();
        List<Integer> noUtf8 = undecodable(bytes, UTF_8);
        if (noUtf8.isEmpty()) {
            return withoutMarks(new String(bytes, UTF_8));
        }
        List<Line> lines = lines(bytes);
        if (lines.stream().filter(Line::isUtf8).count() * 2 >= lines.size()) {
            throw refused(source, noUtf8, UTF_8);
        }
        if (isMarked(bytes) || isEucJp(bytes) || isNoText(bytes)) {
            // Not damaged but something else altogether: one place says it.
            throw refused(source, noUtf8.subList(0, 1), UTF_8);
        }
        List<Integer> bad = undecodable(bytes, WINDOWS_31J);
        // Somebody has put in a line with an editor that writes UTF-8.
        lines.stream().filter(Line::isJapaneseUtf8).map(Line::begin).forEach(bad::add);
        if (!bad.isEmpty()) {
            throw refused(source, bad, WINDOWS_31J);
        }
        return withoutMarks(new String(bytes, WINDOWS_31J));
    }

    private static InputRefused refused(Source source, List<Integer> places, Charset charset) {
        return new InputRefused(new InputReport(
                source.name(),
                source.at(places.stream().sorted().toList(), InputFault.WRONG_ENCODING, charset.name())));
    }

    private static String withoutMarks(String text) {
        int begin = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
        int end = text.length();
        while (end > begin && (isLineEnd(text.charAt(end - 1)) || text.charAt(end - 1) == END_OF_FILE)) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    /** Where something begins that is no text in this encoding. */
    private static List<Integer> undecodable(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        List<Integer> places = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (!result.isUnderflow()) {
            out.clear();
            if (result.isError()) {
                places.add(in.position());
                in.position(in.position() + result.length());
            }
            result = decoder.decode(in, out, true);
        }
        return places;
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** A spreadsheet's own format, or UTF-16. */
    private static boolean isNoText(byte[] bytes) {
        return IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == 0);
    }

    /** The decoder takes control characters beyond ASCII for text, and windows-31j has many of their bytes. */
    private static boolean isEucJp(byte[] bytes) {
        return undecodable(bytes, EUC_JP).isEmpty()
                && new String(bytes, EUC_JP).chars().noneMatch(c -> c >= 0x80 && c < 0xA0);
    }

    /**
     * A line with something beyond ASCII.
     *
     * @param begin where that is for the first time
     * @param text the line, read as UTF-8
     */
    private record Line(int begin, String text) {

        boolean isUtf8() {
            return replaced() == 0 || threeBytes() > replaced();
        }

        boolean isJapaneseUtf8() {
            return replaced() == 0 && threeBytes() > 0;
        }

        private long replaced() {
            return text.chars().filter(c -> c == REPLACED).count();
        }

        private long threeBytes() {
            return text.chars().filter(c -> c >= THREE_BYTES && c != REPLACED).count();
        }
    }

    private static List<Line> lines(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        int first = -1;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || isLineEnd(bytes[i])) {
                if (first >= 0) {
                    lines.add(new Line(first, new String(Arrays.copyOfRange(bytes, begin, i), UTF_8)));
                }
                begin = i + 1;
                first = -1;
            } else if (bytes[i] < 0 && first < 0) {
                first = i;
            }
        }
        return lines;
    }
}
