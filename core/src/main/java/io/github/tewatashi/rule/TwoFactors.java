package io.github.tewatashi.rule;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.match.Claim;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.name.Fold;
import io.github.tewatashi.name.NameVerdict;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.rule.MatchResult.Found;
import io.github.tewatashi.rule.MatchResult.NotFound;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The most important rule of the library: the slip and the stated name must both point to one certificate (S1), and to
 * no other (S2). Neither of the two is enough, whatever a caller's policy says (S11). Pure.
 *
 * <p>{@link #match} asks these questions in this order, and the first that is answered by no ends the encounter:
 *
 * <ol>
 *   <li>Does the slip point to a certificate here and now? See {@link SlipRule}.
 *   <li>Is the stated name the recorded name of that certificate's holder, or an equivalent form of it?
 *   <li>If a proxy is at the desk: is it the person recorded for that certificate? See {@link ProxyRule}.
 *   <li>Does the caller's policy agree? See {@link MatchPolicy}.
 *   <li>May the certificate be handed over at this session at all? See {@link #hindrance}.
 * </ol>
 *
 * <p>The order is part of the rule. What is wrong with the slip is found before the name is looked at, and what is
 * wrong with the certificate after the name was matched: a refusal tells nothing to somebody who does not know the name
 * (S4).
 *
 * <p>What was found may still mean somebody else as well; see {@link Rivals}. The third factor, the paper itself, is
 * read when it is handed over.
 */
public final class TwoFactors {

    private TwoFactors() {}

    /**
     * What was shown and said, compared with what the desk sees.
     *
     * @param officer the officer to whom it was shown and said
     */
    public static MatchResult match(DeskView view, Statement said, OfficerId officer, MatchPolicy policy) {
        Optional<Reason> wrongSlip = SlipRule.wrong(view, said.slip());
        if (wrongSlip.isPresent()) {
            return NotFound.because(wrongSlip.get());
        }
        SlipRecord slip = view.slip().orElseThrow();
        CertificateRecord certificate = view.certificate(slip.certificate()).orElseThrow();

        NameVerdict name = Names.compare(said.holder(), certificate.face().names());
        if (name.verdict() == Verdict.MISMATCH) {
            return NotFound.because(wrongName(view, said.holder()), certificate, name.hints());
        }
        Optional<NotFound> wrongProxy = said.proxy().flatMap(proxy -> ProxyRule.wrong(certificate, proxy));
        if (wrongProxy.isPresent()) {
            return wrongProxy.get();
        }
        Optional<NameVerdict> proxyName = said.proxy().map(proxy -> ProxyRule.name(certificate, proxy));
        Verdict verdict = judge(policy, slip, Claim.Whose.HOLDER, name);
        if (proxyName.isPresent()) {
            verdict = verdict.and(judge(policy, slip, Claim.Whose.PROXY, proxyName.get()));
        }
        if (verdict == Verdict.MISMATCH) {
            return NotFound.because(Reason.POLICY_REFUSED, certificate);
        }
        Optional<Long> proxy =
                proxyName.flatMap(stated -> certificate.authorisation()).map(Authorisation::entry);
        Optional<Reason> hindrance = ProxyRule.hindrance(certificate, proxy, view.session(), officer)
                .or(() -> hindrance(certificate.state(), view.session().id()));
        if (hindrance.isPresent()) {
            return NotFound.because(hindrance.get(), certificate);
        }
        return new Found(
                certificate,
                verdict == Verdict.CONFIRM,
                folds(name, proxyName),
                Rivals.of(view, slip.number(), certificate, said.holder()),
                proxy);
    }

    /**
     * Whether what is said again is what was matched once: the holder's name, and by a proxy the proxy's own name and
     * birth date. Once the authorisation of that proxy was withdrawn, these two cannot be compared any more: the answer
     * stays as it was (S9), and the next step is refused.
     *
     * @param proxy the number of the authorisation's entry, as it was matched; empty if it was the holder
     */
    public static boolean isSaidOf(CertificateRecord certificate, Optional<Long> proxy, Statement said) {
        boolean bySamePerson = proxy.isPresent() == said.proxy().isPresent();
        boolean byOtherProxy = proxy.flatMap(certificate::authorisation).isPresent()
                && said.proxy()
                        .flatMap(stated -> ProxyRule.wrong(certificate, stated))
                        .isPresent();
        return bySamePerson
                && !byOtherProxy
                && Names.compare(said.holder(), certificate.face().names()).verdict() != Verdict.MISMATCH;
    }

    /**
     * Why a certificate that slip and name point to cannot be handed over at {@code session} all the same (S3, S5).
     *
     * @return {@link Reason#HOLDER_ABSENT}, {@link Reason#ON_HOLD}, {@link Reason#ALREADY_HANDED_OVER},
     *     {@link Reason#NOT_IN_TRAY} or {@link Reason#PAPER_ASTRAY}; empty if nothing hinders it
     */
    public static Optional<Reason> hindrance(CertificateState state, SessionId session) {
        if (state.absent()) {
            return Optional.of(Reason.HOLDER_ABSENT);
        }
        if (state.held()) {
            return Optional.of(Reason.ON_HOLD);
        }
        return switch (state.place().kind()) {
            case HANDED_OVER, HOLDER -> Optional.of(Reason.ALREADY_HANDED_OVER);
            case ASTRAY -> Optional.of(Reason.PAPER_ASTRAY);
            case TRAY -> state.isInTrayOf(session) ? Optional.empty() : Optional.of(Reason.NOT_IN_TRAY);
            case ISSUER, SAFE, VOID -> Optional.of(Reason.NOT_IN_TRAY);
        };
    }

    /**
     * A stated name that is not that of the slip's certificate: nobody's here, or that of another paper in the tray.
     */
    private static Reason wrongName(DeskView view, Stated stated) {
        return Rivals.anyNamed(view, stated) ? Reason.NAME_OF_ANOTHER_PAPER : Reason.NAME_MISMATCH;
    }

    /** The stricter of the built-in verdict on a name and the policy's (S11). */
    private static Verdict judge(MatchPolicy policy, SlipRecord slip, Claim.Whose whose, NameVerdict name) {
        Claim claim = new Claim(slip.session(), slip.number(), slip.certificate(), whose, name);
        return name.verdict().and(policy.judge(claim));
    }

    private static List<Fold> folds(NameVerdict name, Optional<NameVerdict> proxyName) {
        return Stream.concat(name.folds().stream(), proxyName.stream().flatMap(own -> own.folds().stream()))
                .distinct()
                .toList();
    }
}
