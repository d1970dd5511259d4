package io.github.tewatashi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.words.Reason;
import java.util.List;

/** What a decision came to, for the tests of decisions. */
public final class Decided {

    private Decided() {}

    /** The change; it must happen. */
    public static Change change(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Happens.class);
        return ((Decision.Happens) decision).change();
    }

    /** Why nothing happens; it must not. */
    public static Reason nothing(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Nothing.class);
        return ((Decision.Nothing) decision).reason();
    }

    /** What happened, in order. */
    public static List<Event> events(Decision decision) {
        return change(decision).entries().stream().map(LedgerEntry::event).toList();
    }

    /** What the first entry says, which must be of that event. */
    public static Details said(Decision decision, Event event) {
        LedgerEntry first = change(decision).entries().get(0);
        assertThat(first.event()).isEqualTo(event);
        return first.details();
    }

    /** Why the ledger says that it was refused. */
    public static Reason refused(Decision decision) {
        return said(decision, Event.REFUSED).reason().orElseThrow();
    }

    /** The last row of that kind which is written; there must be one. */
    public static <R extends StoredRecord> R row(Decision decision, Class<R> kind) {
        List<R> rows = rows(decision, kind);
        assertThat(rows).isNotEmpty();
        return rows.get(rows.size() - 1);
    }

    /** The rows of that kind which are written. */
    public static <R extends StoredRecord> List<R> rows(Decision decision, Class<R> kind) {
        return change(decision).writes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
