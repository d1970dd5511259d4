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

/** Whole days and what comes after them, on SQLite. */
class SqliteStoriesTest {

    private interface OnSqlite extends OnAnyStore {
        @Override
        default Store emptyStore() {
            return Servers.emptyStore(Dialect.SQLITE);
        }
    }

    @Nested
    class Published extends PublishedCases implements OnSqlite {}

    @Nested
    class MissingPapers extends MissingPaperCases implements OnSqlite {}

    @Nested
    class Safe extends SafeCases implements OnSqlite {}

    @Nested
    class Several extends SeveralCertificates implements OnSqlite {}

    @Nested
    class Life extends IncidentLife implements OnSqlite {}

    /** Thousands of small days: in every run those in memory are enough. */
    @Nested
    @Tag("full")
    class EveryOrder extends EveryOrderOfSteps implements OnSqlite {}

    @Nested
    class Leads extends LeadStories implements OnSqlite {}

    @Nested
    class Reports extends ReportStories implements OnSqlite {}

    @Nested
    class NearMisses extends NearMissStories implements OnSqlite {}

    @Nested
    class Habits extends HabitStories implements OnSqlite {}

    @Nested
    class Periods extends PeriodStories implements OnSqlite {}

    @Nested
    class Stocktakings extends StocktakingStories implements OnSqlite {}

    /** Hundreds of days: in every run those in memory are enough. */
    @Nested
    @Tag("full")
    class MadeUpStocktakings extends RandomStocktakings implements OnSqlite {}

    @Nested
    class Retention extends RetentionStories implements OnSqlite {}

    @Nested
    class Erasures extends ErasuresBeforeADay implements OnSqlite {}
}
