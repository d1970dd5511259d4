package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.SECOND;
import static io.github.tewatashi.store.contract.Rows.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.IncidentStage;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every order of a few steps, in or out of turn, from each place where a paper can be: the paper stays in one place,
 * the incident agrees with it, nobody gets the paper from an incident, and the inspection has nothing to say.
 */
public abstract class EveryOrderOfSteps implements OnAnyStore {

    /** How many papers an office has: an order each, and no paper knows of another. */
    private static final int TOGETHER = 50;

    /** How many steps: under the profile {@code full} more, where a commit takes little time. */
    protected int length() {
        return 3;
    }

    /** Where the paper is before anything is suspected. */
    enum Start {
        SAFE,
        TRAY,
        HOLDER,
        VOID
    }

    private enum Act {
        SUSPECT,
        CONFIRM_LOST,
        CONFIRM_WRONG,
        RECOVER,
        LIFT,
        GIVE_UP,
        CLOSE
    }

    @ParameterizedTest
    @EnumSource
    void S1_S3_no_order_of_steps_brings_a_paper_to_a_person_or_to_two_places(Start start) {
        Set<IncidentStage> reached = EnumSet.noneOf(IncidentStage.class);
        int orders = (int) Math.pow(Act.values().length, length());
        for (int from = 0; from < orders; from += TOGETHER) {
            TestOffice office = new TestOffice(emptyStore());
            List<Visitor> visitors = IntStream.range(from, Math.min(from + TOGETHER, orders))
                    .mapToObj(order -> office.visitor("holder " + order, "カ" + order, order))
                    .toList();
            begin(office, visitors, start);
            for (Visitor visitor : visitors) {
                play(office, visitor, start, from + visitors.indexOf(visitor), reached);
            }
            assertThat(office.flaws()).isEmpty();
        }
        // A world in which nothing happens would pass as well.
        Set<IncidentStage> reachable = EnumSet.complementOf(EnumSet.of(IncidentStage.WITH_OWNER));
        if (start != Start.HOLDER) {
            reachable.remove(IncidentStage.UNFOUNDED);
        }
        assertThat(reached).isEqualTo(reachable);
    }

    private void play(TestOffice office, Visitor visitor, Start start, int order, Set<IncidentStage> reached) {
        Place before = office.place(visitor);
        // The first incident begins with the chain's next entry, whoever asks for it.
        IncidentId id = IncidentId.of(visitor.id(), chain(office, visitor).size() + 1);
        int rest = order;
        for (int step = 0; step < length(); step++) {
            act(office, visitor, id, Act.values()[rest % Act.values().length]);
            rest /= Act.values().length;
            Place now = office.place(visitor);
            List<Incident> all = office.tewatashi.incidents().of(visitor);
            all.forEach(incident -> reached.add(incident.stage()));
            assertThat(all.stream()
                            .filter(i -> now.equals(Place.astray(i.id())))
                            .count())
                    .isEqualTo(now.kind() == Place.Kind.ASTRAY ? 1 : 0);
            assertThat(all).allMatch(i -> i.stage().isAstray() == now.equals(Place.astray(i.id())));
            assertThat(now.equals(Place.HOLDER) && !before.equals(Place.HOLDER)).isFalse();
        }
        assertThat(chain(office, visitor).stream()
                        .filter(entry -> entry.kind() != FactKind.RECEIVED)
                        .flatMap(entry -> entry.fact(Fact.Moves.class).stream())
                        .map(moves -> moves.movement().to())
                        .filter(Place.HOLDER::equals)
                        .count())
                .isLessThanOrEqualTo(start == Start.HOLDER ? length() / 2 : 0);
    }

    private static void begin(TestOffice office, List<Visitor> visitors, Start start) {
        switch (start) {
            case SAFE -> {}
            case TRAY -> office.dispatch();
            case HOLDER -> {
                office.dispatch();
                visitors.forEach(office::receive);
            }
            case VOID ->
                visitors.forEach(visitor -> office.tewatashi
                        .registry()
                        .destroy(visitor, office.by())
                        .orThrow());
        }
    }

    private static void act(TestOffice office, Visitor visitor, IncidentId id, Act act) {
        Incidents incidents = office.tewatashi.incidents();
        Outcome<Incident> unused = switch (act) {
            case SUSPECT -> incidents.suspect(visitor, IncidentSource.OTHER, office.by());
            case CONFIRM_LOST -> incidents.confirm(id, Confirmation.LOST, office.by());
            case CONFIRM_WRONG -> incidents.confirm(id, Confirmation.WRONG_PERSON, office.by());
            case RECOVER -> incidents.recover(id, visitor.reading(), office.by());
            case LIFT -> incidents.lift(id, SECOND, office.by());
            case GIVE_UP -> incidents.giveUp(id, SECOND, office.by());
            case CLOSE -> incidents.close(id, office.by());
        };
    }

    private static List<LedgerEntry> chain(TestOffice office, Visitor visitor) {
        return list(office.store.chain(Subject.of(visitor.id())));
    }
}
