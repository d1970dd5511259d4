package io.github.tewatashi.desk;

import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.rule.Statement;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import java.util.Optional;

/**
 * How far an encounter has come: all that its next step needs.
 *
 * @param encounters runs the next step
 * @param encounter the encounter
 * @param officer the officer who conducts it
 * @param seen what the desk sees after the last step; empty if that has to be read
 * @param said what was shown and said, by which later steps find whoever could be meant as well (S2); never written,
 *     and so empty where a server kept nothing
 * @param before whether the last step had been taken before, and this time changed nothing
 */
record Progress(
        Encounters encounters,
        EncounterId encounter,
        OfficerId officer,
        Optional<DeskView> seen,
        Optional<Statement> said,
        boolean before) {

    /** Each step of an encounter is one command: however often it is repeated, it has one effect (S9). */
    By by(String step) {
        return By.officer(officer, new CommandId(encounter + "." + step));
    }

    /** The same, on what is seen now. */
    Progress seeing(DeskView view) {
        return new Progress(encounters, encounter, officer, Optional.of(view), said, before);
    }

    /** The same; its next step reads what it decides on. */
    Progress anew() {
        return new Progress(encounters, encounter, officer, Optional.empty(), said, before);
    }

    Progress after(EncounterStep.Taken taken) {
        return new Progress(encounters, encounter, officer, taken.seen(), said, taken.before());
    }

    /** The same, and what was shown and said: at a repetition it is the same again, or nothing is answered. */
    Progress keeping(Statement statement) {
        return new Progress(encounters, encounter, officer, seen, Optional.of(statement), before);
    }

    /** The holder's name as it was stated, if it is still known. */
    Optional<Stated> stated() {
        return said.map(Statement::holder);
    }
}
