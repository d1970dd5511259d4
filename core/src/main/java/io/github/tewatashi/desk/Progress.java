package io.github.tewatashi.desk;

import io.github.tewatashi.record.DeskView;
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
 * @param before whether the last step had been taken before, and this time changed nothing
 */
record Progress(
        Encounters encounters, EncounterId encounter, OfficerId officer, Optional<DeskView> seen, boolean before) {

    /** Each step of an encounter is one command: however often it is repeated, it has one effect (S9). */
    By by(String step) {
        return By.officer(officer, new CommandId(encounter + "." + step));
    }

    Progress after(EncounterStep.Taken taken) {
        return new Progress(encounters, encounter, officer, taken.seen(), taken.before());
    }
}
