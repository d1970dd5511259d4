package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.Samples;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/**
 * A paper number that two register at the same moment is a conflict for one of them, and no driver tells the number on
 * the way (S4): databases like to repeat the key that was there already.
 */
class DuplicateTest {

    private static final String SECRET = "0692749-000125-3";

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private Level level = root.getLevel();

    @BeforeEach
    void listen() {
        level = root.getLevel();
        root.setLevel(Level.INFO);
        heard.start();
        root.addAppender(heard);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(heard);
        root.setLevel(level);
    }

    @ParameterizedTest
    @EnumSource
    void a_number_registered_twice_is_a_conflict_that_nobody_hears_of(Dialect dialect) {
        JdbcStore store = Servers.emptyStore(dialect);
        CertificateRecord first = Samples.certificate(Samples.OFFICE, "paper-1", SECRET);
        CertificateRecord second = Samples.certificate(Samples.OFFICE, "paper-2", SECRET);
        assertThat(store.commit(Samples.change("first", first, Set.of("number:" + SECRET))))
                .isEqualTo(Committed.DONE);
        heard.list.clear();
        assertThat(store.commit(Samples.change("second", second, Set.of("number:" + SECRET))))
                .isEqualTo(Committed.CONFLICT);
        assertThat(store.commit(Samples.change("first", first, Set.of("number:" + SECRET))))
                .isEqualTo(Committed.REPEATED);
        assertThat(heard.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(message -> message.contains(SECRET));
        // It is not there, and the one that is was not touched.
        assertThat(store.certificate(second.id())).isEmpty();
        assertThat(store.certificate(first.id()).orElseThrow().version()).isEqualTo(1);
        assertThat(store.certificate(Samples.OFFICE, first.face().paperNumber())
                        .orElseThrow()
                        .id())
                .isEqualTo(first.id());
    }
}
