package io.github.tewatashi.storage.jdbc.fault;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A wire between clients and a server that passes everything on, until the server says that a command is committed:
 * then, now and then, it cuts the client off instead of telling. So the command is committed, and the client does not
 * know.
 */
final class Wire implements AutoCloseable {

    /** Of so many commits the answer to one is lost. */
    private static final int ONE_OF = 4;

    /** How long nobody gets through after every second loss. */
    private static final long DOWN_NANOS = 20_000_000;

    private final int serverPort;
    private final Supplier<Dialogue> language;
    private final History history;
    private final SplittableRandom random;
    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong lost = new AtomicLong();
    private volatile boolean losing;
    private volatile long downUntil = System.nanoTime();

    Wire(int serverPort, Supplier<Dialogue> language, History history, SplittableRandom random) {
        this.serverPort = serverPort;
        this.language = language;
        this.history = history;
        this.random = random;
        try {
            this.listening = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** From now on answers are lost. */
    void loseAnswers() {
        losing = true;
    }

    /** From now on everybody gets through, and every answer. */
    void loseNoMore() {
        losing = false;
        downUntil = System.nanoTime();
    }

    /** How many answers to commits were lost. */
    long lost() {
        return lost.get();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                open.add(client);
                threads.execute(() -> connect(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        if (System.nanoTime() - downUntil < 0) {
            cut(client);
            return;
        }
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            open.add(server);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Dialogue dialogue = language.get();
            threads.execute(() -> toServer(dialogue, client, server));
            toClient(dialogue, client, server);
        } catch (IOException e) {
            cut(client);
        }
    }

    private void toServer(Dialogue dialogue, Socket client, Socket server) {
        try (DataInputStream in = in(client);
                OutputStream out = new BufferedOutputStream(server.getOutputStream())) {
            while (true) {
                pass(dialogue.fromClient(in), in, out);
            }
        } catch (IOException e) {
            cut(server);
            cut(client);
        }
    }

    private void toClient(Dialogue dialogue, Socket client, Socket server) {
        try (DataInputStream in = in(server);
                OutputStream out = new BufferedOutputStream(client.getOutputStream())) {
            while (true) {
                byte[] message = dialogue.fromServer(in);
                if (losing && dialogue.committed().isPresent() && chosen()) {
                    history.sawCommitted(dialogue.committed().get());
                    if (lost.incrementAndGet() % 2 == 0) {
                        downUntil = System.nanoTime() + DOWN_NANOS;
                    }
                    throw new IOException("lost");
                }
                pass(message, in, out);
            }
        } catch (IOException e) {
            cut(client);
            cut(server);
        }
    }

    private static DataInputStream in(Socket socket) throws IOException {
        return new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    }

    private static void pass(byte[] message, DataInputStream in, OutputStream out) throws IOException {
        out.write(message);
        if (in.available() == 0) {
            out.flush();
        }
    }

    private synchronized boolean chosen() {
        return random.nextInt(ONE_OF) == 0;
    }

    private void cut(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            // It is cut, then.
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Closeable socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
