package io.github.tewatashi.cli.print;

import io.github.tewatashi.cli.day.Noticed;
import io.github.tewatashi.cli.day.Outcome;
import io.github.tewatashi.cli.words.Words;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Outcomes of one day side by side, one column for each way of doing it: how many papers went right, and by id and time
 * everything that did not. Papers and people appear by paper number only.
 */
public final class OutcomeSheet {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);

    private final Words words;

    /** A sheet in this language. */
    public OutcomeSheet(Locale locale) {
        words = Words.of(OutcomeSheet.class, locale);
    }

    /**
     * One way of doing the day.
     *
     * @param heading what it is called
     * @param outcome what came of it
     * @param reasons the text of its codes for turning somebody away
     */
    public record Way(String heading, Outcome outcome, UnaryOperator<String> reasons) {}

    /** The lines of the sheet. */
    public List<String> lines(List<Way> ways) {
        Columns columns = new Columns();
        columns.row(Stream.concat(Stream.of(List.of("")), ways.stream().map(way -> List.of(way.heading())))
                .toList());
        // The right ones only as a number: they are most of the day, and nobody looks for one of them.
        row(
                columns,
                ways,
                "right",
                way -> List.of(String.valueOf(way.outcome().right().size())));
        row(columns, ways, "wrong", way -> counted(way.outcome().wrong(), this::wrong));
        row(columns, ways, "mistakes", way -> counted(way.outcome().mistakes(), this::mistake));
        row(columns, ways, "turnedAway", way -> counted(way.outcome().turnedAway(), refusal -> refusal(refusal, way)));
        row(columns, ways, "leftOver", way -> counted(way.outcome().leftOver(), this::leftOver));
        row(columns, ways, "missing", way -> counted(way.outcome().missing(), this::missing));
        row(columns, ways, "unserved", way -> counted(way.outcome().unserved(), person -> List.of(person.value())));
        return columns.lines();
    }

    private void row(Columns columns, List<Way> ways, String key, Function<Way, List<String>> cell) {
        columns.row(
                Stream.concat(Stream.of(List.of(words.text(key))), ways.stream().map(cell))
                        .toList());
    }

    private static <T> List<String> counted(List<T> things, Function<T, List<String>> lines) {
        List<String> cell = new ArrayList<>();
        cell.add(String.valueOf(things.size()));
        things.forEach(thing -> cell.addAll(lines.apply(thing)));
        return cell;
    }

    private List<String> wrong(Outcome.Handing handing) {
        return List.of(words.text(
                "wrong.line", handing.paper().value(), handing.person().value(), time(handing.at())));
    }

    private List<String> mistake(Outcome.Mistake mistake) {
        String key = mistake.handedOver() ? "mistake.handedOver" : "mistake.caught";
        return List.of(
                words.text(key, mistake.paper().value(), mistake.person().value()),
                "    " + noticed(mistake.noticed()));
    }

    private List<String> refusal(Outcome.Refusal refusal, Way way) {
        return List.of(
                refusal.person().value() + "  " + time(refusal.at()),
                "    " + way.reasons().apply(refusal.reason()));
    }

    private List<String> leftOver(Outcome.LeftOver leftOver) {
        return List.of(leftOver.paper().value() + "  " + words.text(leftOver.why()));
    }

    private List<String> missing(Outcome.Missing missing) {
        return List.of(missing.paper().value() + "  " + noticed(missing.noticed()));
    }

    private String noticed(Noticed noticed) {
        return noticed.fold(
                desk -> words.text("noticed.desk", time(desk.at())),
                count -> words.text("noticed.count", time(count.at())),
                nextDay -> words.text("noticed.nextDay", nextDay.on()));
    }

    private static String time(LocalDateTime at) {
        return TIME.format(at);
    }
}
