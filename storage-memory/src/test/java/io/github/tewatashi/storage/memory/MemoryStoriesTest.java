package io.github.tewatashi.storage.memory;

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
import org.junit.jupiter.api.Test;

/** Whole days and what comes after them, on the store in memory. */
class MemoryStoriesTest {

    private interface InMemory extends OnAnyStore {
        @Override
        default Store emptyStore() {
            return new MemoryStore();
        }
    }

    @Nested
    class Published extends PublishedCases implements InMemory {}

    @Nested
    class MissingPapers extends MissingPaperCases implements InMemory {}

    @Nested
    class Safe extends SafeCases implements InMemory {}

    @Nested
    class Several extends SeveralCertificates implements InMemory {}

    @Nested
    class Life extends IncidentLife implements InMemory {}

    @Nested
    class EveryOrder extends EveryOrderOfSteps implements InMemory {}

    @Nested
    @Tag("full")
    class EveryOrderOfFour extends EveryOrderOfSteps implements InMemory {
        @Override
        protected int length() {
            return 4;
        }
    }

    @Nested
    class Leads extends LeadStories implements InMemory {}

    @Nested
    class Reports extends ReportStories implements InMemory {}

    @Nested
    class NearMisses extends NearMissStories implements InMemory {}

    @Nested
    class Habits extends HabitStories implements InMemory {}

    @Nested
    class Periods extends PeriodStories implements InMemory {}

    @Nested
    class Stocktakings extends StocktakingStories implements InMemory {
        @Test
        @Override
        protected void S9_interrupted_while_it_names_what_is_missing_it_goes_on_and_tells_all_of_it() {
            super.S9_interrupted_while_it_names_what_is_missing_it_goes_on_and_tells_all_of_it();
        }
    }

    @Nested
    class MadeUpStocktakings extends RandomStocktakings implements InMemory {}

    @Nested
    class Retention extends RetentionStories implements InMemory {}

    @Nested
    class Erasures extends ErasuresBeforeADay implements InMemory {
        @Test
        @Override
        protected void S9_interrupted_after_any_commit_it_goes_on_where_it_was_and_tells_all_of_it() {
            super.S9_interrupted_after_any_commit_it_goes_on_where_it_was_and_tells_all_of_it();
        }
    }
}
