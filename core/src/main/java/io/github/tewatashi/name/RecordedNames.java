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
 * Every form in which a holder's name is recorded. Immutable; {@code toString()} holds no name (S4).
 *
 * <pre>{@code
 * RecordedNames names = RecordedNames.of("髙橋　勇", "ﾀｶﾊｼ ｲｻﾑ").withSource(KanaSource.LARGE_KANA_ONLY);
 * Names.compare(Stated.name("たかはし いさむ"), names).verdict(); // MATCH
 * }</pre>
 *
 * @param written as it is printed: kanji, kana or Latin
 * @param reading the kana reading, empty if none is recorded
 * @param latin the Latin form, as in a passport
 * @param others other recorded names, at most {@link #MAX_OTHERS}
 * @param source what the source of the readings can hold
 */
public record RecordedNames(
        @NotBlank @Size(max = Names.LIMIT) @Pattern(regexp = RecordedNames.STORABLE) String written,

        @Size(max = Names.LIMIT) @Pattern(regexp = RecordedNames.STORABLE) String reading,

        Optional<@Size(max = Names.LIMIT) @Pattern(regexp = "(?=.*\\p{L})" + RecordedNames.STORABLE) String> latin,
        List<@Valid OtherName> others,
        KanaSource source) {

    /** No control characters and no lone surrogates: what every database stores as it is. */
    static final String STORABLE = "[^\\p{Cntrl}\\p{Cs}]*";

    /** More other names than any one person has; keeps the index keys of a certificate few. */
    public static final int MAX_OTHERS = 8;

    /**
     * Takes any text: a form that is empty or longer than {@link Names#LIMIT} is a form that nothing matches.
     *
     * @throws IllegalArgumentException if there are more than {@link #MAX_OTHERS} other names
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

    /** A written form and its reading, from a source that keeps small and large kana apart. */
    public static RecordedNames of(String written, String reading) {
        return new RecordedNames(written, reading, Optional.empty(), List.of(), KanaSource.EXACT);
    }

    /** The same with this Latin form. */
    public RecordedNames withLatin(String latinForm) {
        return new RecordedNames(written, reading, Optional.of(latinForm), others, source);
    }

    /** The same with one more other name. */
    public RecordedNames withOther(OtherName other) {
        List<OtherName> more = new ArrayList<>(others);
        more.add(other);
        return new RecordedNames(written, reading, latin, more, source);
    }

    /** The same with its readings' source declared. */
    public RecordedNames withSource(KanaSource declared) {
        return new RecordedNames(written, reading, latin, others, declared);
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "RecordedNames[redacted]";
    }
}
