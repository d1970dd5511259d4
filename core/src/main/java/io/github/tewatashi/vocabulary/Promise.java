package io.github.tewatashi.vocabulary;

/** What the library promises, under the numbers that the README and SAFETY.md use. */
public enum Promise {
    /** Slip, stated name and paper match: the three-way match. */
    S1,
    /** Nobody else with a paper in the tray could be meant. */
    S2,
    /** A certificate is in exactly one place; every movement says from where to where. */
    S3,
    /** Nothing of a face is shown before the name was stated and found right. */
    S4,
    /** A paper whose holder is absent, or that is on hold, neither travels nor is handed over. */
    S5,
    /** A session closes only when every paper is accounted for. */
    S6,
    /** No number twice. */
    S7,
    /** What happened is in the ledger, and no later change of it goes unnoticed. */
    S8,
    /** A command repeated has one effect. */
    S9,
    /** One encounter at a desk at a time. */
    S10,
    /** What a caller adds can make the rules stricter only. */
    S11,
    /** An override needs two people and a reason. */
    S12,
    /** A rightful holder walks out with the right certificate. */
    L1
}
