package io.github.tewatashi.vocabulary;

/** The two reports to the Personal Information Protection Commission of Japan (個人情報保護委員会). */
public enum Filing implements Coded {
    /** The preliminary report (速報): what is known when it is made. */
    PRELIMINARY,
    /** The final report (確報), with everything that has to be reported. */
    FINAL
}
