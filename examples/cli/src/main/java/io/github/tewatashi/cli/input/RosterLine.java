package io.github.tewatashi.cli.input;

import java.time.LocalDate;

/**
 * One person of the roster: the face of a paper, and the session and number that were given first.
 *
 * @param line where it stands in the file, from 1
 * @param paper the paper's own number (支給番号), in the roster once
 * @param name the name as the legacy system writes it (氏名), never blank
 * @param kana the reading in half-width kana with small kana written large (氏名カナ), never blank
 * @param birthDate the birth date (生年月日), before the session
 * @param sessionDate the session of the first booking (説明会日)
 * @param number the number on the slip and on the paper (整理番号), from 1, in its session once
 */
public record RosterLine(
        int line, PaperId paper, String name, String kana, LocalDate birthDate, LocalDate sessionDate, long number) {

    @Override
    public String toString() {
        return "RosterLine[line=" + line + "]";
    }
}
