package io.github.tewatashi.practice;

import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.OfficeId;

/**
 * Tells what an office does that is within the rules and comes before an accident, and what the rules kept from
 * happening (ヒヤリ・ハット). {@link HabitKind} and {@link NearMiss} list what is looked for.
 *
 * <p>Only reads, and shows no personal data (S4). Looks at a chain as far as its entries are well formed and rightly
 * linked, since what comes after a broken link proves nothing; and at the ledger as far as it can be read. Whether all
 * of it is sound, an {@linkplain io.github.tewatashi.inspection.Inspection inspection} says.
 *
 * <p>The ledger of the office is read from its beginning whatever the period is: what happened before tells what a
 * later entry led to. Memory holds the office's sessions, and each entry that is told of. A store that fails is a
 * {@link io.github.tewatashi.store.StoreException}.
 *
 * <pre>{@code
 * Period october = Period.of(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 11, 1), ZoneId.of("Asia/Tokyo"));
 * PracticeReport report = tewatashi.practice().review(office, october);
 * report.habits().forEach(habit -> print(habit.times() + " " + habit.kind().text(locale)));
 * }</pre>
 */
public final class Practice {

    private final Store store;

    /** Given out by {@code Tewatashi}. */
    public Practice(Store store) {
        this.store = store;
    }

    /** As {@link #review(OfficeId, Period, Attention)}, with {@link Attention#DEFAULT}. */
    public PracticeReport review(OfficeId office, Period period) {
        return review(office, period, Attention.DEFAULT);
    }

    /**
     * Reviews the practice of one office in a period.
     *
     * @param attention below which time a step is a hurried one
     * @return the habits and near misses of the period's entries; of an office that nobody used, none
     */
    public PracticeReport review(OfficeId office, Period period, Attention attention) {
        return new OfficeReview(store, office, period, attention).review();
    }
}
