package io.github.tewatashi.cli.now;

import io.github.tewatashi.cli.day.Judge;
import io.github.tewatashi.cli.day.Outcome;
import io.github.tewatashi.cli.input.DayLog;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.RosterFile;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.storage.memory.MemoryStore;
import io.github.tewatashi.store.Store;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A day of a few people, written as the two files have it. Papers are called P-1, P-2 and so on. */
final class SmallDay {

    private static final String PEOPLE = """
            支給番号,氏名,氏名カナ,生年月日,説明会日,整理番号
            P-1,見本　一郎,ﾐﾎﾝ ｲﾁﾛｳ,S40.01.01,2025/09/22,1
            P-2,見本　二郎,ﾐﾎﾝ ｼﾞﾛｳ,S40.01.02,2025/10/06,1
            P-3,見本　三郎,ﾐﾎﾝ ｻﾌﾞﾛｳ,S40.01.03,2025/10/06,2
            P-4,例　花子,ﾚｲ ﾊﾅｺ,S40.01.04,2025/10/06,3
            P-5,例　華子,ﾚｲ ﾊﾅｺ,S40.01.05,2025/10/06,4
            """;

    private final Roster roster;
    private final DayLog log;
    private final Store store = new MemoryStore();

    /** Each line without its time; a minute lies between two of them. */
    SmallDay(String people, String... lines) {
        roster = RosterFile.read("people", in(people, Charset.forName("windows-31j")));
        StringBuilder text =
                new StringBuilder("time,event,person,to,slip_date,slip_number,stated,birth_date,paper,note\n");
        for (int i = 0; i < lines.length; i++) {
            text.append("2025-10-06T%02d:%02d:00,%s\n".formatted(12 + i / 60, i % 60, lines[i]));
        }
        log = DayLog.read("log", in(text.toString(), StandardCharsets.UTF_8), roster);
    }

    SmallDay(String[] lines) {
        this(PEOPLE, lines);
    }

    static SmallDay of(String... lines) {
        return new SmallDay(lines);
    }

    static String arrives(String person, String slipDate, int slipNumber, String stated, String paper) {
        return "arrive,%s,,%s,%d,%s,,%s,".formatted(person, slipDate, slipNumber, stated, paper);
    }

    private static ByteArrayInputStream in(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    Roster roster() {
        return roster;
    }

    DayLog log() {
        return log;
    }

    Store store() {
        return store;
    }

    Played play() {
        return WithTewatashi.play(
                roster, log, store, new WithTewatashi.Numbering("continuous", SerialAllocators.continuous()));
    }

    Outcome outcome() {
        return new Judge(roster, log.events(), log.oracle()).judge(play().transcript());
    }
}
