package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import java.util.List;
import java.util.Optional;

/**
 * The encounter that a desk has (S10), as far as it has come. Holds ids only: a stated name is never kept.
 *
 * @param context which encounter, and about what
 * @param stage what the desk is waiting for
 * @param rivals other certificates that could be meant; empty if nobody else was (S2)
 * @param toConfirm whether the officer has or had to compare the names
 * @param officer who began it
 */
public record OpenEncounter(
        EncounterContext context, Stage stage, List<CertificateId> rivals, boolean toConfirm, OfficerId officer) {

    /** What the desk is waiting for. */
    public enum Stage {
        /** The person's further identifier (S2). */
        IDENTIFIER,
        /** The officer's comparison of the stated with the printed name. */
        CONFIRMATION,
        /** The paper, read out of the officer's hand. */
        PAPER,
        /** The person's confirmation. */
        RECEIPT
    }

    /** Rivals are copied. */
    public OpenEncounter {
        rivals = List.copyOf(rivals);
    }

    static OpenEncounter begun(
            EncounterContext context, Stage stage, List<CertificateId> rivals, boolean toConfirm, OfficerId officer) {
        return new OpenEncounter(context, stage, rivals, toConfirm, officer);
    }

    /** The desk's encounter if it is this one; else one that begins now, with nothing asked. */
    static OpenEncounter continued(Optional<OpenEncounter> open, EncounterContext context, OfficerId officer) {
        return open.filter(encounter -> encounter.id().equals(context.encounter()))
                .orElseGet(() -> begun(context, Stage.PAPER, List.of(), false, officer));
    }

    /** The desk's encounter, waiting for {@code next} if it is this one; any other is left as it is. */
    static Optional<OpenEncounter> at(Optional<OpenEncounter> open, EncounterContext context, Stage next) {
        return open.map(encounter -> encounter.id().equals(context.encounter()) ? encounter.at(next) : encounter);
    }

    /** The encounter's id. */
    public EncounterId id() {
        return context.encounter();
    }

    /** The number on the slip that was shown. */
    public SerialNumber number() {
        return context.number();
    }

    /** The certificate that slip and name point to. */
    public CertificateId certificate() {
        return context.certificate();
    }

    /** As {@link EncounterContext#proxy()}. */
    public Optional<Long> proxy() {
        return context.proxy();
    }

    /** The same encounter, waiting for {@code next}. */
    OpenEncounter at(Stage next) {
        return new OpenEncounter(context, next, rivals, toConfirm, officer);
    }

    /** The same encounter, waiting for the officer's comparison of the names. */
    OpenEncounter asking() {
        return new OpenEncounter(context, Stage.CONFIRMATION, rivals, true, officer);
    }
}
