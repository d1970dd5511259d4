package io.github.tewatashi.match;

import io.github.tewatashi.name.Verdict;

/**
 * A caller's own, stricter rule. The two factors, slip and stated name, are built in and not removable: what a policy
 * returns is and-ed with their verdict, so that it can refuse more and never less (S11).
 *
 * <p>Where a proxy collects, it is asked twice: of the holder's name and of the proxy's own; both verdicts count.
 *
 * <p>Laws: never throws; same input, same answer; may only refuse. A policy that throws hands out nothing.
 */
@FunctionalInterface
public interface MatchPolicy {

    /** The built-in rules alone. */
    MatchPolicy TWO_FACTORS = claim -> Verdict.MATCH;

    /** The caller's verdict; {@link Verdict#MATCH} leaves that of the built-in rules as it is. */
    Verdict judge(Claim claim);

    /** Both policies: the stricter verdict of the two. */
    default MatchPolicy and(MatchPolicy other) {
        return claim -> judge(claim).and(other.judge(claim));
    }
}
