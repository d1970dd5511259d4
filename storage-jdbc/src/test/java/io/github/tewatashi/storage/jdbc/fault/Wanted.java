package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.vocabulary.CertificateId;
import java.time.LocalDate;

/**
 * A certificate that is wanted, and all that its holder needs to get it.
 *
 * @param index which: all of its face follows from it
 * @param session the session it is booked for
 * @param slip the slip's number, as printed
 */
record Wanted(int index, HandoutSession session, String slip) {

    /** Syllables that no folding of names takes for one another. */
    private static final String SYLLABLES = "カキクケコサシスセソタチテトナニヌネノハヒフヘホマミムメモラリルレロ";

    static CertificateId id(int index) {
        return new CertificateId("paper-" + index);
    }

    static String paperNumber(int index) {
        return "0000000-%06d-1".formatted(index);
    }

    /** An invented name, different for each index. */
    static String name(int index) {
        StringBuilder name = new StringBuilder("ミホン ");
        int rest = index;
        for (int i = 0; i < 4; i++) {
            name.append(SYLLABLES.charAt(rest % SYLLABLES.length()));
            rest /= SYLLABLES.length();
        }
        return name.toString();
    }

    static Face face(int index) {
        return Face.of(name(index), name(index), LocalDate.of(1980, 1, 2), paperNumber(index));
    }

    CertificateId id() {
        return id(index);
    }

    SlipReading reading() {
        return SlipReading.of(slip, session.colour().code());
    }
}
