package io.github.tewatashi.proof;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says in Japanese what a block of figures says in English, line by line and cell by cell. The words are those of
 * {@code core/src/test/figures/safety-ja.tsv}; a figure, the name of a class and the number of a promise stay.
 */
final class Japanese {

    private static final Pattern SAME_IN_BOTH = Pattern.compile("[\\d,]*|-+:?|`[^`]+`|[SL]\\d+");

    private final Map<String, String> words = new HashMap<>();
    private final Set<String> said = new LinkedHashSet<>();

    Japanese(String dictionary) {
        dictionary.lines().forEach(line -> {
            List<String> pair = Splitter.on('\t').splitToList(line);
            if (pair.size() != 2 || words.put(pair.get(0), pair.get(1)) != null) {
                throw new AssertionError("not one English and one Japanese text, or said twice: " + line);
            }
        });
    }

    String block(String english) {
        return english.lines().map(this::line).collect(joining("\n", "", "\n"));
    }

    private String line(String english) {
        return english.startsWith("|")
                ? Splitter.on('|').splitToStream(english).map(this::words).collect(joining("|"))
                : words(english);
    }

    private String words(String english) {
        String text = english.strip();
        return SAME_IN_BOTH.matcher(text).matches() ? english : english.replace(text, said(text));
    }

    private String said(String english) {
        String japanese = words.get(english);
        if (japanese == null) {
            throw new AssertionError("safety-ja.tsv has no Japanese for: " + english);
        }
        said.add(english);
        return japanese;
    }

    /** What was not asked for yet. */
    Set<String> unsaid() {
        Set<String> unsaid = new LinkedHashSet<>(words.keySet());
        unsaid.removeAll(said);
        return unsaid;
    }
}
