package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.storage.jdbc.HandEdits.HandEdit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What need not be found, each with its reason. */
enum Exemption {
    VERSION("a version guards writing only: a step that was begun on another one is a conflict, and done again") {
        @Override
        boolean holds(HandEdit edit, Set<String> desks) {
            int version = edit.table().columns().indexOf("version");
            return version >= 0
                    && !edit.before().isEmpty()
                    && !edit.after().isEmpty()
                    && IntStream.range(0, edit.before().size())
                            .filter(column -> column != version)
                            .allMatch(column -> Objects.equals(
                                    edit.before().get(column), edit.after().get(column)));
        }
    },
    COUNTER_AHEAD("a counter that is ahead leaves numbers out, which is allowed (S7); one that is behind is found") {
        @Override
        boolean holds(HandEdit edit, Set<String> desks) {
            return edit.table().name().equals("tewatashi_serial_counter")
                    && edit.column().equals("next_number")
                    && !edit.after().contains(null)
                    && number(edit.after("next_number")) > number(edit.before("next_number"));
        }
    },
    NEXT_GENERATION("a store may say at any time that an older copy was put back; each seal from then on shows it") {
        @Override
        boolean holds(HandEdit edit, Set<String> desks) {
            return edit.table().name().equals("tewatashi_store")
                    && edit.column().equals("generation")
                    && !edit.after().contains(null)
                    && number(edit.after("generation")) > number(edit.before("generation"));
        }
    },
    NO_WORDS("of an erased certificate there are no words any more: the row is empty, and nothing reads it") {
        @Override
        boolean holds(HandEdit edit, Set<String> desks) {
            return edit.table().name().equals("tewatashi_remark")
                    && !edit.before().isEmpty()
                    && edit.before("words") == null
                    && (edit.after().isEmpty() || edit.after("words") == null);
        }
    },
    NO_KEYS("of an erased certificate there are no keys any more: what stands in their place finds nothing") {
        @Override
        boolean holds(HandEdit edit, Set<String> desks) {
            return edit.table().name().equals("tewatashi_certificate_key")
                    && !edit.before().isEmpty()
                    && isNone(edit.before("search_key"))
                    && (edit.after().isEmpty() || isNone(edit.after("search_key")));
        }

        private boolean isNone(Object key) {
            return key instanceof String text && text.startsWith(CertificateRow.ERASED_KEY);
        }
    },
    OLD_RIVALS("rivals of an older version of a desk are read by nobody") {
        @Override
        boolean holds(HandEdit edit, Set<String> desks) {
            return edit.table().name().equals("tewatashi_desk_rival")
                    && !edit.before().isEmpty()
                    && !desks.contains(desk(edit, edit.before()))
                    && (edit.after().isEmpty() || !desks.contains(desk(edit, edit.after())));
        }

        private String desk(HandEdit edit, List<Object> rival) {
            return edit.table().columns().stream()
                    .filter(column ->
                            List.of("session_id", "desk", "desk_version").contains(column))
                    .map(column ->
                            String.valueOf(rival.get(edit.table().columns().indexOf(column))))
                    .collect(Collectors.joining("/"));
        }
    };

    final String reason;

    Exemption(String reason) {
        this.reason = reason;
    }

    /**
     * Whether an edit need not be found.
     *
     * @param desks each desk's session, name and version, parted by slashes
     */
    abstract boolean holds(HandEdit edit, Set<String> desks);

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
