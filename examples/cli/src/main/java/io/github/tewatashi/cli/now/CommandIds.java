package io.github.tewatashi.cli.now;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.cli.input.DayEvent;
import io.github.tewatashi.cli.input.DayEvent.Arrive;
import io.github.tewatashi.cli.input.DayListener;
import io.github.tewatashi.cli.input.DayLog;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.vocabulary.CommandId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The ids of a replay's commands: the same whenever the same roster and log are played with the same numbering, and
 * others for any other input. What was done already is therefore recognised, and nothing is done twice (S9).
 */
final class CommandIds {

    /** 80 bits: two days that share them will not be met. */
    private static final int DIGEST_BYTES = 10;

    private final String day;

    private CommandIds(String day) {
        this.day = day;
    }

    static CommandIds of(Roster roster, DayLog log, String numbering) {
        Fingerprint print = new Fingerprint().put(numbering);
        roster.lines()
                .forEach(line -> print.put(
                        line.line(),
                        line.paper().value(),
                        line.name(),
                        line.kana(),
                        line.birthDate(),
                        line.sessionDate(),
                        line.number()));
        log.events().forEach(event -> {
            print.put(event.line(), event.at(), event.getClass().getSimpleName());
            event.tell(print);
            if (event instanceof Arrive arrival) {
                print.put(log.oracle().whoCame(arrival).value());
            }
        });
        return new CommandIds(print.text());
    }

    /** The command that is the step {@code step} of what stands in the log on {@code line}. */
    CommandId inLog(int line, String step) {
        return new CommandId(day + ":log." + line + ":" + step);
    }

    /** The command before the log begins that is about what stands in the roster on {@code line}. */
    CommandId inRoster(int line, String step) {
        return new CommandId(day + ":roster." + line + ":" + step);
    }

    /** A command before the log begins that is about {@code subject}. */
    CommandId before(Object subject, String step) {
        return new CommandId(day + ":" + subject + ":" + step);
    }

    /** A digest over texts, each with its length before it, so that no two inputs run together into one. */
    private static final class Fingerprint implements DayListener {

        private final MessageDigest digest;

        Fingerprint() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }

        @CanIgnoreReturnValue
        Fingerprint put(Object... parts) {
            for (Object part : parts) {
                byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
                digest.update(text);
            }
            return this;
        }

        String text() {
            return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        }

        @Override
        public void rescheduled(DayEvent.Reschedule event) {
            put(event.paper().value(), event.to());
        }

        @Override
        public void calledAbsent(DayEvent.AbsenceCall event) {
            put(event.paper().value());
        }

        @Override
        public void dispatched(DayEvent.Dispatch event) {
            put(event.session());
        }

        @Override
        public void arrived(Arrive event) {
            put(
                    event.visit().slipDate(),
                    event.visit().slipNumber(),
                    event.visit().stated(),
                    event.visit().birthDate(),
                    event.visit().held().map(PaperId::value));
        }

        @Override
        public void closed(DayEvent.Close event) {
            put(event.session());
        }
    }
}
