package io.github.tewatashi.certificate;

import io.github.tewatashi.vocabulary.Coded;

/** The kinds of document that show that a proxy may collect for the holder. */
public enum EvidenceKind implements Coded {
    /** 委任状: a power of attorney, written by the holder. */
    POWER_OF_ATTORNEY,
    /** 戸籍: an extract from the family register. */
    FAMILY_REGISTER,
    /** 住民票: an extract from the resident record. */
    RESIDENT_RECORD,
    /** 登記事項証明書: an extract from the register of guardianships. */
    GUARDIANSHIP_REGISTER
}
