package io.github.tewatashi.record;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficerId;
import java.util.List;
import java.util.Optional;

/**
 * The encounter that a desk has (S10), as far as it has come. Holds ids only: a stated name is never kept.
 *
 * @param id its id
 * @param stage what the desk is waiting for
 * @param slip the number on the slip
 * @param certificate the certificate that slip and name point to
 * @param rivals other certificates that could be meant, until the further identifier is given (S2)
 * @param toConfirm whether the officer still has to compare the names
 * @param officer who conducts it
 * @param authorisation the number of the entry in the certificate's chain by which the proxy at the desk is authorised;
 *     empty if it is the holder
 */
public record OpenEncounter(
        EncounterId id,
        Stage stage,
        SerialNumber slip,
        CertificateId certificate,
        List<CertificateId> rivals,
        boolean toConfirm,
        OfficerId officer,
        Optional<Long> authorisation) {

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

    /** The same encounter, waiting for {@code next}. */
    public OpenEncounter at(Stage next) {
        return new OpenEncounter(id, next, slip, certificate, rivals, toConfirm, officer, authorisation);
    }
}
