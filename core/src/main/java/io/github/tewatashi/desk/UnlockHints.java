package io.github.tewatashi.desk;

import io.github.tewatashi.fact.DeskFact.DeskRefused;
import io.github.tewatashi.fact.DeskFact.SlipUnlocked;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the wrong answers on a slip had in common with what is recorded: for the second officer who unlocked it, and
 * for nobody else, since it is a hint of the face (S4).
 */
record UnlockHints(DeskReader desk) {

    /** In the order of {@link Hint}; empty if {@code second} did not unlock the slip of {@code refused} here. */
    List<Hint> of(EncounterId refused, OfficerId second) {
        return unlockedBy(refused, second)
                .map(number -> wrongAnswers(number)
                        .flatMap(answer -> answer.hints().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    private Optional<SerialNumber> unlockedBy(EncounterId refused, OfficerId second) {
        return desk.store().history(refused).stream()
                .filter(entry -> entry.officer().equals(second))
                .flatMap(entry -> entry.fact(SlipUnlocked.class).stream())
                .filter(unlocked -> unlocked.session().equals(desk.session()))
                .map(SlipUnlocked::override)
                .map(Overridden::number)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** At whatever desk of the session they were given. */
    private Stream<DeskRefused> wrongAnswers(SerialNumber number) {
        Store store = desk.store();
        return store.desks(desk.session()).stream().map(DeskRecord::desk).flatMap(name -> {
            // Closed by flatMap, with the cursor that it may hold
            Stream<LedgerEntry> chain = store.chain(Subject.of(desk.session(), name));
            return chain.flatMap(entry -> entry.fact(DeskRefused.class).stream())
                    .filter(refused -> refused.number().equals(Optional.of(number)))
                    .filter(refused -> refused.reason().isWrongAnswer());
        });
    }
}
