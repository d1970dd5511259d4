package io.github.tewatashi.match;

import io.github.tewatashi.name.Fold;
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.Reason;
import java.util.List;
import java.util.Optional;

/** What slip and stated name came to. */
public sealed interface Finding {

    /**
     * They point to one certificate.
     *
     * @param certificate the certificate
     * @param toConfirm whether the officer has to compare the names
     * @param folds what was folded to find them equivalent
     * @param rivals others in the tray that could be meant as well (S2)
     * @param authorisation the entry by which the proxy at the desk is authorised; empty if it is the holder
     */
    record Found(
            CertificateRecord certificate,
            boolean toConfirm,
            List<Fold> folds,
            List<CertificateId> rivals,
            Optional<Long> authorisation)
            implements Finding {

        /** Lists are copied. */
        public Found {
            folds = List.copyOf(folds);
            rivals = List.copyOf(rivals);
        }
    }

    /**
     * They do not.
     *
     * @param reason why
     * @param certificate the certificate that the slip points to, if it points to one
     * @param hints what to ask again; never part of the recorded name (S4)
     */
    record NotFound(Reason reason, Optional<CertificateId> certificate, List<Hint> hints) implements Finding {

        /** Hints are copied. */
        public NotFound {
            hints = List.copyOf(hints);
        }

        static NotFound because(Reason reason) {
            return new NotFound(reason, Optional.empty(), List.of());
        }

        static NotFound because(Reason reason, CertificateRecord certificate) {
            return new NotFound(reason, Optional.of(certificate.id()), List.of());
        }
    }
}
