package io.github.tewatashi.rule;

import io.github.tewatashi.name.Fold;
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;

/** What {@link TwoFactors#match} finds: one certificate, or a reason why none. */
public sealed interface MatchResult {

    /**
     * Slip and stated name point to one certificate, and nothing hinders its hand-over so far.
     *
     * @param certificate the certificate
     * @param toConfirm whether the officer has to compare the stated with the recorded name
     * @param folds in what the stated name differed from the recorded one
     * @param rivals other certificates in the tray that could be meant as well; unless it is empty, a further
     *     identifier must be asked for (S2)
     * @param proxy the number of the entry in the certificate's chain by which the proxy at the desk is authorised;
     *     empty if the holder is at the desk
     */
    record Found(
            CertificateRecord certificate,
            boolean toConfirm,
            List<Fold> folds,
            List<CertificateId> rivals,
            Optional<Long> proxy)
            implements MatchResult {

        /** Lists are copied. */
        public Found {
            folds = List.copyOf(folds);
            rivals = List.copyOf(rivals);
        }
    }

    /**
     * Slip and stated name do not point to one certificate that may be handed over here.
     *
     * @param reason why
     * @param certificate the certificate that the slip points to, if it points to one
     * @param hints what the officer may ask again; never part of the recorded name (S4)
     */
    record NotFound(Reason reason, Optional<CertificateId> certificate, List<Hint> hints) implements MatchResult {

        /** Hints are copied. */
        public NotFound {
            hints = List.copyOf(hints);
        }

        static NotFound because(Reason reason) {
            return new NotFound(reason, Optional.empty(), List.of());
        }

        static NotFound because(Reason reason, CertificateRecord certificate) {
            return because(reason, certificate, List.of());
        }

        static NotFound because(Reason reason, CertificateRecord certificate, List<Hint> hints) {
            return new NotFound(reason, Optional.of(certificate.id()), hints);
        }
    }
}
