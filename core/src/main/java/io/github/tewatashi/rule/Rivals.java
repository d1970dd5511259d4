package io.github.tewatashi.rule;

import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who else could be meant: a rival is the certificate of somebody else, in the tray of this session, that the slip, the
 * stated or the recorded name could point to as well (S2). Pure.
 *
 * <p>Another certificate of the holder is no rival: nobody else could be meant, and the slip says which paper.
 */
public final class Rivals {

    private Rivals() {}

    /**
     * The rivals by what is recorded: they bear an equal or equivalent name, by writing or by reading, or go by one of
     * the same numbers.
     *
     * @param number the number on the slip that was shown
     * @param certificate the certificate that the slip points to
     */
    public static List<CertificateRecord> recorded(DeskView view, SerialNumber number, CertificateRecord certificate) {
        Set<SerialNumber> numbers = certificate.state().numbers().collect(Collectors.toSet());
        numbers.add(number);
        return inTrayOfOthers(view, certificate)
                .filter(other -> Names.confusable(
                                certificate.face().names(), other.face().names())
                        || other.state().numbers().anyMatch(numbers::contains))
                .toList();
    }

    /** The rivals by what is recorded, and those whose name is the stated one or an equivalent form of it. */
    static List<CertificateId> of(DeskView view, SerialNumber number, CertificateRecord certificate, Stated stated) {
        Stream<CertificateRecord> named = inTrayOfOthers(view, certificate).filter(other -> isNamed(other, stated));
        return Stream.concat(recorded(view, number, certificate).stream(), named)
                .map(CertificateRecord::id)
                .distinct()
                .toList();
    }

    /** Whether any certificate in the tray bears the stated name, or one that it is an equivalent form of. */
    static boolean anyNamed(DeskView view, Stated stated) {
        return inTray(view).anyMatch(certificate -> isNamed(certificate, stated));
    }

    private static boolean isNamed(CertificateRecord certificate, Stated stated) {
        return Names.compare(stated, certificate.face().names()).verdict() != Verdict.MISMATCH;
    }

    private static Stream<CertificateRecord> inTrayOfOthers(DeskView view, CertificateRecord certificate) {
        return inTray(view)
                .filter(other -> !other.certificate()
                        .holder()
                        .equals(certificate.certificate().holder()));
    }

    private static Stream<CertificateRecord> inTray(DeskView view) {
        return view.certificates().stream()
                .filter(certificate ->
                        certificate.state().isInTrayOf(view.session().id()));
    }
}
