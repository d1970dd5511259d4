package io.github.tewatashi.name;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Every form in which the name of one person is recorded: of the holder of a certificate, or of a proxy. Immutable; its
 * {@code toString()} holds no name (S4).
 *
 * <pre>{@code
 * RecordedNames names = RecordedNames.of("髙橋　勇", "ﾀｶﾊｼ ｲｻﾑ").withSource(KanaSource.LARGE_KANA_ONLY);
 * Names.compare(Stated.name("たかはし いさむ"), names).verdict(); // MATCH
 * }</pre>
 *
 * <p>When a certificate or a proxy is registered, each text is checked: at most {@link Names#LIMIT} UTF-16 units
 * without control characters and lone surrogates, the written form not blank, the Latin form with a letter. A text that
 * breaks this is refused there with {@code INVALID_INPUT}.
 *
 * @param written the name as it is printed: in kanji, kana or Latin letters
 * @param reading the reading in kana; an empty text if none is recorded
 * @param latin the name in Latin letters, as in a passport; empty if none is recorded
 * @param others other names of the same person, at most {@link #MAX_OTHERS}
 * @param source what kana the source of all the readings can hold
 */
public record RecordedNames(
        @NotBlank @Size(max = Names.LIMIT) @Pattern(regexp = RecordedNames.STORABLE) String written,

        @Size(max = Names.LIMIT) @Pattern(regexp = RecordedNames.STORABLE) String reading,

        Optional<@Size(max = Names.LIMIT) @Pattern(regexp = "(?=.*\\p{L})" + RecordedNames.STORABLE) String> latin,
        List<@Valid OtherName> others,
        KanaSource source) {

    /** No control characters and no lone surrogates: such a text every database stores as it is. */
    static final String STORABLE = "[^\\p{Cntrl}\\p{Cs}]*";

    /**
     * How many other names can be recorded: more than any one person has, and so few that a certificate has few keys.
     */
    public static final int MAX_OTHERS = 8;

    /**
     * Accepts any text: nothing matches a form that is empty or longer than {@link Names#LIMIT}. The list is copied.
     *
     * @throws IllegalArgumentException if there are more than {@link #MAX_OTHERS} other names
     * @throws NullPointerException if a part is null
     */
    public RecordedNames {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(latin, "latin");
        Objects.requireNonNull(source, "source");
        others = List.copyOf(others);
        if (others.size() > MAX_OTHERS) {
            throw new IllegalArgumentException("others: at most " + MAX_OTHERS + " other names");
        }
    }

    /** A written form and its reading, from a source that is {@link KanaSource#EXACT}; {@code reading} can be empty. */
    public static RecordedNames of(String written, String reading) {
        return new RecordedNames(written, reading, Optional.empty(), List.of(), KanaSource.EXACT);
    }

    /** These names with this form in Latin letters. */
    public RecordedNames withLatin(String latinForm) {
        return new RecordedNames(written, reading, Optional.of(latinForm), others, source);
    }

    /**
     * These names with one more other name.
     *
     * @throws IllegalArgumentException if there are {@link #MAX_OTHERS} already
     */
    public RecordedNames withOther(OtherName other) {
        List<OtherName> more = new ArrayList<>(others);
        more.add(other);
        return new RecordedNames(written, reading, latin, more, source);
    }

    /** These names with another source of the readings. */
    public RecordedNames withSource(KanaSource declared) {
        return new RecordedNames(written, reading, latin, others, declared);
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "RecordedNames[redacted]";
    }
}
