package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found off in one office so far, each thing once, and how far the reading has come. */
final class Findings {

    private final OfficeId office;
    private final Set<Finding> found = new LinkedHashSet<>();
    private Where reached;

    Findings(OfficeId office) {
        this.office = office;
        reached = new Where.Row(Subject.of(office));
    }

    /** The place that was read last. */
    void reach(Where where) {
        reached = where;
    }

    void add(Flaw flaw, LedgerEntry entry) {
        add(flaw, Where.Entry.of(entry));
    }

    void add(Flaw flaw, Where where) {
        found.add(new Finding(flaw, office, where));
    }

    /** What comes after the place that was read last cannot be read. */
    void addUnreadable() {
        add(Flaw.UNREADABLE, new Where.After(reached));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order in which they were met. */
    List<Finding> all() {
        return List.copyOf(found);
    }
}
