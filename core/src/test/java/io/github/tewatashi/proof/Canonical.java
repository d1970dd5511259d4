package io.github.tewatashi.proof;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * The part of a state on which everything that can still happen depends: no times, digests, versions or ids of what is
 * over. The two desks are alike: states that differ in nothing but which is which are one.
 *
 * <p>That a desk was never used is a matter of versions as well: it tells only whether its first use conflicts with
 * what goes on at that moment, so it counts where commands overtake each other and nowhere else. At which desk the
 * refusal was that could be overridden does not count at all: the encounter is over, and what is overridden is the
 * slip's or the certificate's.
 */
final class Canonical {

    private final State state;
    private final boolean late;
    private final StringBuilder out = new StringBuilder(160);
    private int swap;

    private Canonical(State state, boolean late) {
        this.state = state;
        this.late = late;
    }

    /**
     * The key of a state.
     *
     * @param late whether commands may be overtaken by others
     */
    static String key(State state, boolean late) {
        return new Canonical(state, late).whole();
    }

    private String whole() {
        common();
        int common = out.length();
        String first = atDesk(0);
        String second = atDesk(1);
        out.setLength(common);
        if (state.flying().isEmpty()) {
            boolean ordered = first.compareTo(second) <= 0;
            return out.append(ordered ? first : second)
                    .append(ordered ? second : first)
                    .toString();
        }
        String one = out.append(first).append(second).append(inFlight(0)).toString();
        out.setLength(common);
        String other = out.append(second).append(first).append(inFlight(1)).toString();
        return one.compareTo(other) <= 0 ? one : other;
    }

    private String atDesk(int desk) {
        int from = out.length();
        desk(state.book().desk(state.rig().session(1), state.rig().desk(desk)));
        state.truth().told().get(desk).ifPresent(this::told);
        String said = out.substring(from);
        out.setLength(from);
        return said;
    }

    private String inFlight(int swapped) {
        int from = out.length();
        swap = swapped;
        state.flying().ifPresent(this::flying);
        String said = out.substring(from);
        out.setLength(from);
        return said;
    }

    private void common() {
        Rig rig = state.rig();
        for (int i = 0; i < Cast.PEOPLE; i++) {
            standing(state.standing(i));
            state.row(i).authorisation().ifPresent(this::recorded);
            out.append(state.truth().where().get(i).ordinal()).append(' ');
        }
        for (int s = 0; s < 2; s++) {
            out.append(state.book()
                    .session(rig.session(s))
                    .orElseThrow()
                    .state()
                    .stage()
                    .ordinal());
        }
        state.book().slips().forEach(this::slip);
        state.book().counters().forEach((name, counter) -> out.append('n').append(counter));
        state.slot()
                .ifPresent(slot -> out.append(" s")
                        .append(slot.reason().ordinal())
                        .append(':')
                        .append(slot.about())
                        .append(slot.used() ? 'u' : '-'));
    }

    private void standing(CertificateState standing) {
        place(standing.place());
        session(standing.travelled());
        session(standing.counted());
        standing.booking()
                .ifPresent(b -> out.append(state.rig().sessionIndex(b.session()))
                        .append(':')
                        .append(b.number().value()));
        out.append('p').append(standing.printed().map(SerialNumber::value).orElse(0L));
        out.append(standing.absent() ? 'a' : '-').append(standing.held() ? 'h' : '-');
    }

    private void recorded(Authorisation by) {
        out.append(by.officer().equals(Cast.OFFICER) ? 'o' : 'r')
                .append(by.proxy().validUntil().getDayOfMonth());
    }

    private void place(Place place) {
        out.append(place.kind().ordinal());
        place.trayOf().ifPresent(id -> out.append(state.rig().sessionIndex(id)));
    }

    private void session(Optional<SessionId> session) {
        out.append(
                session.map(id -> (char) ('0' + state.rig().sessionIndex(id))).orElse('.'));
    }

    private void slip(SlipRecord row) {
        out.append('|')
                .append(state.rig().sessionIndex(row.session()))
                .append(row.number().value())
                .append(state.rig().person(row.certificate()))
                .append(row.state().valid() ? 'v' : 'x')
                .append(row.state().wrongAnswers());
    }

    private void desk(DeskRecord row) {
        out.append(late && row.version() == 0 ? " D" : " d");
        row.open().ifPresent(this::open);
    }

    private void open(OpenEncounter open) {
        out.append(open.stage().ordinal())
                .append(open.number().value())
                .append(state.rig().person(open.certificate()))
                .append(open.toConfirm() ? 'c' : 'm');
        rivals(open.rivals());
        // Of a proxy, whether the authorisation is still the one in force.
        open.proxy()
                .ifPresent(entry -> out.append(
                        state.book()
                                        .certificate(open.certificate())
                                        .flatMap(paper -> paper.authorisation(entry))
                                        .isPresent()
                                ? 'P'
                                : 'Q'));
        // Whether a paper said to be handed over in this encounter still is.
        boolean here = state.book()
                .certificate(open.certificate())
                .filter(paper -> paper.state().place().equals(Place.handedOver(open.id())))
                .isPresent();
        out.append(here ? 'h' : '-');
    }

    private void rivals(List<CertificateId> rivals) {
        int mask = 0;
        for (CertificateId rival : rivals) {
            mask |= 1 << state.rig().person(rival);
        }
        out.append(mask);
    }

    private void told(Told told) {
        out.append('t')
                .append(told.card().number())
                .append(told.card().session())
                .append(told.said().ordinal())
                .append(told.born() + 1)
                .append(told.compared() ? 'c' : '-');
        told.own().ifPresent(own -> out.append('o').append(own.said().ordinal()).append(own.born()));
    }

    /** What was decided depends on the state that it was decided on; what it writes tells all of that. */
    private void flying(Flying flying) {
        Act act = flying.act();
        boolean atDesk = act.verb().ordinal() <= Verb.OVERRIDE.ordinal();
        out.append(" f")
                .append(act.verb())
                .append(atDesk ? act.a() ^ swap : act.a())
                .append(act.b())
                .append(act.c());
        for (StoredRecord row : flying.change().writes()) {
            if (row instanceof io.github.tewatashi.record.CertificateRecord paper) {
                out.append('C').append(state.rig().person(paper.id()));
                standing(paper.state());
                paper.authorisation().ifPresent(this::recorded);
            } else if (row instanceof SlipRecord slip) {
                slip(slip);
            } else if (row instanceof DeskRecord desk) {
                out.append('D').append(state.rig().deskIndex(desk.desk()) ^ swap);
                desk.open().ifPresent(this::open);
            } else if (row instanceof SessionRecord session) {
                out.append('S')
                        .append(state.rig().sessionIndex(session.id()))
                        .append(session.state().stage().ordinal());
            }
        }
        flying.change()
                .entries()
                .forEach(entry -> out.append(entry.kind().ordinal())
                        .append(FactColumns.of(entry.fact())
                                .reason()
                                .map(Enum::ordinal)
                                .orElse(-1)));
    }
}
