package io.github.tewatashi.certificate;

import io.github.tewatashi.vocabulary.Coded;

/** What a proxy is to the holder of a certificate. */
public enum Relation implements Coded {
    /** A member of the holder's family. */
    FAMILY,
    /** 法定代理人: a person who acts for the holder by law, such as a guardian. */
    LEGAL_REPRESENTATIVE,
    /** 任意代理人: a person whom the holder asked to act. */
    AGENT
}
