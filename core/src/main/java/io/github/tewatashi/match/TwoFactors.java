package io.github.tewatashi.match;

import io.github.tewatashi.name.Fold;
import io.github.tewatashi.name.NameVerdict;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.Booking;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Slip and stated name must both point to one certificate (S1), and to it alone (S2). Pure.
 *
 * <p>What is wrong with the slip is found before the name is looked at, and what is wrong with the certificate after the
 * name was matched, so that a refusal tells nothing to somebody who does not know the name (S4).
 */
public final class TwoFactors {

    /** Wrong answers on one slip that lock it (DESIGN 9). */
    public static final int WRONG_ANSWERS_THAT_LOCK = 3;

    private TwoFactors() {}

    /** What was shown and said comes to in what the desk sees; {@code officer} is who took it. */
    public static Finding find(DeskView view, Statement said, OfficerId officer, MatchPolicy policy) {
        Stated stated = said.holder();
        Optional<Reason> wrongSlip = wrongSlip(view, said.slip());
        if (wrongSlip.isPresent()) {
            return Finding.NotFound.because(wrongSlip.get());
        }
        SlipRecord row = view.slip().orElseThrow();
        CertificateRecord certificate = view.certificate(row.certificate()).orElseThrow();
        SessionId session = view.session().session();

        NameVerdict name = Names.compare(stated, certificate.face().names());
        if (name.verdict() == Verdict.MISMATCH) {
            Reason reason = meansAnother(view, stated) ? Reason.NAME_OF_ANOTHER_PAPER : Reason.NAME_MISMATCH;
            return new Finding.NotFound(reason, Optional.of(certificate.id()), name.hints());
        }
        Optional<Finding.NotFound> wrongProxy = said.proxy().flatMap(proxy -> ProxyRule.wrong(certificate, proxy));
        if (wrongProxy.isPresent()) {
            return wrongProxy.get();
        }
        Optional<NameVerdict> own = said.proxy().map(proxy -> ProxyRule.name(certificate, proxy));
        Verdict verdict = judge(policy, new Claim(session, row.number(), certificate.id(), Claim.Whose.HOLDER, name));
        if (own.isPresent()) {
            Claim ofProxy = new Claim(session, row.number(), certificate.id(), Claim.Whose.PROXY, own.get());
            verdict = verdict.and(judge(policy, ofProxy));
        }
        if (verdict == Verdict.MISMATCH) {
            return Finding.NotFound.because(Reason.POLICY_REFUSED, certificate);
        }
        Optional<Long> entry = own.flatMap(proxy -> certificate.authorisation()).map(Authorisation::entry);
        Optional<Reason> hindrance = ProxyRule.hindrance(certificate, entry, view.session(), officer)
                .or(() -> hindrance(certificate.standing(), session));
        if (hindrance.isPresent()) {
            return Finding.NotFound.because(hindrance.get(), certificate);
        }
        List<Fold> folds = Stream.concat(name.folds().stream(), own.stream().flatMap(n -> n.folds().stream()))
                .distinct()
                .toList();
        return new Finding.Found(
                certificate, verdict == Verdict.CONFIRM, folds, rivals(view, row.number(), certificate, stated), entry);
    }

    private static Verdict judge(MatchPolicy policy, Claim claim) {
        return claim.name().verdict().and(policy.judge(claim));
    }

    /**
     * Whether what is said again is what was matched once: the holder's name, and by a proxy the own name and birth date.
     * Once the proxy of {@code entry} is withdrawn, these cannot be compared any more: the answer stays the same (S9), and
     * the next step is refused.
     */
    public static boolean isSaidOf(CertificateRecord certificate, Optional<Long> entry, Statement said) {
        boolean sameProxy = entry.isPresent() == said.proxy().isPresent();
        boolean otherWords = entry.flatMap(certificate::authorisation).isPresent()
                && said.proxy()
                        .flatMap(proxy -> ProxyRule.wrong(certificate, proxy))
                        .isPresent();
        return sameProxy
                && !otherWords
                && Names.compare(said.holder(), certificate.face().names()).verdict() != Verdict.MISMATCH;
    }

    /** Why a matched certificate cannot be handed over at {@code session} all the same (S3, S5). */
    public static Optional<Reason> hindrance(Standing standing, SessionId session) {
        if (standing.absent()) {
            return Optional.of(Reason.HOLDER_ABSENT);
        }
        if (standing.held()) {
            return Optional.of(Reason.ON_HOLD);
        }
        return switch (standing.place().kind()) {
            case HANDED_OVER, HOLDER -> Optional.of(Reason.ALREADY_HANDED_OVER);
            case ASTRAY -> Optional.of(Reason.PAPER_ASTRAY);
            case TRAY -> standing.isInTrayOf(session) ? Optional.empty() : Optional.of(Reason.NOT_IN_TRAY);
            case ISSUER, SAFE, VOID -> Optional.of(Reason.NOT_IN_TRAY);
        };
    }

    private static Optional<Reason> wrongSlip(DeskView view, SlipReading reading) {
        if (reading.number().isEmpty()) {
            return Optional.of(Reason.SLIP_MISREAD);
        }
        if (view.slip().isEmpty()) {
            return Optional.of(Reason.SLIP_UNKNOWN);
        }
        SlipRecord slip = view.slip().get();
        SessionRecord session = view.session();
        if (!slip.session().equals(session.session()) || !reading.isMarkOf(session.session(), session.colour())) {
            return Optional.of(Reason.SLIP_OF_OTHER_SESSION);
        }
        if (!slip.valid() || !isForItsCertificate(view, slip)) {
            return Optional.of(Reason.SLIP_VOID);
        }
        return slip.wrongAnswers() >= WRONG_ANSWERS_THAT_LOCK ? Optional.of(Reason.SLIP_LOCKED) : Optional.empty();
    }

    /** A slip made before its paper was received and came back for a time says nothing of that paper any more. */
    private static boolean isForItsCertificate(DeskView view, SlipRecord slip) {
        Booking shown = new Booking(slip.session(), slip.number());
        return view.certificate(slip.certificate())
                .flatMap(certificate -> certificate.standing().booking())
                .filter(shown::equals)
                .isPresent();
    }

    /** Asked only of a name that is not that of the slip's own certificate. */
    private static boolean meansAnother(DeskView view, Stated stated) {
        return inTray(view).anyMatch(other -> couldMean(stated, other));
    }

    /**
     * Others with a paper in the tray who could be meant: they bear an equal or equivalent name, by writing or by reading,
     * or go by one of the same numbers (S2).
     */
    public static List<CertificateRecord> rivals(DeskView view, SerialNumber slip, CertificateRecord certificate) {
        Set<SerialNumber> numbers = certificate.standing().numbers().collect(Collectors.toSet());
        numbers.add(slip);
        return inTray(view)
                .filter(other -> isOfAnother(certificate, other))
                .filter(other -> Names.confusable(
                                certificate.face().names(), other.face().names())
                        || other.standing().numbers().anyMatch(numbers::contains))
                .toList();
    }

    /** The same, and those who could have said what was said. */
    private static List<CertificateId> rivals(
            DeskView view, SerialNumber slip, CertificateRecord certificate, Stated stated) {
        Stream<CertificateRecord> answering =
                inTray(view).filter(other -> isOfAnother(certificate, other)).filter(other -> couldMean(stated, other));
        return Stream.concat(rivals(view, slip, certificate).stream(), answering)
                .map(CertificateRecord::id)
                .distinct()
                .toList();
    }

    /** Another paper of the same holder is no rival: nobody else could be meant, and the slip says which paper. */
    private static boolean isOfAnother(CertificateRecord certificate, CertificateRecord other) {
        return !other.certificate().holder().equals(certificate.certificate().holder());
    }

    private static boolean couldMean(Stated stated, CertificateRecord other) {
        return Names.compare(stated, other.face().names()).verdict() != Verdict.MISMATCH;
    }

    private static Stream<CertificateRecord> inTray(DeskView view) {
        return view.certificates().stream()
                .filter(paper -> paper.standing().isInTrayOf(view.session().session()));
    }
}
