package io.github.tewatashi.investigation;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One self-contained page of HTML, made for A4. */
final class Html implements Markup {

    private static final String STYLE = "@page{size:A4;margin:20mm}"
            + "body{font-family:serif;line-height:1.6;max-width:170mm;margin:auto}"
            + "h1{font-size:1.3em;text-align:center}h2{font-size:1.1em;break-after:avoid}"
            + "table{border-collapse:collapse;width:100%}tr{break-inside:avoid}"
            + "th,td{border:1px solid;padding:2px 6px;text-align:left;vertical-align:top}";

    private final String language;
    private final StringBuilder body = new StringBuilder();
    private String title = "";
    private boolean inList;

    Html(Locale locale) {
        language = locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? "ja" : "en";
    }

    @Override
    public void title(String text) {
        title = text;
        block("h1", text);
    }

    @Override
    public void section(String text) {
        block("h2", text);
    }

    @Override
    public void paragraph(String text) {
        block("p", text);
    }

    @Override
    public void item(String text) {
        if (!inList) {
            body.append("<ul>\n");
            inList = true;
        }
        body.append(element("li", text)).append('\n');
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        endList();
        body.append("<table>\n<thead>").append(row("th", head)).append("</thead>\n<tbody>\n");
        rows.forEach(cells -> body.append(row("td", cells)).append('\n'));
        body.append("</tbody>\n</table>\n");
    }

    @Override
    public String page() {
        endList();
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + element("title", title) + "\n<style>" + STYLE + "</style>\n</head>\n<body>\n" + body
                + "</body>\n</html>\n";
    }

    private void block(String name, String text) {
        endList();
        body.append(element(name, text)).append('\n');
    }

    private void endList() {
        if (inList) {
            body.append("</ul>\n");
            inList = false;
        }
    }

    private static String row(String cell, List<String> cells) {
        return cells.stream().map(text -> element(cell, text)).collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + HtmlEscapers.htmlEscaper().escape(text) + "</" + name + ">";
    }
}
