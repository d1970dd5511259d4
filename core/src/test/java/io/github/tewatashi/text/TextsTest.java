package io.github.tewatashi.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.tewatashi.vocabulary.Coded;
import io.github.tewatashi.vocabulary.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code has its text in both languages, and no text is there that nobody can read. */
class TextsTest {

    private static final String ENGLISH = content("texts.properties");
    private static final String JAPANESE = content("texts_ja.properties");

    /** What is filled in: {@code {0}}, {@code {1}} and so on. */
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static final List<Class<?>> CODED = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.github.tewatashi")
                    .stream()
                    .filter(JavaClass::isEnum)
                    .filter(type -> type.isAssignableTo(Coded.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    static List<Class<?>> coded() {
        return CODED;
    }

    @ParameterizedTest
    @MethodSource("coded")
    void every_code_has_a_text_in_both_languages(Class<?> type) {
        Properties english = texts(ENGLISH);
        Properties japanese = texts(JAPANESE);
        assertThat(codes(type)).isNotEmpty().allSatisfy(code -> {
            assertThat(code.text(Locale.ENGLISH))
                    .isNotBlank()
                    .matches("[\\p{IsLatin}\\p{IsCommon}]+")
                    .isEqualTo(english.getProperty(key(code)));
            assertThat(code.text(Locale.JAPAN))
                    .isNotBlank()
                    .isNotEqualTo(code.text(Locale.ENGLISH))
                    .isEqualTo(japanese.getProperty(key(code)));
            assertThat(places(code.text(Locale.JAPAN))).isEqualTo(places(code.text(Locale.ENGLISH)));
        });
    }

    @Test
    void a_file_has_the_texts_of_all_codes_and_no_others() {
        List<String> keys =
                CODED.stream().flatMap(TextsTest::codes).map(TextsTest::key).toList();
        assertThat(keys(ENGLISH)).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys(JAPANESE)).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void both_files_have_the_same_keys_in_the_same_order() {
        assertThat(keys(JAPANESE)).isEqualTo(keys(ENGLISH));
    }

    @Test
    void the_sections_of_a_file_are_sorted() {
        assertThat(keys(ENGLISH).stream().map(key -> key.substring(0, key.indexOf('.'))))
                .isSorted();
    }

    /** A key begins with the simple name of its enum: two enums of one name would share their texts. */
    @Test
    void no_two_enums_with_texts_have_one_name() {
        assertThat(CODED.stream().map(Class::getSimpleName))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "en-GB", "fr-FR"})
    void the_default_locale_of_the_machine_changes_nothing(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            ResourceBundle.clearCache();
            assertThat(Reason.SESSION_CLOSED.text(Locale.FRENCH)).isEqualTo("The session is closed.");
            assertThat(Reason.SESSION_CLOSED.text(Locale.UK)).isEqualTo("The session is closed.");
            assertThat(Reason.SESSION_CLOSED.text(Locale.ROOT)).isEqualTo("The session is closed.");
            assertThat(Reason.SESSION_CLOSED.text(Locale.JAPAN)).isEqualTo("説明会は締め切られています。");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Stream<Coded> codes(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(Coded.class::cast);
    }

    private static String key(Coded code) {
        return ((Enum<?>) code).getDeclaringClass().getSimpleName() + '.' + code.name();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys as they stand in a file, one that stands there twice included. */
    private static List<String> keys(String content) {
        return content.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static Properties texts(String content) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(content));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if the file is not UTF-8: Java would silently read such a file as Latin-1. */
    private static String content(String file) {
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
