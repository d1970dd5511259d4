package io.github.tewatashi.inspection;

import com.google.common.primitives.Longs;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.words.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The incidents of one certificate: each step is of one that began before and is not closed, comes when that step can
 * come, and the last one after everything was done (S3). Also the steps that move nothing, which custody says nothing of.
 */
final class CertificateIncidents {

    /** What is known of one incident. The codes are those of the entries: who reads them is on the floor above. */
    private static final class Life {

        private enum Stage {
            SUSPECTED,
            CONFIRMED,
            RECOVERED,
            UNFOUNDED,
            SETTLED,
            CLOSED
        }

        private final boolean fromHolder;
        private Stage stage = Stage.SUSPECTED;
        private String confirmation = "";
        private final Set<String> told = new HashSet<>();

        Life(Place from) {
            fromHolder = from.equals(Place.HOLDER);
        }

        boolean take(Event event, String code) {
            boolean inOrder = isNext(event, code);
            switch (event) {
                case INCIDENT_CONFIRMED -> {
                    confirmation = code;
                    stage = stage == Stage.SUSPECTED ? Stage.CONFIRMED : stage;
                }
                case RECOVERED -> stage = Stage.RECOVERED;
                case SUSPICION_LIFTED -> stage = Stage.UNFOUNDED;
                case GIVEN_UP -> stage = Stage.SETTLED;
                case TOLD -> told.add(code);
                case INCIDENT_CLOSED -> stage = Stage.CLOSED;
                default -> {}
            }
            return inOrder;
        }

        private boolean isNext(Event event, String code) {
            return switch (event) {
                case INCIDENT_CONFIRMED ->
                    stage != Stage.CLOSED && stage != Stage.UNFOUNDED && !confirmation.equals(code);
                case RECOVERED -> isAstray();
                case SUSPICION_LIFTED -> stage == Stage.SUSPECTED && fromHolder;
                case GIVEN_UP -> stage == Stage.CONFIRMED;
                case INCIDENT_CLOSED -> stage != Stage.CLOSED && isDone();
                default -> stage != Stage.CLOSED;
            };
        }

        private boolean isAstray() {
            return stage == Stage.SUSPECTED || stage == Stage.CONFIRMED;
        }

        private boolean isDone() {
            boolean everybodyTold = told.contains("OWNER") && (!isWithAnother() || told.contains("RECIPIENT"));
            return !isAstray() && (confirmation.isEmpty() || (stage != Stage.RECOVERED && everybodyTold));
        }

        private boolean isWithAnother() {
            return confirmation.equals("WRONG_PERSON");
        }

        void settled() {
            stage = stage == Stage.RECOVERED ? Stage.SETTLED : stage;
        }
    }

    private final Map<Long, Life> lives = new HashMap<>();

    /** Takes the next entry of the chain; {@code false} if it is a step of an incident that cannot come here. */
    boolean take(LedgerEntry entry) {
        Optional<Place> to = entry.details().movement().map(Details.Movement::to);
        if (to.filter(place -> place.kind() == Place.Kind.ASTRAY).isPresent()) {
            Place from = entry.details().movement().map(Details.Movement::from).orElseThrow();
            lives.put(entry.number(), new Life(from));
            return true;
        }
        return switch (entry.event()) {
            case INCIDENT_CONFIRMED, RECOVERED, SUSPICION_LIFTED, GIVEN_UP, TOLD, REPORT_FILED, INCIDENT_CLOSED ->
                step(entry);
            case RECEIVED, VOIDED -> {
                lives.values().forEach(Life::settled);
                yield true;
            }
            default -> true;
        };
    }

    private boolean step(LedgerEntry entry) {
        Optional<Life> life = code(entry, 0).map(Longs::tryParse).map(lives::get);
        return life.isPresent()
                && isOfTheSame(entry)
                && life.get().take(entry.event(), code(entry, 1).orElse(""));
    }

    /** What moves a paper out of an incident names that incident. */
    private static boolean isOfTheSame(LedgerEntry entry) {
        return entry.details()
                .movement()
                .map(movement -> code(entry, 0)
                        .filter(number -> movement.from().ref().endsWith("-" + number))
                        .isPresent())
                .orElse(true);
    }

    private static Optional<String> code(LedgerEntry entry, int place) {
        return entry.details().codes().stream().skip(place).findFirst();
    }
}
