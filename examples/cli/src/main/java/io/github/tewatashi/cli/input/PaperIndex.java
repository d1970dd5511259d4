package io.github.tewatashi.cli.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What belongs to each paper of a roster, found by any writing of its number: programs drop leading zeros, people drop
 * hyphens, and it is the same paper. Where hyphens divide two numbers differently, they are two.
 *
 * @param <T> what belongs to a paper
 */
final class PaperIndex<T> {

    /** At the beginning of a part that has digits only. */
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9A-Z])0+(?=[0-9]+(?:-|$))");

    private final Map<String, List<T>> byNumber = new HashMap<>();
    private final Map<String, List<T>> dividedWithoutHyphens = new HashMap<>();

    /** What is kept for a paper that this one could be; else {@code value} is kept from now on. */
    Optional<T> putIfAbsent(PaperId paper, T value) {
        List<T> before = all(paper);
        if (before.isEmpty()) {
            byNumber.put(number(paper), List.of(value));
            if (isDivided(paper)) {
                dividedWithoutHyphens
                        .computeIfAbsent(withoutHyphens(paper), first -> new ArrayList<>())
                        .add(value);
            }
        }
        return before.stream().findFirst();
    }

    /** What is kept for this paper; empty also where its number could be that of several. */
    Optional<T> find(PaperId paper) {
        return Optional.of(all(paper)).filter(all -> all.size() == 1).map(all -> all.get(0));
    }

    private List<T> all(PaperId paper) {
        List<T> same = byNumber.getOrDefault(number(paper), List.of());
        if (!same.isEmpty()) {
            return same;
        }
        Map<String, List<T>> otherwiseDivided = isDivided(paper) ? byNumber : dividedWithoutHyphens;
        return otherwiseDivided.getOrDefault(withoutHyphens(paper), List.of());
    }

    private static boolean isDivided(PaperId paper) {
        return paper.value().indexOf('-') >= 0;
    }

    private static String number(PaperId paper) {
        return LEADING_ZEROS.matcher(paper.value()).replaceAll("");
    }

    private static String withoutHyphens(PaperId paper) {
        return LEADING_ZEROS.matcher(paper.value().replace("-", "")).replaceAll("");
    }
}
