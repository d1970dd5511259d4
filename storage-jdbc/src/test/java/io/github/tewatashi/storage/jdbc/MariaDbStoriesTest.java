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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** Whole days and what comes after them, on MariaDB. */
class MariaDbStoriesTest {

    private static final PooledStores STORES = new PooledStores(Dialect.MARIADB);

    /** A story has stores of its own. */
    @AfterEach
    void disconnect() {
        STORES.close();
    }

    private interface OnMariaDb extends OnAnyStore {
        @Override
        default Store emptyStore() {
            return STORES.empty();
        }
    }

    @Nested
    class Published extends PublishedCases implements OnMariaDb {}

    @Nested
    class MissingPapers extends MissingPaperCases implements OnMariaDb {}

    @Nested
    class Safe extends SafeCases implements OnMariaDb {}

    @Nested
    class Several extends SeveralCertificates implements OnMariaDb {}

    @Nested
    class Life extends IncidentLife implements OnMariaDb {}

    /** Thousands of small days: in every run those in memory are enough. */
    @Nested
    @Tag("full")
    class EveryOrder extends EveryOrderOfSteps implements OnMariaDb {}

    @Nested
    class Leads extends LeadStories implements OnMariaDb {}

    @Nested
    class Reports extends ReportStories implements OnMariaDb {}

    @Nested
    class NearMisses extends NearMissStories implements OnMariaDb {}

    @Nested
    class Habits extends HabitStories implements OnMariaDb {}

    @Nested
    class Periods extends PeriodStories implements OnMariaDb {}

    @Nested
    class Stocktakings extends StocktakingStories implements OnMariaDb {}

    /** Hundreds of days: in every run those in memory are enough. */
    @Nested
    @Tag("full")
    class MadeUpStocktakings extends RandomStocktakings implements OnMariaDb {}

    @Nested
    class Retention extends RetentionStories implements OnMariaDb {}

    @Nested
    class Erasures extends ErasuresBeforeADay implements OnMariaDb {}
}
