package io.github.tewatashi.vocabulary;

/** The two people whom an incident concerns. */
public enum Person implements Coded {
    /** The person to whom the paper belongs. */
    OWNER,
    /** The other person, who received the paper or has it. */
    RECIPIENT
}
