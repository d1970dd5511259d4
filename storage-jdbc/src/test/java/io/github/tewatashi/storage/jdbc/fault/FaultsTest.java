package io.github.tewatashi.storage.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faults, each caused for real: what was acknowledged is there once, what was not known is found out, and nobody gets
 * what another got (S3, S7, S9); and the desks hand over all the same (L1). The desks work until there were enough.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsTest {

    private final Floor.Count count = new Floor.Count(areMany());

    @TempDir
    private Path folder;

    /** Whether the floors are those of the profile {@code full}. */
    boolean areMany() {
        return false;
    }

    @AfterAll
    void tell() {
        System.out.println(count.table());
        if (count.isOfAllFaults()) {
            count.assertReached(Floor.CALLS_CHECKED);
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
                try (Run run = Run.on(server, random)) {
                    count.add(fault, run.cutConnections(server, count.demanded(fault)));
                    judge(run);
                }
                count.assertReached(fault);
            }
        });
    }

    @Test
    void the_process_on_a_file_is_killed() {
        Seed.play(random -> {
            Lives lives = new Lives(folder, random);
            count.add(Floor.JVM_KILLED, lives.liveAndDie(Math.toIntExact(count.demanded(Floor.JVM_KILLED))));
            count.add(Floor.CALLS_CHECKED, lives.calls());
            assertThat(lives.contradictions()).isEmpty();
            count.assertReached(Floor.JVM_KILLED);
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

    private void killed(Server server, Floor fault, SplittableRandom random) {
        server.start();
        try (Run run = Run.on(server, random)) {
            count.add(fault, run.kill(count.demanded(fault)));
            judge(run);
        }
        count.assertReached(fault);
    }

    private void lost(Server server, Dialogue.Language language, Floor fault, SplittableRandom random) {
        server.start();
        try (Run run = Run.behindWire(server, language, random)) {
            count.add(fault, run.loseAnswers(count.demanded(fault)));
            judge(run);
        }
        count.assertReached(fault);
    }

    private void contended(Server server, Floor fault, SplittableRandom random) {
        server.start();
        Contest.Played played = Contest.play(server, folder, count.demanded(fault), random);
        count.add(fault, played.contested());
        count.add(Floor.CALLS_CHECKED, played.history().size());
        assertThat(played.contradictions()).isEmpty();
        assertThat(played.isSound()).isTrue();
        count.assertReached(fault);
    }

    private void judge(Run run) {
        count.add(Floor.CALLS_CHECKED, run.history().tries().size());
        assertThat(run.contradictions()).isEmpty();
        assertThat(run.isSound()).isTrue();
        assertThat(run.given()).isGreaterThan(Liveness.FLOOR);
    }
}
