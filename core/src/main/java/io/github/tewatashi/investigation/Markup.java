package io.github.tewatashi.investigation;

import java.util.List;

/** A page being written in some notation. Every text is taken as text: nothing in it is notation. */
interface Markup {

    /** The page's title. */
    void title(String text);

    /** The title of a section. */
    void section(String text);

    /** A paragraph. */
    void paragraph(String text);

    /** An item of a list. */
    void item(String text);

    /** A table. */
    void table(List<String> head, List<List<String>> rows);

    /** The page. */
    String page();
}
