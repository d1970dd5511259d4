package io.github.tewatashi.proof;

import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.serial.SerialNumber;

/**
 * A slip as an officer reads it.
 *
 * @param number the number on it
 * @param session the session whose colour the officer sees: not always the right one
 * @param misread whether a digit was misread
 */
record Card(int number, int session, boolean misread) {

    static Card of(int number, int session) {
        return new Card(number, session, false);
    }

    SlipReading reading(Rig rig) {
        String written = new SerialNumber(number).toString();
        if (misread) {
            int check = written.charAt(written.length() - 1) - '0';
            written = written.substring(0, written.length() - 1) + (check + 1) % 10;
        }
        return SlipReading.of(written, rig.colour(session).code());
    }

    @Override
    public String toString() {
        return "slip " + number + " in the colour of session " + (session == 0 ? 'X' : 'Y')
                + (misread ? ", misread," : "");
    }
}
