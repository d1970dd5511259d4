package io.github.tewatashi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.incident.Confirmation;
import io.github.tewatashi.incident.IncidentSource;
import io.github.tewatashi.incident.Person;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.retention.Erasures;
import io.github.tewatashi.retention.Retention;
import io.github.tewatashi.retention.RetentionRule;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.words.CertificateRef;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Faces are erased once nobody needs them any more, not a day sooner, and the ledger still verifies. */
class RetentionTest {

    private static final Duration TWO_YEARS = Duration.ofDays(732);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Hall hall = new Hall();
    private final Retention retention = hall.tewatashi.retention(RetentionRule.years(2));

    @Test
    void a_received_paper_is_erased_and_the_book_still_verifies() {
        Hall.Visitor a = received("a", "ア ア", 1);
        close();
        hall.clock.pass(TWO_YEARS);

        assertThat(retention.erase(a.certificate(), Hall.OFFICER)).isInstanceOf(Outcome.Done.class);
        assertThat(hall.tewatashi.registry().find(a.certificate().id())).isEmpty();
        assertThat(hall.tewatashi
                        .registry()
                        .find(Hall.OFFICE, a.certificate().face().paperNumber()))
                .isEmpty();
        assertThat(hall.tewatashi.registry().place(a.certificate())).contains(Place.HOLDER);
        assertThat(hall.flaws()).isEmpty();
    }

    @Test
    void nothing_can_be_done_with_an_erased_certificate_but_to_see_that_it_was_erased() {
        Hall.Visitor a = received("a", "ア ア", 1);
        close();
        hall.clock.pass(TWO_YEARS);
        var unused = retention.erase(a.certificate(), Hall.OFFICER).orThrow();

        CertificateRef paper = a.certificate();
        List<Outcome<?>> tried = List.of(
                retention.erase(paper, Hall.OFFICER),
                hall.tewatashi.registry().deposit(paper, Hall.OFFICER),
                hall.tewatashi.registry().hold(paper, Hall.OFFICER, "why"),
                hall.tewatashi.sessions().book(paper, hall.schedule(LocalDate.of(2028, 1, 1))),
                hall.incidents.suspect(paper, IncidentSource.OTHER, Hall.OFFICER, "why"));
        assertThat(tried).allSatisfy(outcome -> assertThat(reason(outcome)).isEqualTo(Reason.ERASED));
        assertThat(hall.flaws()).isEmpty();
    }

    @Test
    void a_paper_that_is_still_needed_is_not_erased_however_old() {
        Hall.Visitor safe = hall.visitor("safe", "ア ア", 1);
        Hall.Visitor held = received("held", "イ イ", 2);
        Hall.Visitor asked = received("asked", "ウ ウ", 3);
        close();
        var unused = hall.tewatashi
                .registry()
                .hold(held.certificate(), Hall.OFFICER, "a court asked")
                .orThrow();
        var alsoUnused = hall.incidents
                .suspect(asked.certificate(), IncidentSource.NOT_RECEIVED_BY_HOLDER, Hall.OFFICER, "phoned")
                .orThrow();
        hall.clock.pass(TWO_YEARS);

        assertThat(reasonOf(safe)).isEqualTo(Reason.STILL_IN_CUSTODY);
        assertThat(reasonOf(held)).isEqualTo(Reason.ON_HOLD);
        assertThat(reasonOf(asked)).isEqualTo(Reason.STILL_IN_CUSTODY);
        assertThat(erasedBefore(LocalDate.of(2028, 1, 1), "all").certificates()).isZero();
        assertThat(hall.flaws()).isEmpty();
    }

    @Test
    void a_paper_of_a_session_that_is_not_closed_is_still_needed() {
        Hall.Visitor a = received("a", "ア ア", 1);
        hall.clock.pass(TWO_YEARS);
        assertThat(reasonOf(a)).isEqualTo(Reason.STILL_IN_CUSTODY);
    }

    @Test
    void an_incident_is_closed_first_though_its_paper_came_back_long_ago() {
        Hall.Visitor a = received("a", "ア ア", 1);
        close();
        IncidentId incident = hall.incidents
                .suspect(a.certificate(), IncidentSource.NOT_RECEIVED_BY_HOLDER, Hall.OFFICER, "phoned")
                .orThrow()
                .id();
        var unused = hall.incidents
                .lift(incident, Hall.OFFICER, Hall.SECOND, "it was in the bag")
                .orThrow();
        hall.clock.pass(TWO_YEARS);
        assertThat(reasonOf(a)).isEqualTo(Reason.INCIDENT_OPEN);

        var closed = hall.incidents.close(incident, Hall.OFFICER, "done").orThrow();
        assertThat(reasonOf(a)).as("counted from the closing of the incident").isEqualTo(Reason.RETENTION_NOT_OVER);
        hall.clock.pass(TWO_YEARS);
        var erased = retention.erase(a.certificate(), Hall.OFFICER).orThrow();
        assertThat(hall.flaws()).isEmpty();
    }

    @Test
    void the_last_day_of_the_period_is_kept_to_its_end_and_asking_does_not_put_it_off() {
        Hall.Visitor a = received("a", "ア ア", 1);
        close();
        // The day ends at 15:00 UTC in Japan.
        hall.clock.pass(Duration.between(hall.clock.instant(), Instant.parse("2027-10-06T14:59:00Z")));
        assertThat(reasonOf(a)).isEqualTo(Reason.RETENTION_NOT_OVER);
        hall.clock.pass(Duration.ofMinutes(2));
        assertThat(retention.erase(a.certificate(), Hall.OFFICER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_and_none_at_all_is_for_a_rehearsal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionRule(Period.ofDays(-1), ZoneOffset.UTC));
        RetentionRule none = new RetentionRule(Period.ZERO, ZoneId.of("Asia/Tokyo"));
        Instant end = Instant.parse("2025-10-06T14:59:59Z");
        assertThat(none.isOver(end, end)).isFalse();
        assertThat(none.isOver(end, end.plusSeconds(1))).isTrue();
    }

    @Test
    void all_that_ended_before_a_day_is_erased_and_what_ended_later_stays() {
        Hall.Visitor a = received("a", "ア ア", 1);
        Hall.Visitor b = received("b", "イ イ", 2);
        close();
        hall.clock.pass(Duration.ofDays(200));
        var unused =
                hall.tewatashi.registry().deposit(b.certificate(), Hall.OFFICER).orThrow();
        var alsoUnused = hall.tewatashi
                .registry()
                .destroy(b.certificate(), Hall.OFFICER, "replaced")
                .orThrow();
        hall.clock.pass(TWO_YEARS);

        assertThat(erasedBefore(NEW_YEAR, "first").certificates()).isEqualTo(1);
        assertThat(hall.tewatashi.registry().find(a.certificate().id())).isEmpty();
        assertThat(hall.tewatashi.registry().find(b.certificate().id())).isPresent();
        assertThat(erasedBefore(LocalDate.of(2027, 1, 1), "second").certificates())
                .isEqualTo(1);
        assertThat(hall.flaws()).isEmpty();
    }

    @Test
    void a_certificate_that_waits_for_its_period_is_left_out() {
        received("a", "ア ア", 1);
        close();
        hall.clock.pass(Duration.ofDays(500));
        assertThat(erasedBefore(NEW_YEAR, "too early").certificates()).isZero();
    }

    @Test
    void the_officers_words_in_its_chain_are_erased_with_it() {
        Hall.Visitor a = received("a", "ア ア", 1);
        close();
        IncidentId incident = hall.incidents
                .suspect(a.certificate(), IncidentSource.NOT_RECEIVED_BY_HOLDER, Hall.OFFICER, "ア ア phoned")
                .orThrow()
                .id();
        var unused = hall.incidents
                .confirm(incident, Confirmation.LOST, Hall.OFFICER, "ア ア has no paper")
                .orThrow();
        var told = hall.incidents
                .tell(incident, Person.OWNER, Hall.OFFICER, "ア ア knows")
                .orThrow();
        var gone = hall.incidents
                .giveUp(incident, Hall.OFFICER, Hall.SECOND, "a new one")
                .orThrow();
        var closed = hall.incidents.close(incident, Hall.OFFICER, "done").orThrow();
        hall.clock.pass(TWO_YEARS);
        List<CommandId> commands = chain(a).stream().map(LedgerEntry::command).toList();
        assertThat(commands).anyMatch(command -> hall.store.remark(command).isPresent());

        var erased = retention.erase(a.certificate(), Hall.OFFICER).orThrow();
        assertThat(commands).noneMatch(command -> hall.store.remark(command).isPresent());
        assertThat(hall.flaws()).isEmpty();
    }

    @Test
    void S9_repeated_it_answers_as_before_and_registering_again_is_refused() {
        Hall.Visitor a = received("a", "ア ア", 1);
        close();
        CommandId early = new CommandId("early");
        assertThat(reason(retention.erase(a.certificate(), Hall.OFFICER, early)))
                .isEqualTo(Reason.RETENTION_NOT_OVER);
        hall.clock.pass(TWO_YEARS);
        CommandId command = new CommandId("erase");
        Outcome<?> first = retention.erase(a.certificate(), Hall.OFFICER, command);

        assertThat(retention.erase(a.certificate(), Hall.OFFICER, command))
                .isEqualTo(first)
                .isInstanceOf(Outcome.Done.class);
        assertThat(reason(retention.erase(a.certificate(), Hall.OFFICER, early)))
                .isEqualTo(Reason.RETENTION_NOT_OVER);
        CommandId registered = chain(a).get(0).command();
        assertThat(reason(hall.tewatashi
                        .registry()
                        .register(
                                Hall.OFFICE,
                                a.certificate().holder(),
                                a.certificate().face(),
                                registered)))
                .isEqualTo(Reason.ERASED);
    }

    @Test
    void S9_interrupted_after_any_commit_it_goes_on_where_it_was_and_tells_all_of_it() {
        int papers = 450;
        for (int i = 1; i <= papers; i++) {
            var unused = hall.tewatashi
                    .registry()
                    .destroy(hall.visitor("p" + i, "ア" + i, i).certificate(), Hall.OFFICER, "misprinted")
                    .orThrow();
        }
        hall.clock.pass(TWO_YEARS);
        CommandId command = new CommandId("all");
        for (long left : List.of(0L, 1L, 1L)) {
            Retention dying =
                    Tewatashi.on(dyingAfter(left)).clock(hall.clock).build().retention(RetentionRule.years(2));
            assertThat(catchThrowable(() -> dying.eraseEndedBefore(Hall.OFFICE, NEW_YEAR, Hall.OFFICER, command)))
                    .isInstanceOf(StoreException.class);
        }
        Erasures all = erasedBefore(NEW_YEAR, "all");
        assertThat(all.certificates()).isEqualTo(papers);
        assertThat(erasedBefore(NEW_YEAR, "all")).isEqualTo(all);
        assertThat(hall.store.certificates(Hall.OFFICE)).isEmpty();
        assertThat(hall.store.erased(Hall.OFFICE)).hasSize(papers);
        assertThat(hall.flaws()).isEmpty();
    }

    /** A store that goes on for some commits and then is gone. */
    private Store dyingAfter(long commits) {
        long[] left = {commits};
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && left[0]-- == 0) {
                        throw new StoreException(
                                StoreException.Known.NOT_HAPPENED, "gone", new IllegalStateException("gone"));
                    }
                    try {
                        return method.invoke(hall.store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Hall.Visitor received(String holder, String name, int paper) {
        Hall.Visitor visitor = hall.visitor(holder, name, paper);
        hall.dispatch();
        hall.receive(visitor);
        return visitor;
    }

    private void close() {
        assertThat(hall.closing().close().orThrow().isClosed() || countedAndClosed())
                .isTrue();
    }

    private boolean countedAndClosed() {
        hall.store
                .travelled(hall.session.id())
                .filter(row -> row.standing().place().kind() == Place.Kind.TRAY)
                .forEach(row -> {
                    var unused = hall.closing()
                            .count(PaperReading.of(row.face().paperNumber().value()))
                            .orThrow();
                });
        return hall.closing().close().orThrow().isClosed();
    }

    private Erasures erasedBefore(LocalDate day, String command) {
        return retention
                .eraseEndedBefore(Hall.OFFICE, day, Hall.OFFICER, new CommandId(command))
                .orThrow();
    }

    private List<LedgerEntry> chain(Hall.Visitor visitor) {
        return hall.store.chain(Subject.of(visitor.certificate().id())).toList();
    }

    private Reason reasonOf(Hall.Visitor visitor) {
        return reason(retention.erase(visitor.certificate(), Hall.OFFICER));
    }

    private static Reason reason(Outcome<?> outcome) {
        Function<Object, Reason> done = value -> {
            throw new AssertionError("done");
        };
        return outcome.fold(done, refusal -> refusal.reason());
    }
}
