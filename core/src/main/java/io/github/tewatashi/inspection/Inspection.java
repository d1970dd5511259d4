package io.github.tewatashi.inspection;

import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.OfficeId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the books again and says whether they are sound (自主点検): every chain and seal, every row against the ledger,
 * custody, and the promises over the ledger. {@link Flaw} lists all that is checked.
 *
 * <p>Only reads, and shows no personal data (S4). What was found is looked at again before it is reported, so that what
 * changed while the office was working is not taken for a flaw.
 *
 * <p>The ledger and the certificates are streamed side by side. Memory holds an office's sessions and desks, a seal and
 * two counts per session, the slips on which wrong names were given, and the findings; nothing per certificate or
 * entry. Each slip and each hand-over is looked up by its key.
 *
 * <p>What it cannot know: whether the end of the ledger was cut off together with every row that knew of it. That is
 * what the seals printed on the closing sheets show: see {@link #inspect(OfficeId, Collection)}. Texts by which
 * certificates are searched cannot be read through a store, and are not inspected.
 *
 * <p>A row that cannot be read is a {@linkplain Flaw#UNREADABLE finding}; a store that fails is a {@link
 * io.github.tewatashi.store.StoreException}, which every method may throw.
 *
 * <pre>{@code
 * InspectionReport report = tewatashi.inspection().inspect();
 * report.findings().forEach(finding -> print(finding.where() + " " + finding.flaw().text(locale)));
 * }</pre>
 */
public final class Inspection {

    private static final Pattern PRINTED_SEAL = Pattern.compile("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}");

    private final Store store;

    /** Given out by {@code Tewatashi}. */
    public Inspection(Store store) {
        this.store = store;
    }

    /** Inspects every office. */
    public InspectionReport inspect() {
        return store.offices().stream()
                .map(this::inspect)
                .reduce(new InspectionReport(Inspected.NOTHING, Custody.NOTHING, List.of()), InspectionReport::and);
    }

    /** Inspects one office. */
    public InspectionReport inspect(OfficeId office) {
        return inspect(office, Set.of());
    }

    /**
     * Inspects one office, holding closing sheets against it.
     *
     * @param printedSeals short codes as printed on the office's closing sheets, in either case; each must be among the
     *     office's seals
     * @throws IllegalArgumentException if one of them is no short code
     */
    public InspectionReport inspect(OfficeId office, Collection<String> printedSeals) {
        Set<String> codes = printedSeals.stream().map(Inspection::code).collect(Collectors.toSet());
        InspectionReport first = new OfficeInspection(store, office, codes).inspect();
        return first.isSound() ? first : foundAgain(first, new OfficeInspection(store, office, codes).inspect());
    }

    /**
     * Inspects one office, and tells what is off in a period.
     *
     * <p>The books are read from their beginning whatever the period is, since neither a link nor a custody can be
     * judged from the middle. Of what is off, a promise not kept in an entry outside the period is left out; everything
     * else is told: a row has no time, and the time of an entry that was changed proves nothing.
     *
     * @param printedSeals as for {@link #inspect(OfficeId, Collection)}; may be empty
     * @return what is off in the period; how much was read and where the papers are is of the whole books
     * @throws IllegalArgumentException if one of the seals is no short code
     */
    public InspectionReport inspect(OfficeId office, Period period, Collection<String> printedSeals) {
        InspectionReport books = inspect(office, printedSeals);
        List<Finding> ofPeriod =
                books.findings().stream().filter(new InPeriod(store, period)).toList();
        return new InspectionReport(books.inspected(), books.custody(), ofPeriod);
    }

    /** Streams opened one after another do not show one moment; only what is there again is a flaw. */
    private static InspectionReport foundAgain(InspectionReport first, InspectionReport second) {
        Set<Finding> before = Set.copyOf(first.findings());
        List<Finding> both = second.findings().stream().filter(before::contains).toList();
        return new InspectionReport(second.inspected(), second.custody(), both);
    }

    private static String code(String printed) {
        String code = printed.strip().toUpperCase(Locale.ROOT);
        if (!PRINTED_SEAL.matcher(code).matches()) {
            throw new IllegalArgumentException("a printed seal must be four groups of four letters A-Z or digits 2-7");
        }
        return code;
    }
}
