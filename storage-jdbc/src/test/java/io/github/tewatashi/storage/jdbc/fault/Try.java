package io.github.tewatashi.storage.jdbc.fault;

import java.util.List;

/**
 * One call of one client.
 *
 * @param stamp unique in its run; what the call commits bears it as its time, so that the ledger tells which call it
 *     was
 * @param client who called
 * @param request what was called
 * @param certificate about which
 * @param visit in which encounter; empty if in none
 * @param command the command, the same at every repetition; empty for {@link Request#LOOK}
 * @param invoked when it was called, in nanoseconds of the machine's one clock
 * @param answered when it was answered; {@link Long#MAX_VALUE} if never
 * @param said the answer
 */
record Try(
        long stamp,
        String client,
        Request request,
        String certificate,
        String visit,
        String command,
        long invoked,
        long answered,
        Said said) {

    /** A call that is not answered yet. */
    static Try begun(
            long stamp,
            String client,
            Request request,
            String certificate,
            String visit,
            String command,
            long invoked) {
        return new Try(stamp, client, request, certificate, visit, command, invoked, Long.MAX_VALUE, Said.NOTHING);
    }

    Try answered(long at, Said answer) {
        return new Try(stamp, client, request, certificate, visit, command, invoked, at, answer);
    }

    /** The line that says that it was called. */
    String line() {
        return String.join(
                "\t",
                Long.toString(stamp),
                client,
                request.name(),
                certificate,
                visit,
                command,
                Long.toString(invoked));
    }

    /** The call of a {@link #line()}. */
    static Try of(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        return begun(
                Long.parseLong(cells.get(0)),
                cells.get(1),
                Request.valueOf(cells.get(2)),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                Long.parseLong(cells.get(6)));
    }
}
