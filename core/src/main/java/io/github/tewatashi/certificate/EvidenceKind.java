package io.github.tewatashi.certificate;

import io.github.tewatashi.text.Texts;
import java.util.Locale;

/** By what an officer was shown that a proxy may collect for the holder. */
public enum EvidenceKind {
    /** 委任状: the holder's own written word. */
    POWER_OF_ATTORNEY,
    /** 戸籍: an extract from the family register. */
    FAMILY_REGISTER,
    /** 住民票: an extract from the resident record. */
    RESIDENT_RECORD,
    /** 登記事項証明書: an extract from the register of guardianships. */
    GUARDIANSHIP_REGISTER;

    /** What the officer reads: Japanese for a Japanese locale, English for any other. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }
}
