package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.store.Store;
import io.github.tewatashi.story.ErasuresBeforeADay;
import io.github.tewatashi.story.EveryOrderOfSteps;
import io.github.tewatashi.story.HabitStories;
import io.github.tewatashi.story.IncidentLife;
import io.github.tewatashi.story.LeadStories;
import io.github.tewatashi.story.MissingPaperCases;
import io.github.tewatashi.story.NearMissStories;
import io.github.tewatashi.story.OnAnyStore;
import io.github.tewatashi.story.PeriodStories;
import io.github.tewatashi.story.PublishedCases;
import io.github.tewatashi.story.RandomStocktakings;
import io.github.tewatashi.story.ReportStories;
import io.github.tewatashi.story.RetentionStories;
import io.github.tewatashi.story.SafeCases;
import io.github.tewatashi.story.SeveralCertificates;
import io.github.tewatashi.story.StocktakingStories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** Whole days and what comes after them, on H2. */
class H2StoriesTest {

    private interface OnH2 extends OnAnyStore {
        @Override
        default Store emptyStore() {
            return Servers.emptyStore(Dialect.H2);
        }
    }

    @Nested
    class Published extends PublishedCases implements OnH2 {}

    @Nested
    class MissingPapers extends MissingPaperCases implements OnH2 {}

    @Nested
    class Safe extends SafeCases implements OnH2 {}

    @Nested
    class Several extends SeveralCertificates implements OnH2 {}

    @Nested
    class Life extends IncidentLife implements OnH2 {}

    /** Thousands of small days: in every run those in memory are enough. */
    @Nested
    @Tag("full")
    class EveryOrder extends EveryOrderOfSteps implements OnH2 {}

    @Nested
    class Leads extends LeadStories implements OnH2 {}

    @Nested
    class Reports extends ReportStories implements OnH2 {}

    @Nested
    class NearMisses extends NearMissStories implements OnH2 {}

    @Nested
    class Habits extends HabitStories implements OnH2 {}

    @Nested
    class Periods extends PeriodStories implements OnH2 {}

    @Nested
    class Stocktakings extends StocktakingStories implements OnH2 {}

    /** Hundreds of days: in every run those in memory are enough. */
    @Nested
    @Tag("full")
    class MadeUpStocktakings extends RandomStocktakings implements OnH2 {}

    @Nested
    class Retention extends RetentionStories implements OnH2 {}

    @Nested
    class Erasures extends ErasuresBeforeADay implements OnH2 {}
}
