package io.github.tewatashi.promise;

import static io.github.tewatashi.office.BackOffice.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.Elsewhere;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Example;

/**
 * How long and where a statement counts: a slip opens one encounter at a time, so that nobody guesses at many desks
 * (S12), and a name that was stated long ago hands over nothing (S1).
 */
public interface StatementStories extends OnAnyStore {

    // ---- one slip, one encounter

    @Example
    default void who_asks_for_the_birth_date_at_four_hundred_desks_guesses_three_times_and_no_more() {
        onOffice(office -> {
            Visitor own = office.visitor("holder a", "アヤマ アキ", 100);
            office.visitor("holder b", "アヤマ アキ", 300);
            office.dispatch();
            List<ToIdentify> open = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                if (comes(office, "desk " + i, own) instanceof ToIdentify asked) {
                    open.add(asked);
                }
            }
            assertThat(open).as("encounters over one slip").hasSize(1);

            int guesses = 0;
            Answer answer = open.get(0);
            LocalDate guess = LocalDate.of(1980, 1, 1);
            while (answer instanceof ToIdentify asked) {
                assertThat(asked.identify(guess)).isInstanceOf(Refused.class);
                guess = guess.plusDays(1);
                guesses++;
                answer = comes(office, "desk " + guesses, own);
            }
            assertThat(guesses).isEqualTo(3);
            assertThat(Why.refused(answer)).isEqualTo(Reason.SLIP_LOCKED);
        });
    }

    @Example
    default void a_slip_that_is_at_another_desk_is_refused_whatever_name_is_said() {
        onOffice(office -> {
            Visitor own = office.visitor("holder a", "アヤマ アキ", 1);
            office.dispatch();
            Matched first = (Matched) comes(office, "desk 1", own);
            Answer other = office.tewatashi
                    .desk(office.session, "desk 2")
                    .begin(TestOffice.reading(own.slip()), office.by())
                    .states(Stated.name("ビトウ ベニ"));
            assertThat(Why.refused(other)).isEqualTo(Reason.SLIP_AT_ANOTHER_DESK);
            assertThat(((Refused) other).overridable()).isEmpty();
            assertThat(first.handOver(own.reading())).isInstanceOf(HandedOver.class);
        });
    }

    @Example
    default void a_desk_that_was_left_alone_is_freed_from_the_next_one() {
        onOffice(office -> {
            Visitor own = office.visitor("holder a", "アヤマ アキ", 1);
            office.dispatch();
            Matched abandoned = (Matched) comes(office, "desk 1", own);
            Refused refused = (Refused) comes(office, "desk 2", own);
            Elsewhere elsewhere = refused.elsewhere().orElseThrow();
            assertThat(elsewhere.desk().value()).isEqualTo("desk 1");
            assertThat(elsewhere.session()).isEqualTo(office.session.id());
            assertThat(elsewhere.encounter()).isEqualTo(abandoned.encounter());
            elsewhere.putBack().orThrow();
            assertThat(refused.elsewhere()).as("any more").isEmpty();

            assertThat(Why.refused(abandoned.handOver(own.reading()))).isEqualTo(Reason.ENCOUNTER_OVER);
            Matched here = (Matched) comes(office, "desk 2", own);
            ((HandedOver) here.handOver(own.reading())).received().orThrow();
            assertThat(office.place(own)).isEqualTo(Place.HOLDER);
            assertThat(office.flaws()).isEmpty();
        });
    }

    // ---- for a time only

    @Example
    default void a_matched_screen_that_was_left_open_hands_over_nothing_twenty_hours_later() {
        for (boolean resumed : new boolean[] {false, true}) {
            onOffice(office -> {
                Visitor own = office.visitor("holder a", "アヤマ アキ", 1);
                office.dispatch();
                Matched matched = (Matched) office.comes(own);
                office.clock.pass(Duration.ofHours(20));
                Matched step = resumed
                        ? (Matched) office.desk()
                                .resume(matched.encounter(), OFFICER)
                                .orElseThrow()
                        : matched;
                assertThat(Why.refused(step.handOver(own.reading()))).isEqualTo(Reason.STATEMENT_OUTDATED);
                office.receive(own);
            });
        }
    }

    @Example
    default void every_step_after_the_statement_is_bound_by_it_and_the_receipt_is_not() {
        onOffice(office -> {
            Visitor own = office.visitor("holder a", "アヤマ アキ", 1);
            Visitor namesake = office.visitor("holder b", "アヤマ アキ", 2);
            Visitor other = office.visitor("holder c", "オオタ カオル", 3);
            office.dispatch();
            ToIdentify asked = (ToIdentify) office.comes(own);
            office.clock.pass(Duration.ofMinutes(16));
            assertThat(Why.refused(asked.identify(own.certificate().face().birthDate())))
                    .isEqualTo(Reason.STATEMENT_OUTDATED);

            ToConfirm look = (ToConfirm) office.comes(other.slip(), "オータ カオル");
            office.clock.pass(Duration.ofMinutes(16));
            assertThat(Why.refused(look.same())).isEqualTo(Reason.STATEMENT_OUTDATED);

            HandedOver out = office.handOver(namesake);
            office.clock.pass(Duration.ofHours(20));
            out.received().orThrow();
        });
    }

    @Example
    default void how_long_a_statement_counts_is_settable() {
        onOffice(office -> {
            Visitor own = office.visitor("holder a", "アヤマ アキ", 1);
            office.dispatch();
            Desk patient = Tewatashi.on(office.store)
                    .clock(office.clock)
                    .statementHolds(Duration.ofHours(1))
                    .build()
                    .desk(office.session, "desk 1");
            Matched matched = (Matched)
                    patient.begin(TestOffice.reading(own.slip()), office.by()).states(Stated.name(own.name()));
            office.clock.pass(Duration.ofMinutes(59));
            assertThat(matched.handOver(own.reading())).isInstanceOf(HandedOver.class);
        });
    }

    private void onOffice(Consumer<TestOffice> story) {
        onEmptyStore(store -> story.accept(new TestOffice(store)));
    }

    private static Answer comes(TestOffice office, String desk, Visitor visitor) {
        return office.tewatashi
                .desk(office.session, desk)
                .begin(TestOffice.reading(visitor.slip()), office.by())
                .states(Stated.name(visitor.name()));
    }
}
