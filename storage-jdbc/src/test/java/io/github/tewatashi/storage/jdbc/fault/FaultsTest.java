package io.github.tewatashi.storage.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faults, each caused for real: what was acknowledged is there once, what was not known is found out, and nobody gets
 * what another got (S3, S7, S9); and the desks hand over all the same (L1).
 */
class FaultsTest {

    private static final Floor.Count COUNT = new Floor.Count();

    @TempDir
    private Path folder;

    @AfterAll
    static void tell() {
        System.out.println(COUNT.table());
        if (COUNT.isOfAllFaults()) {
            COUNT.assertReached(Floor.CALLS_CHECKED);
        }
    }

    @Test
    void postgres_is_killed_while_16_desks_hand_over() {
        Seed.play(random -> {
            try (PostgresServer server = new PostgresServer(folder)) {
                killed(server, Floor.POSTGRES_KILLED, random);
            }
        });
    }

    @Test
    void mariadb_is_killed_while_16_desks_hand_over() {
        Seed.play(random -> {
            try (MariaDbServer server = new MariaDbServer(folder)) {
                killed(server, Floor.MARIADB_KILLED, random);
            }
        });
    }

    @Test
    void postgres_commits_and_the_client_does_not_know() {
        Seed.play(random -> {
            try (PostgresServer server = new PostgresServer(folder)) {
                lost(server, Dialogue.Language.POSTGRES, Floor.COMMITTED_BUT_UNKNOWN_ON_POSTGRES, random);
            }
        });
    }

    @Test
    void mariadb_commits_and_the_client_does_not_know() {
        Seed.play(random -> {
            try (MariaDbServer server = new MariaDbServer(folder)) {
                lost(server, Dialogue.Language.MARIADB, Floor.COMMITTED_BUT_UNKNOWN_ON_MARIADB, random);
            }
        });
    }

    @Test
    void postgres_cuts_single_connections() {
        Seed.play(random -> {
            try (PostgresServer server = new PostgresServer(folder)) {
                server.start();
                Floor fault = Floor.CONNECTION_CUT_BY_THE_SERVER;
                try (Run run = Run.on(server, Math.toIntExact(6 * fault.demanded()), random)) {
                    COUNT.add(fault, run.cutConnections(server, fault.demanded()));
                    judge(run);
                }
                COUNT.assertReached(fault);
            }
        });
    }

    @Test
    void the_process_on_a_file_is_killed() {
        Seed.play(random -> {
            Lives lives = new Lives(folder, random);
            COUNT.add(Floor.JVM_KILLED, lives.liveAndDie(Math.toIntExact(Floor.JVM_KILLED.demanded())));
            COUNT.add(Floor.CALLS_CHECKED, lives.calls());
            assertThat(lives.contradictions()).isEmpty();
            COUNT.assertReached(Floor.JVM_KILLED);
        });
    }

    @Test
    void eight_desks_of_two_processes_contend_on_postgres() {
        Seed.play(random -> {
            try (PostgresServer server = new PostgresServer(folder)) {
                contended(server, Floor.CONTESTED_ON_POSTGRES, random);
            }
        });
    }

    @Test
    void eight_desks_of_two_processes_contend_on_mariadb() {
        Seed.play(random -> {
            try (MariaDbServer server = new MariaDbServer(folder)) {
                contended(server, Floor.CONTESTED_ON_MARIADB, random);
            }
        });
    }

    private static void killed(Server server, Floor fault, SplittableRandom random) {
        server.start();
        int kills = Math.toIntExact(fault.demanded());
        try (Run run = Run.on(server, 20 * kills, random)) {
            COUNT.add(fault, run.kill(kills));
            judge(run);
        }
        COUNT.assertReached(fault);
    }

    private static void lost(Server server, Dialogue.Language language, Floor fault, SplittableRandom random) {
        server.start();
        try (Run run = Run.behindWire(server, language, Math.toIntExact(2 * fault.demanded()), random)) {
            COUNT.add(fault, run.loseAnswers(fault.demanded()));
            judge(run);
        }
        COUNT.assertReached(fault);
    }

    private void contended(Server server, Floor fault, SplittableRandom random) {
        server.start();
        // Now and then one desk is through before the other begins: some more are played than must be contended for.
        int papers = Math.toIntExact(fault.demanded() + fault.demanded() / 20);
        Contest.Played played = Contest.play(server, folder, papers, random);
        COUNT.add(fault, played.contested());
        COUNT.add(Floor.CALLS_CHECKED, played.history().size());
        assertThat(played.contradictions()).isEmpty();
        assertThat(played.isSound()).isTrue();
        COUNT.assertReached(fault);
    }

    private static void judge(Run run) {
        COUNT.add(Floor.CALLS_CHECKED, run.history().tries().size());
        assertThat(run.contradictions()).isEmpty();
        assertThat(run.isSound()).isTrue();
        assertThat(run.given()).isGreaterThan(Liveness.FLOOR);
    }
}
