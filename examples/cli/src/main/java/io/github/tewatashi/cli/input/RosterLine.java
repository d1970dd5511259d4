package io.github.tewatashi.cli.input;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person of the roster: the face of a paper, and the session and number that were given first.
 *
 * @param line where it stands in the file, from 1
 * @param paper the paper's own number (支給番号), in the roster once
 * @param name the name as the legacy system writes it (氏名), never blank
 * @param kana the reading in half-width kana with small kana written large (氏名カナ); empty where the system has none
 * @param birthDate the birth date (生年月日), before the session; empty where only a part of it is known
 * @param sessionDate the session of the first booking (説明会日)
 * @param number the number on the slip and on the paper (整理番号), from 1, in its session once
 */
public record RosterLine(
        int line,
        PaperId paper,
        String name,
        String kana,
        Optional<LocalDate> birthDate,
        LocalDate sessionDate,
        long number) {

    /** What its owner answers to: the reading or, where there is none, the name. */
    public String spoken() {
        return kana.isEmpty() ? name : kana;
    }

    @Override
    public String toString() {
        return "RosterLine[line=" + line + "]";
    }
}
