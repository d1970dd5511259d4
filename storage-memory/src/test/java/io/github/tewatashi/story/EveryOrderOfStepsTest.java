package io.github.tewatashi.story;

import static io.github.tewatashi.story.Hall.OFFICER;
import static io.github.tewatashi.story.Hall.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.incident.Confirmation;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.IncidentSource;
import io.github.tewatashi.incident.IncidentStage;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.story.Hall.Visitor;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every order of four steps, in or out of turn, from each place where a paper can be: the paper stays in one place, the
 * incident agrees with it, nobody gets the paper from an incident, and the inspection has nothing to say.
 */
class EveryOrderOfStepsTest {

    private static final int LENGTH = 4;

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
        int orders = (int) Math.pow(Act.values().length, LENGTH);
        for (int order = 0; order < orders; order++) {
            play(start, order, reached);
        }
        // A world in which nothing happens would pass as well.
        Set<IncidentStage> reachable = EnumSet.complementOf(EnumSet.of(IncidentStage.WITH_OWNER));
        if (start != Start.HOLDER) {
            reachable.remove(IncidentStage.UNFOUNDED);
        }
        assertThat(reached).isEqualTo(reachable);
    }

    private static void play(Start start, int order, Set<IncidentStage> reached) {
        Hall hall = new Hall();
        Visitor visitor = hall.visitor("holder", "アヤマ アキ", 1);
        begin(hall, visitor, start);
        Place before = place(hall, visitor);
        // The first incident begins with the chain's next entry, whoever asks for it.
        IncidentId id = IncidentId.of(
                visitor.certificate().id(),
                hall.store
                                .certificate(visitor.certificate().id())
                                .orElseThrow()
                                .chain()
                                .length()
                        + 1);
        int rest = order;
        for (int step = 0; step < LENGTH; step++) {
            act(hall, visitor, id, Act.values()[rest % Act.values().length]);
            rest /= Act.values().length;
            Place now = place(hall, visitor);
            List<Incident> all = hall.incidents.of(visitor.certificate());
            all.forEach(incident -> reached.add(incident.stage()));
            assertThat(all.stream()
                            .filter(i -> now.equals(Place.astray(i.id())))
                            .count())
                    .isEqualTo(now.kind() == Place.Kind.ASTRAY ? 1 : 0);
            assertThat(all).allMatch(i -> i.stage().isAstray() == now.equals(Place.astray(i.id())));
            assertThat(now.equals(Place.HOLDER) && !before.equals(Place.HOLDER)).isFalse();
        }
        assertThat(chain(hall, visitor).stream()
                        .filter(entry -> entry.event() != Event.RECEIVED)
                        .flatMap(entry -> entry.details().movement().stream())
                        .map(Details.Movement::to)
                        .filter(Place.HOLDER::equals)
                        .count())
                .isLessThanOrEqualTo(start == Start.HOLDER ? LENGTH / 2 : 0);
        assertThat(hall.flaws()).isEmpty();
    }

    private static void begin(Hall hall, Visitor visitor, Start start) {
        switch (start) {
            case SAFE -> {}
            case TRAY -> hall.dispatch();
            case HOLDER -> {
                hall.dispatch();
                hall.receive(visitor);
            }
            case VOID -> {
                var unused = hall.tewatashi
                        .registry()
                        .destroy(visitor.certificate(), OFFICER, "replaced")
                        .orThrow();
            }
        }
    }

    private static void act(Hall hall, Visitor visitor, IncidentId id, Act act) {
        Incidents incidents = hall.incidents;
        Outcome<Incident> unused = switch (act) {
            case SUSPECT -> incidents.suspect(visitor.certificate(), IncidentSource.OTHER, OFFICER, "gone");
            case CONFIRM_LOST -> incidents.confirm(id, Confirmation.LOST, OFFICER, "gone");
            case CONFIRM_WRONG -> incidents.confirm(id, Confirmation.WRONG_PERSON, OFFICER, "gone");
            case RECOVER -> incidents.recover(id, visitor.reading(), OFFICER, "found");
            case LIFT -> incidents.lift(id, OFFICER, SECOND, "found");
            case GIVE_UP -> incidents.giveUp(id, OFFICER, SECOND, "gone");
            case CLOSE -> incidents.close(id, OFFICER, "done");
        };
    }

    private static Place place(Hall hall, Visitor visitor) {
        return hall.tewatashi.registry().place(visitor.certificate()).orElseThrow();
    }

    private static List<LedgerEntry> chain(Hall hall, Visitor visitor) {
        try (Stream<LedgerEntry> chain =
                hall.store.chain(Subject.of(visitor.certificate().id()))) {
            return chain.toList();
        }
    }
}
