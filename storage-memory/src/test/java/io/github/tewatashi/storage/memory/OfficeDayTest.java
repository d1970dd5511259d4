package io.github.tewatashi.storage.memory;

import static io.github.tewatashi.store.contract.Samples.OFFICE;
import static io.github.tewatashi.store.contract.Samples.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Days are the office's, whatever zone a clock is in, and the built-in checks are made whatever a caller gives. */
class OfficeDayTest {

    /** Half past midnight of 2025-10-06 in Japan. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-05T15:30:00Z"), ZoneOffset.UTC);

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 6);
    private static final By BY = By.once(OFFICER);

    private final Store store = new MemoryStore();

    @Test
    void who_is_born_today_is_born() {
        assertThat(registers(Tewatashi.on(store).clock(CLOCK).build(), "1", TODAY))
                .isInstanceOf(Outcome.Done.class);
        assertThat(refused(registers(Tewatashi.on(store).clock(CLOCK).build(), "2", TODAY.plusDays(1))))
                .isEqualTo(new Refusal(Reason.INVALID_INPUT, "face.birthDate"));
        Tewatashi newYork = Tewatashi.on(store)
                .clock(CLOCK)
                .zone(ZoneId.of("America/New_York"))
                .build();
        assertThat(refused(registers(newYork, "2", TODAY)))
                .isEqualTo(new Refusal(Reason.INVALID_INPUT, "face.birthDate"));
    }

    @Test
    void S1_a_proxy_until_yesterday_is_none_today() {
        Tewatashi library = Tewatashi.on(store).clock(CLOCK).build();
        Certificate paper = registers(library, "1", LocalDate.of(1980, 1, 1)).orThrow();
        assertThat(refused(library.registry().authorise(paper, until(TODAY.minusDays(1)), BY)))
                .isEqualTo(new Refusal(Reason.INVALID_INPUT, "proxy.validUntil"));
        assertThat(library.registry().authorise(paper, until(TODAY), BY)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void S8_a_printed_seal_is_read_however_a_japanese_keyboard_types_it() {
        Tewatashi library = Tewatashi.on(store).clock(CLOCK).build();
        assertThat(library.inspection()
                        .inspect(OFFICE, List.of("ａｂｃｄーABCD−2345 - ABCD"))
                        .findings())
                .as("read, and none of the office's")
                .hasSize(1);
        assertThatThrownBy(() -> library.inspection().inspect(OFFICE, List.of("ABCD-ABCD-2345")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_zone_is_given_once() {
        Tewatashi.Builder builder = Tewatashi.on(store).zone(ZoneOffset.UTC);
        assertThatThrownBy(() -> builder.zone(ZoneOffset.UTC)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void S11_an_empty_validator_and_a_clock_far_ahead_register_nobody_without_a_name_or_from_the_future() {
        Validator nothing = (Validator) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Validator.class}, (proxy, method, arguments) -> Set.of());
        Tewatashi loose = Tewatashi.on(store)
                .validator(nothing)
                .clock(Clock.fixed(Instant.parse("3000-01-01T00:00:00Z"), ZoneOffset.UTC))
                .build();
        assertThat(registers(loose, "1", LocalDate.of(2999, 1, 1))).isInstanceOf(Outcome.Refused.class);
        assertThat(refused(loose.registry()
                        .register(OFFICE, new HolderId("h"), Face.of("", "", LocalDate.of(1980, 1, 1), "1"), BY)))
                .isEqualTo(new Refusal(Reason.INVALID_INPUT, "face.names.written"));
        assertThat(registers(loose, "1", LocalDate.of(1980, 1, 1))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void S7_a_number_of_another_length_than_the_allocator_says_is_given_to_nobody() {
        Tewatashi lies = Tewatashi.on(store)
                .serials((request, counters) -> new SerialNumber(20_250_001))
                .build();
        Certificate paper = registers(lies, "1", LocalDate.of(1980, 1, 1)).orThrow();
        HandoutSession session =
                lies.sessions().schedule(OFFICE, TODAY, "hall", BY).orThrow();
        assertThat(refused(lies.sessions().book(paper, session, BY)))
                .isEqualTo(Refusal.of(Reason.NUMBER_OF_OTHER_LENGTH));
        Tewatashi says = Tewatashi.on(store)
                .serials(SerialAllocators.ofDigits(8, (request, counters) -> new SerialNumber(20_250_001)))
                .build();
        assertThat(says.sessions().book(paper, session, BY).orThrow().number())
                .hasToString(new SerialNumber(20_250_001).toString());
    }

    @Test
    void S7_a_number_that_lost_a_digit_is_misread_in_an_office_of_longer_numbers() {
        for (long value = 2_020_001; value < 2_020_100; value++) {
            SlipReading lost = SlipReading.of(new SerialNumber(value).toString(), "blue");
            assertThat(lost.number()).isPresent();
            assertThat(lost.ofDigits(8).number()).isEmpty();
            assertThat(lost.ofDigits(7).number()).isPresent();
        }
    }

    private static Outcome<Certificate> registers(Tewatashi library, String number, LocalDate born) {
        return library.registry()
                .register(OFFICE, new HolderId("holder"), Face.of("見本 花子", "ミホン ハナコ", born, number), BY);
    }

    private static Refusal refused(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private static Proxy until(LocalDate last) {
        return new Proxy(
                RecordedNames.of("見本 春子", "ミホン ハルコ"),
                LocalDate.of(1955, 3, 3),
                Relation.FAMILY,
                new Evidence(EvidenceKind.POWER_OF_ATTORNEY, "file 1"),
                last);
    }
}
