package io.github.tewatashi.proof;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** S8: what happened is in the ledger, entry upon entry, in the commit that did it. */
final class Kept {

    private Kept() {}

    static List<String> broken(Taken taken) {
        List<String> broken = new ArrayList<>();
        Optional<Change> change = taken.change();
        if (change.isEmpty()) {
            if (taken.before().book().rows().anyMatch(row -> isOther(taken, row))) {
                broken.add("S8: a row changed and nothing was kept of it");
            }
            return broken;
        }
        // A row that is not written stays the very same in a snapshot, so that only those written have to be looked at.
        List<StoredRecord> written = change.get().writes().stream()
                .filter(row -> !(row instanceof SlipRecord))
                .toList();
        Map<Subject, Chain> heads = new HashMap<>();
        for (StoredRecord row : written) {
            taken.before()
                    .book()
                    .row(Snapshot.id(row))
                    .flatMap(Kept::chain)
                    .ifPresent(chain -> heads.put(subject(row), chain));
        }
        Set<Subject> carried = written.stream().map(Kept::subject).collect(Collectors.toSet());
        for (LedgerEntry entry : change.get().entries()) {
            Chain chain = heads.getOrDefault(entry.subject(), Chain.EMPTY);
            if (entry.number() != chain.length() + 1
                    || !entry.previous().equals(chain.head())
                    || !entry.digest().equals(entry.expectedDigest())) {
                broken.add("S8: an entry does not follow the one before");
            }
            heads.put(entry.subject(), Chain.after(entry));
            if (!carried.contains(entry.subject())) {
                broken.add("S8: no row carries the head of a chain");
            }
        }
        for (StoredRecord row : written) {
            Optional<Chain> chain = taken.after().book().row(Snapshot.id(row)).flatMap(Kept::chain);
            if (!chain.equals(Optional.ofNullable(heads.get(subject(row))))) {
                broken.add("S8: a row does not carry the head of its chain");
            }
        }
        for (int i = 0; i < Cast.PEOPLE; i++) {
            Subject paper = taken.before().row(i).subject();
            if (!taken.was(i).equals(taken.is(i))
                    && change.get().entries().stream()
                            .noneMatch(e -> e.subject().equals(paper))) {
                broken.add("S8: a certificate stands otherwise, and its chain does not say why");
            }
        }
        return broken;
    }

    private static boolean isOther(Taken taken, StoredRecord row) {
        return taken.after().book().version(Snapshot.id(row)) != row.version();
    }

    private static Subject subject(StoredRecord row) {
        if (row instanceof PaperRecord paper) {
            return paper.subject();
        } else if (row instanceof DeskRecord desk) {
            return desk.subject();
        } else if (row instanceof SessionRecord session) {
            return session.subject();
        }
        return Subject.of(((OfficeRecord) row).id());
    }

    private static Optional<Chain> chain(StoredRecord row) {
        if (row instanceof PaperRecord paper) {
            return Optional.of(paper.chain());
        } else if (row instanceof DeskRecord desk) {
            return Optional.of(desk.chain()).filter(chain -> chain.length() > 0);
        } else if (row instanceof SessionRecord session) {
            return Optional.of(session.chain());
        } else if (row instanceof OfficeRecord office) {
            return Optional.of(office.chain()).filter(chain -> chain.length() > 0);
        }
        return Optional.empty();
    }
}
