package io.github.tewatashi.storage.jdbc.fault;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a wire understands of one connection: which command a client has committed, and where a message ends. */
interface Dialogue {

    /** The next message of the client, as it is. */
    byte[] fromClient(DataInputStream in) throws IOException;

    /** The next message of the server, as it is. */
    byte[] fromServer(DataInputStream in) throws IOException;

    /** The command that the message just read from the server says is committed. */
    Optional<String> committed();

    /** A step of an encounter, as the ledger has its id. */
    String STEP = "([a-z2-7]{24}\\.(?:answer|hand-over|receipt|take-back|put-back))";

    /** One dialogue for each connection. */
    enum Language implements Supplier<Dialogue> {
        /** PostgreSQL's protocol 3. */
        POSTGRES {
            @Override
            public Dialogue get() {
                return new OfPostgres();
            }
        },
        /** MariaDB's. */
        MARIADB {
            @Override
            public Dialogue get() {
                return new OfMariaDb();
            }
        }
    }

    /** A message is a type, a length and a body; only the client's first one has no type. */
    final class OfPostgres implements Dialogue {

        private static final Pattern WRITTEN = Pattern.compile("\"command_id\":\"" + STEP + "\"");

        private boolean begun;
        private volatile Optional<String> written = Optional.empty();
        private Optional<String> committed = Optional.empty();

        @Override
        public byte[] fromClient(DataInputStream in) throws IOException {
            byte[] message = begun ? typed(in) : untyped(in);
            begun = true;
            Matcher matcher = WRITTEN.matcher(new String(message, StandardCharsets.ISO_8859_1));
            if (matcher.find()) {
                written = Optional.of(matcher.group(1));
            }
            return message;
        }

        @Override
        public byte[] fromServer(DataInputStream in) throws IOException {
            byte[] message = typed(in);
            committed = Optional.empty();
            String tag = message[0] == 'C' ? new String(message, 5, message.length - 6, StandardCharsets.US_ASCII) : "";
            if (tag.equals("COMMIT")) {
                committed = written;
            }
            if (tag.equals("COMMIT") || tag.equals("ROLLBACK")) {
                written = Optional.empty();
            }
            return message;
        }

        @Override
        public Optional<String> committed() {
            return committed;
        }

        private static byte[] typed(DataInputStream in) throws IOException {
            byte type = in.readByte();
            int length = in.readInt();
            byte[] message = new byte[length + 1];
            message[0] = type;
            put(message, 1, length);
            in.readFully(message, 5, length - 4);
            return message;
        }

        private static byte[] untyped(DataInputStream in) throws IOException {
            int length = in.readInt();
            byte[] message = new byte[length];
            put(message, 0, length);
            in.readFully(message, 4, length - 4);
            return message;
        }

        private static void put(byte[] message, int at, int length) {
            for (int i = 0; i < 4; i++) {
                message[at + i] = (byte) (length >> (24 - 8 * i));
            }
        }
    }

    /** A packet is a length of three bytes, a count and a body. */
    final class OfMariaDb implements Dialogue {

        private static final int HEADER = 4;
        private static final Pattern WRITTEN =
                Pattern.compile("INSERT INTO tewatashi_ledger.*?'" + STEP + "'", Pattern.DOTALL);

        private Optional<String> written = Optional.empty();
        private volatile Optional<String> committing = Optional.empty();
        private Optional<String> committed = Optional.empty();

        @Override
        public byte[] fromClient(DataInputStream in) throws IOException {
            byte[] packet = packet(in);
            String text = new String(packet, StandardCharsets.ISO_8859_1);
            Matcher matcher = WRITTEN.matcher(text);
            if (matcher.find()) {
                written = Optional.of(matcher.group(1));
            } else if (text.endsWith("COMMIT")) {
                committing = written;
                written = Optional.empty();
            } else if (text.endsWith("ROLLBACK")) {
                written = Optional.empty();
            }
            return packet;
        }

        @Override
        public byte[] fromServer(DataInputStream in) throws IOException {
            byte[] packet = packet(in);
            // The first packet after the question is the answer, and begins with 0 if it is OK.
            committed = packet[HEADER] == 0 ? committing : Optional.empty();
            committing = Optional.empty();
            return packet;
        }

        @Override
        public Optional<String> committed() {
            return committed;
        }

        private static byte[] packet(DataInputStream in) throws IOException {
            byte[] header = new byte[HEADER];
            in.readFully(header);
            int length = (header[0] & 0xFF) | (header[1] & 0xFF) << 8 | (header[2] & 0xFF) << 16;
            byte[] packet = new byte[HEADER + length];
            System.arraycopy(header, 0, packet, 0, HEADER);
            in.readFully(packet, HEADER, length);
            return packet;
        }
    }
}
