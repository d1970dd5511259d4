package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where one certificate can be on its day, and what each answer says of it: the specification for the search. */
final class Custody {

    /** Where every paper is that was dispatched. */
    static final String TRAY = Place.Kind.TRAY.name();

    private static final String HOLDER = Place.Kind.HOLDER.name();

    private Custody() {}

    /** A place as it is written in a history: the tray is that of the only session that the paper is booked for. */
    static String of(Place place) {
        return place.kind() == Place.Kind.TRAY ? TRAY : place.toString();
    }

    private static String handedOver(String visit) {
        return Place.Kind.HANDED_OVER.name() + ":" + visit;
    }

    /** What it means that {@code request} got {@code said}; empty if it says nothing of where the paper is. */
    static Optional<Function<String, Optional<String>>> effect(Request request, String visit, Said said) {
        if (said.kind() == Said.Kind.REFUSED) {
            boolean gone = said.detail().equals(Reason.ALREADY_HANDED_OVER.name());
            return gone ? Optional.of(at -> at.equals(TRAY) ? Optional.empty() : Optional.of(at)) : Optional.empty();
        }
        return switch (request) {
            case STATE -> Optional.of(move(TRAY, TRAY));
            case HAND_OVER -> Optional.of(move(TRAY, handedOver(visit)));
            case RECEIVE -> Optional.of(move(handedOver(visit), HOLDER));
            case TAKE_BACK -> Optional.of(move(handedOver(visit), TRAY));
            case LOOK -> Optional.of(move(said.detail(), said.detail()));
            // An encounter can end after another desk handed the paper over.
            case PUT_BACK, BOOK, ASK, WIRE -> Optional.empty();
        };
    }

    private static Function<String, Optional<String>> move(String from, String to) {
        return at -> at.equals(from) ? Optional.of(to) : Optional.empty();
    }

    /** Whether what was seen of one certificate can have come about one after another. */
    static boolean isLinearizable(List<Linearizability.Call<String>> calls) {
        return Linearizability.holds(TRAY, calls);
    }
}
