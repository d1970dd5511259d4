package io.github.tewatashi.investigation;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.Collections;
import java.util.List;

/** GitHub's Markdown. */
final class Markdown implements Markup {

    private static final Escaper ESCAPER = escaper();

    private final StringBuilder page = new StringBuilder();
    private boolean inList;

    @Override
    public void title(String text) {
        block("# " + ESCAPER.escape(text));
    }

    @Override
    public void section(String text) {
        block("## " + ESCAPER.escape(text));
    }

    @Override
    public void paragraph(String text) {
        block(ESCAPER.escape(text));
    }

    @Override
    public void item(String text) {
        if (!inList && page.length() > 0) {
            page.append('\n');
        }
        page.append("- ").append(ESCAPER.escape(text)).append('\n');
        inList = true;
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        block(row(head) + "\n" + row(Collections.nCopies(head.size(), "---"), false)
                + String.join("", rows.stream().map(cells -> "\n" + row(cells)).toList()));
    }

    @Override
    public String page() {
        return page.toString();
    }

    private void block(String text) {
        if (page.length() > 0) {
            page.append('\n');
        }
        page.append(text).append('\n');
        inList = false;
    }

    private static String row(List<String> cells) {
        return row(cells, true);
    }

    private static String row(List<String> cells, boolean escape) {
        return "| "
                + String.join(
                        " | ", escape ? cells.stream().map(ESCAPER::escape).toList() : cells) + " |";
    }

    private static Escaper escaper() {
        Escapers.Builder builder = Escapers.builder();
        for (char c : "\\`*_{}[]<>#|".toCharArray()) {
            builder.addEscape(c, "\\" + c);
        }
        return builder.build();
    }
}
