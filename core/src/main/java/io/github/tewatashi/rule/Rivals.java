package io.github.tewatashi.rule;

import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.serial.SerialNumber;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who else could be meant: a rival is the certificate of somebody else, within reach of the desk, that the slip, the
 * stated or the recorded name could point to as well (S2). Within reach is what lies in the session's tray, and
 * whatever has a slip of a session near this one: its holder may have come on the wrong day, with the wrong slip. Pure.
 *
 * <p>Another certificate of the holder is no rival: nobody else could be meant, and the slip says which paper. It is
 * the same holder only if the birth date is the same as well: an id that was given to two people tells them not apart.
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
        return ofOthers(view, certificate)
                .filter(other -> Names.confusable(
                                certificate.face().names(), other.face().names())
                        || other.state().numbers().anyMatch(numbers::contains))
                .toList();
    }

    /** The rivals by what is recorded, and those whose name is the stated one or an equivalent form of it. */
    public static List<CertificateRecord> of(
            DeskView view, SerialNumber number, CertificateRecord certificate, Stated stated) {
        Stream<CertificateRecord> named = ofOthers(view, certificate).filter(other -> isNamed(other, stated));
        return Stream.concat(recorded(view, number, certificate).stream(), named)
                .distinct()
                .toList();
    }

    /** Whether any certificate in the tray bears the stated name, or one that it is an equivalent form of. */
    static boolean anyNamed(DeskView view, Stated stated) {
        return view.certificates().stream()
                .filter(certificate ->
                        certificate.state().isInTrayOf(view.session().id()))
                .anyMatch(certificate -> isNamed(certificate, stated));
    }

    private static boolean isNamed(CertificateRecord certificate, Stated stated) {
        return Names.compare(stated, certificate.face().names()).verdict() != Verdict.MISMATCH;
    }

    /** Everything in view is within reach, but for the certificate itself. */
    private static Stream<CertificateRecord> ofOthers(DeskView view, CertificateRecord certificate) {
        return view.certificates().stream()
                .filter(other -> !other.id().equals(certificate.id()) && !isOfOneHolder(other, certificate));
    }

    private static boolean isOfOneHolder(CertificateRecord one, CertificateRecord other) {
        return one.certificate().holder().equals(other.certificate().holder())
                && one.face().birthDate().equals(other.face().birthDate());
    }
}
