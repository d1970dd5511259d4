package io.github.tewatashi.fact;

import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import java.util.Optional;

/**
 * The movements of a paper at a desk: to the person, and from there on (S3). Each ends or goes on with the encounter.
 */
public sealed interface HandOverFact extends CertificateFact, Fact.Step, Fact.Moves, Fact.OnDesk {

    @Override
    default CertificateState after(CertificateState state) {
        return state.moved(movement().to());
    }

    /** Every movement but the hand-over itself ends the encounter. */
    @Override
    default Optional<OpenEncounter> after(Optional<OpenEncounter> open, OfficerId officer) {
        return open.filter(encounter -> !encounter.id().equals(encounter()));
    }

    /**
     * The paper was read out of the officer's hand and handed over: from the tray to the person.
     *
     * @param context the encounter
     * @param movement from the session's tray to the person of this encounter
     */
    record HandedOver(EncounterContext context, Movement movement) implements HandOverFact {

        /** The movement is one from a tray to the person of this encounter. */
        public HandedOver {
            movement = movement.between(Place.Kind.TRAY, Place.Kind.HANDED_OVER);
            if (!movement.to().equals(Place.handedOver(context.encounter()))) {
                throw new IllegalArgumentException("a paper is handed over in its own encounter");
            }
        }

        @Override
        public Optional<OpenEncounter> after(Optional<OpenEncounter> open, OfficerId officer) {
            return OpenEncounter.at(open, context, Stage.RECEIPT);
        }
    }

    /**
     * The person confirmed: the paper is with its holder.
     *
     * @param context the encounter
     * @param movement from the person of this encounter to the holder
     */
    record Received(EncounterContext context, Movement movement) implements HandOverFact {

        /** The movement is one of what was handed over to the holder. */
        public Received {
            movement = movement.between(Place.Kind.HANDED_OVER, Place.Kind.HOLDER);
        }
    }

    /**
     * The person gave the paper back at the desk: to the tray.
     *
     * @param context the encounter
     * @param movement from the person of this encounter to the session's tray
     */
    record HandedBack(EncounterContext context, Movement movement) implements HandOverFact {

        /** The movement is one of what was handed over back to the session's own tray. */
        public HandedBack {
            movement = movement.between(Place.Kind.HANDED_OVER, Place.Kind.TRAY);
            if (!movement.to().equals(Place.tray(context.session()))) {
                throw new IllegalArgumentException("a paper is handed back to the tray of its session");
            }
        }
    }

    /**
     * The person said that the paper is not theirs: the paper is under suspicion, and an incident begins.
     *
     * @param context the encounter
     * @param movement from the person of this encounter to astray
     */
    record Disputed(EncounterContext context, Movement movement) implements HandOverFact, BeginsIncident, Explained {

        /** The movement is one of what was handed over to astray. */
        public Disputed {
            movement = movement.between(Place.Kind.HANDED_OVER, Place.Kind.ASTRAY);
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.astray(movement.to());
        }

        @Override
        public IncidentId incident() {
            return BeginsIncident.super.incident();
        }
    }
}
