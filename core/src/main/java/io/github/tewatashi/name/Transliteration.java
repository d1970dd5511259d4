package io.github.tewatashi.name;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * Latin letters as a machine-readable zone has them: ICAO Doc 9303 part 3, section 6, table A.
 *
 * <p>For some letters editions and states have two spellings; one name is spelled in one way throughout.
 */
enum Transliteration {
    /** The letter without its marks: {@code MULLER}, {@code ASE}, {@code JORGENSEN}. */
    PLAIN(ImmutableMap.of("Ø", "O")),
    /** Two letters for some: {@code MUELLER}, {@code AASE}, {@code JOERGENSEN}. */
    DIGRAPH(ImmutableMap.of("Ø", "OE", "A\u0308", "AE", "O\u0308", "OE", "U\u0308", "UE", "A\u030A", "AA"));

    static final List<Transliteration> ALL = List.of(values());

    /** Letters that do not decompose, spelled alike by both. */
    private static final Map<String, String> LETTERS = ImmutableMap.<String, String>builder()
            .put("Æ", "AE")
            .put("Œ", "OE")
            .put("Ĳ", "IJ")
            .put("Þ", "TH")
            .put("ß", "SS")
            .put("Ð", "D")
            .put("Đ", "D")
            .put("Ə", "E")
            .put("Ħ", "H")
            .put("ı", "I")
            .put("ĸ", "Q")
            .put("Ł", "L")
            .put("Ŀ", "L")
            .put("Ŋ", "N")
            .put("Ŧ", "T")
            .buildOrThrow();

    private final ImmutableMap<String, String> own;

    Transliteration(ImmutableMap<String, String> own) {
        this.own = own;
    }

    /** The spelling of a part in capitals. A letter that the table does not have stays as it is. */
    String of(String part) {
        if (isAscii(part)) {
            return part;
        }
        String bare = Normalizer.normalize(part, Normalizer.Form.NFD);
        StringBuilder spelled = new StringBuilder(bare.length());
        int codePoint;
        for (int i = 0; i < bare.length(); i += Character.charCount(codePoint)) {
            codePoint = bare.codePointAt(i);
            boolean marked = i + 1 < bare.length() && LatinText.isMark(bare.charAt(i + 1));
            spelled.append(spelled(codePoint, marked ? bare.substring(i, i + 2) : ""));
        }
        return spelled.toString();
    }

    private String spelled(int codePoint, String withMark) {
        if (LatinText.isMark(codePoint)) {
            return "";
        }
        String letter = Character.toString(codePoint);
        String plain = LETTERS.getOrDefault(letter, letter);
        return own.getOrDefault(withMark, own.getOrDefault(letter, plain));
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
