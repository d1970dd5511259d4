package io.github.tewatashi.proof;

import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OpenEncounter;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.SessionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The part of a state on which everything that can still happen depends: no times, digests, versions or ids of what is
 * over. The two desks are alike: states that differ in nothing but which is which are one.
 */
final class Canonical {

    private static final Comparator<SlipRecord> BY_SLIP =
            Comparator.comparing((SlipRecord row) -> row.session().value()).thenComparing(SlipRecord::number);

    private final State state;
    private final int swap;
    private final StringBuilder out = new StringBuilder(160);

    private Canonical(State state, int swap) {
        this.state = state;
        this.swap = swap;
    }

    static String key(State state) {
        String one = new Canonical(state, 0).whole();
        String other = new Canonical(state, 1).whole();
        return one.compareTo(other) <= 0 ? one : other;
    }

    private String whole() {
        Rig rig = state.rig();
        for (int i = 0; i < Cast.PEOPLE; i++) {
            standing(state.standing(i));
            state.row(i).authorisation().ifPresent(this::recorded);
            out.append(state.truth().where().get(i).ordinal()).append(' ');
        }
        for (int s = 0; s < 2; s++) {
            out.append(
                    state.book().session(rig.session(s)).orElseThrow().state().ordinal());
        }
        state.book().rows(SlipRecord.class).sorted(BY_SLIP).forEach(this::slip);
        state.book().counters().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(counter -> out.append('n').append(counter.getValue()));
        for (int d = 0; d < 2; d++) {
            int desk = d ^ swap;
            desk(state.book().desk(rig.session(1), rig.desk(desk)));
            state.truth().told().get(desk).ifPresent(this::told);
        }
        state.slot()
                .ifPresent(slot -> out.append(" s")
                        .append(slot.desk() ^ swap)
                        .append(slot.reason())
                        .append(slot.about()));
        state.flying().ifPresent(this::flying);
        return out.toString();
    }

    private void standing(Standing standing) {
        place(standing.place());
        session(standing.travelled());
        session(standing.counted());
        standing.booking()
                .ifPresent(b -> out.append(state.rig().sessionIndex(b.session()))
                        .append(':')
                        .append(b.serial().value()));
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
                .append(row.valid() ? 'v' : 'x')
                .append(row.wrongAnswers());
    }

    private void desk(DeskRecord row) {
        out.append(row.version() == 0 ? " D" : " d");
        row.open().ifPresent(this::open);
    }

    private void open(OpenEncounter open) {
        out.append(open.stage().ordinal())
                .append(open.slip().value())
                .append(state.rig().person(open.certificate()))
                .append(open.toConfirm() ? 'c' : 'm');
        rivals(open.rivals());
        // Of a proxy, whether the authorisation is still the one in force.
        open.authorisation()
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
                .filter(paper -> paper.standing().place().equals(Place.handedOver(open.id())))
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
                standing(paper.standing());
                paper.authorisation().ifPresent(this::recorded);
            } else if (row instanceof SlipRecord slip) {
                slip(slip);
            } else if (row instanceof DeskRecord desk) {
                out.append('D').append(state.rig().deskIndex(desk.desk()) ^ swap);
                desk.open().ifPresent(this::open);
            } else if (row instanceof SessionRecord session) {
                out.append('S')
                        .append(state.rig().sessionIndex(session.session()))
                        .append(session.state().ordinal());
            }
        }
        flying.change()
                .entries()
                .forEach(entry -> out.append(entry.event().ordinal())
                        .append(entry.details().reason().map(Enum::ordinal).orElse(-1)));
    }
}
