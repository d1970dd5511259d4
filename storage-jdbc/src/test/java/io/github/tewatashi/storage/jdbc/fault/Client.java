package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Reason;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One client of the library, as an application ought to be: when the store fails it asks by the command's id or repeats
 * the command under it, until it knows; and now and then it presses the button twice. Writes down what it sees.
 */
final class Client {

    /** So often in a row others may be in the way; each time the library itself tried 64 times. */
    private static final int CONTENDED_AT_MOST = 5;

    private static final long PAUSE_MILLIS = 20;

    /** A command was never answered, and its client goes home: the checker finds it in the history. */
    static final class GaveUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private GaveUp(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    private final String name;
    private final int process;
    private final Store store;
    private final History history;
    private final RandomGenerator random;
    private int keys;

    /**
     * A client.
     *
     * @param name as the desk is called
     * @param process which process it belongs to
     */
    Client(String name, int process, Store store, History history, RandomGenerator random) {
        this.name = name;
        this.process = process;
        this.store = store;
        this.history = history;
        this.random = random;
    }

    String name() {
        return name;
    }

    /** A key that no other visit has. */
    CommandId newKey() {
        return new CommandId(process + "/" + name + "/" + keys++);
    }

    RandomGenerator random() {
        return random;
    }

    /** Gives a command until it is answered. */
    <T> T command(
            Request request,
            String certificate,
            String visit,
            CommandId id,
            Supplier<T> command,
            Function<T, Said> said) {
        T answer = untilAnswered(request, certificate, visit, id.value(), command, said);
        // A double click.
        return random.nextInt(25) == 0 ? untilAnswered(request, certificate, visit, id.value(), command, said) : answer;
    }

    /** Asks something that changes nothing, until it is answered. */
    <T> T look(String certificate, Supplier<T> question, Function<T, Said> said) {
        return untilAnswered(Request.LOOK, certificate, "", "", question, said);
    }

    private <T> T untilAnswered(
            Request request, String certificate, String visit, String id, Supplier<T> call, Function<T, Said> said) {
        long giveUp = System.nanoTime() + Patience.LONGEST.toNanos();
        int contended = 0;
        while (true) {
            long stamp = history.invoke(name, request, certificate, visit, id);
            try {
                T answer = call.get();
                Said heard = said.apply(answer);
                if (!heard.equals(Said.refused(Reason.CONTENDED.name()))) {
                    history.answer(stamp, heard);
                    return answer;
                }
                // Nothing was changed, and nothing is kept: the next try may be answered otherwise.
                history.answer(stamp, new Said(Said.Kind.NOT_HAPPENED, heard.detail()));
                if (++contended == CONTENDED_AT_MOST) {
                    throw new GaveUp(request + " " + id + " is contended for ever", null);
                }
            } catch (StoreException e) {
                boolean unknown = e.known() == StoreException.Known.UNKNOWN;
                history.answer(stamp, new Said(unknown ? Said.Kind.UNKNOWN : Said.Kind.NOT_HAPPENED, ""));
                if (System.nanoTime() > giveUp) {
                    throw new GaveUp("no answer to " + request + " " + id, e);
                }
                pause();
                if (unknown && !id.isEmpty() && random.nextBoolean()) {
                    ask(certificate, visit, id);
                }
            }
        }
    }

    /** Asks the ledger for a command whose outcome is not known. */
    private void ask(String certificate, String visit, String id) {
        long stamp = history.invoke(name, Request.ASK, certificate, visit, id);
        try {
            boolean found = !store.entries(new CommandId(id)).isEmpty();
            history.answer(stamp, found ? Said.FOUND : Said.NOT_FOUND);
        } catch (StoreException e) {
            history.answer(stamp, new Said(Said.Kind.NOT_HAPPENED, ""));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
