package io.github.tewatashi.inspection.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.inspection.contract.Edits.Edit;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * S8: again and again, ten thousand times under the profile {@code full}, somebody changes the ledger and the
 * certificates of a day, one to three times over: a field, a deletion, a doubling, a swap, the end of a chain cut off.
 * Each time it is found. What one change alone does to every field of every row is in {@link TamperingContract}; what
 * only a printed seal can show, in {@link InspectionContract}.
 */
public abstract class RandomTamperingContract {

    private static final long DAY = 20251006;

    /** A store with nothing in it. */
    protected abstract Store emptyStore();

    @Test
    void S8_a_thousand_random_changes_of_entries_and_certificates_are_found() {
        areFound(1_000);
    }

    @Test
    @Tag("full")
    void S8_ten_thousand_random_changes_of_entries_and_certificates_are_found() {
        areFound(10_000);
    }

    private void areFound(int times) {
        Store store = emptyStore();
        new SmallDay(store).play();
        Books day = Books.of(store);
        Random random = new Random(DAY);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Books books = day.copy();
            StringBuilder what = new StringBuilder();
            do {
                int changes = 1 + random.nextInt(3);
                for (int c = 0; c < changes; c++) {
                    what.append(change(books, random)).append("; ");
                }
                // A change may undo the one before: then nothing was tampered with.
            } while (books.inOrder().equals(day.inOrder()) && books.rows.equals(day.rows));
            if (books.inspect().isSound()) {
                missed.add(what.toString());
            }
        }
        assertThat(missed).isEmpty();
    }

    private static String change(Books books, Random random) {
        int entry = random.nextInt(books.entries.size());
        LedgerEntry old = books.entries.get(entry);
        switch (random.nextInt(7)) {
            case 0 -> {
                List<Edit<LedgerEntry>> edits = Edits.ofEntry(old);
                Edit<LedgerEntry> edit = edits.get(random.nextInt(edits.size()));
                books.entries.set(entry, edit.edited());
                return old + " " + edit.path();
            }
            case 1 -> {
                books.entries.remove(entry);
                return old + " deleted";
            }
            case 2 -> {
                books.entries.add(old);
                return old + " doubled";
            }
            case 3 -> {
                LedgerEntry other = books.entries.get(random.nextInt(books.entries.size()));
                books.entries.set(entry, at(old, other));
                books.entries.set(books.entries.indexOf(other), at(other, old));
                return old + " swapped with " + other;
            }
            case 4 -> {
                Subject chain = old.subject();
                long from = old.number();
                books.entries.removeIf(e -> e.subject().equals(chain) && e.number() >= from);
                return chain + " cut off at " + from;
            }
            case 5 -> {
                List<CertificateRecord> papers =
                        books.all(CertificateRecord.class).toList();
                if (papers.isEmpty()) {
                    return "nothing";
                }
                CertificateRecord paper = papers.get(random.nextInt(papers.size()));
                List<Edit<CertificateRecord>> edits = Edits.of(paper).stream()
                        .filter(edit -> !edit.path().equals("version"))
                        .toList();
                Edit<CertificateRecord> edit = edits.get(random.nextInt(edits.size()));
                books.rows.set(books.rows.indexOf(paper), edit.edited());
                return "paper " + edit.path();
            }
            default -> {
                List<CertificateRecord> papers =
                        books.all(CertificateRecord.class).toList();
                if (papers.size() < 2) {
                    return "nothing";
                }
                CertificateRecord one = papers.get(random.nextInt(papers.size()));
                CertificateRecord other = papers.get(random.nextInt(papers.size()));
                int i = books.rows.indexOf(one);
                int j = books.rows.indexOf(other);
                books.rows.set(i, standing(one, other));
                books.rows.set(j, i == j ? one : standing(other, one));
                if (random.nextBoolean()) {
                    StoredRecord gone = books.rows.remove(i);
                    return "paper " + gone.version() + " deleted";
                }
                return "two papers swapped";
            }
        }
    }

    /** The paper of the one in the row of the other, as if the envelopes had been exchanged. */
    private static CertificateRecord standing(CertificateRecord row, CertificateRecord other) {
        return new CertificateRecord(
                row.certificate(), row.salt(), row.authorisation(), other.state(), row.chain(), row.version());
    }

    private static LedgerEntry at(LedgerEntry place, LedgerEntry content) {
        return new EntryEdit(content)
                .in(place.subject(), place.number())
                .office(place.office())
                .after(place.previous())
                .done();
    }
}
