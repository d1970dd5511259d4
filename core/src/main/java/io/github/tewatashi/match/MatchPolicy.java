package io.github.tewatashi.match;

import io.github.tewatashi.name.Verdict;

/**
 * A caller's own, stricter rule beside the two built-in factors, slip and stated name. It can refuse more than they do
 * and never less: of the verdict that it returns and the built-in one, the stricter counts (S11).
 *
 * <p>It is asked once the built-in rules found no mistake. Where a proxy collects, it is asked twice, of the holder's
 * name and of the proxy's, and both verdicts count.
 *
 * <pre>{@code
 * MatchPolicy policy = claim -> isOnWatchList(claim.certificate()) ? Verdict.CONFIRM : Verdict.MATCH;
 * }</pre>
 *
 * <p>Laws: it never throws, returns no null, and gives the same answer to the same claim. A policy that throws hands
 * out nothing: the exception reaches the caller, and nothing is written.
 */
@FunctionalInterface
public interface MatchPolicy {

    /** The built-in rules alone. */
    MatchPolicy TWO_FACTORS = claim -> Verdict.MATCH;

    /**
     * The caller's verdict.
     *
     * @return {@link Verdict#MATCH} to leave the built-in verdict as it is, {@link Verdict#CONFIRM} to have the officer
     *     compare the names, {@link Verdict#MISMATCH} to refuse with {@code POLICY_REFUSED}
     */
    Verdict judge(Claim claim);

    /** Both policies: of the two verdicts, the stricter. */
    default MatchPolicy and(MatchPolicy other) {
        return claim -> judge(claim).and(other.judge(claim));
    }
}
