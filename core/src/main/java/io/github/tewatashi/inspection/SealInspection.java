package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.fact.OfficeFact.Sealed;
import io.github.tewatashi.fact.OfficeFact.StocktakingBegun;
import io.github.tewatashi.fact.OfficeFact.StocktakingClosed;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.StocktakingId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The office's own chain: its seals, each over the one before; and every printed one must be among them. */
final class SealInspection implements ChainInspection {

    private final OfficeBooks books;
    private final Set<String> printed;
    private final Set<String> codes = new HashSet<>();
    private final Where.Row rowOf;
    private final OfficeRecord row;
    private Optional<StocktakingId> counting = Optional.empty();
    private Digest seal = Digest.NONE;
    private Chain end = Chain.EMPTY;
    private boolean whole = true;

    SealInspection(OfficeBooks books, Set<String> printed) {
        this.books = books;
        this.printed = printed;
        row = books.store.office(books.office);
        rowOf = new Where.Row(Subject.of(books.office));
    }

    @Override
    public void next(LedgerEntry entry) {
        if (entry.fact() instanceof Sealed sealed) {
            boolean again = books.seals.put(sealed.session(), sealed.seal()) != null;
            require(!again, Flaw.OUT_OF_ORDER, entry);
            boolean broken = SealRule.isBroken(sealed, books.store.entries(entry.command()), seal);
            sealed(!broken, sealed.seal(), entry);
        } else if (entry.fact() instanceof StocktakingBegun begun) {
            require(counting.isEmpty(), Flaw.OUT_OF_ORDER, entry);
            counting = Optional.of(begun.stocktaking());
        } else if (entry.fact() instanceof StocktakingClosed closed) {
            require(counting.equals(Optional.of(closed.stocktaking())), Flaw.OUT_OF_ORDER, entry);
            counting = Optional.empty();
            sealed(closed.seal().equals(books.safe.seal(closed.stocktaking(), seal)), closed.seal(), entry);
        }
        if (entry.fact() instanceof OfficeFact own) {
            seal = own.after(seal);
        }
    }

    @Override
    public void end(Chain chain, boolean isWhole) {
        end = chain;
        whole = isWhole;
    }

    /** After all chains were read, for an office may have none. */
    void compare() {
        if (!row.chain().equals(end)) {
            books.findings.add(Flaw.HEAD_DIFFERS, rowOf);
        }
        if (whole && !row.seal().equals(seal)) {
            books.findings.add(Flaw.OFFICE_DIFFERS, rowOf);
        }
        if (row.version() == 0 && books.rows.sessions() > 0) {
            books.findings.add(Flaw.CHAIN_WITHOUT_ROW, rowOf);
        }
        if (!codes.containsAll(printed)) {
            books.findings.add(Flaw.PRINTED_SEAL_MISSING, rowOf);
        }
    }

    private void sealed(boolean asItOughtToBe, Digest next, LedgerEntry entry) {
        books.sealsComputed++;
        codes.add(next.shortCode());
        require(asItOughtToBe, Flaw.SEAL_DIFFERS, entry);
    }

    private void require(boolean holds, Flaw otherwise, LedgerEntry entry) {
        if (!holds) {
            books.findings.add(otherwise, entry);
        }
    }
}
