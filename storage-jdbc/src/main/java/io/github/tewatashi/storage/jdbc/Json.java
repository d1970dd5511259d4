package io.github.tewatashi.storage.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as a JSON array of objects, one member for each column: how one parameter holds any number of rows. */
final class Json {

    private final StringBuilder out = new StringBuilder("[");

    private Json() {}

    /** Rows whose cells are in the order of {@code columns}. */
    static String rows(List<String> columns, List<Cells> rows) {
        Json json = new Json();
        for (Cells row : rows) {
            json.out.append(json.out.length() == 1 ? "{" : ",{");
            for (int i = 0; i < columns.size(); i++) {
                json.out.append(i == 0 ? "\"" : ",\"").append(columns.get(i)).append("\":");
                json.value(row.at(i));
            }
            json.out.append('}');
        }
        return json.out.append(']').toString();
    }

    private void value(@Nullable Object value) {
        if (value == null || value instanceof Long) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
