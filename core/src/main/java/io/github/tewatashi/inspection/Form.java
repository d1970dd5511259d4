package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Details.Movement;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.words.Place;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an entry must hold, by its event: whose chain it can be in, what it must name, and between which kinds of place
 * it moves a paper, if it does (S3, S8).
 */
record Form(Set<Subject.Kind> chains, Optional<Route> route, List<Part> parts) {

    /** Kinds of place; any kind, if the paper may be anywhere. */
    private record Route(Set<Place.Kind> from, Place.Kind to) {}

    private enum Part {
        OFFICER,
        SECOND,
        SESSION,
        ENCOUNTER,
        SERIAL,
        CERTIFICATE,
        REASON,
        LAST_DAY,
        EVIDENCE;

        boolean isIn(Details details) {
            return switch (this) {
                case OFFICER -> details.officer().isPresent();
                case SECOND -> details.second().isPresent();
                case SESSION -> details.session().isPresent();
                case ENCOUNTER ->
                    details.encounter().isPresent() && details.desk().isPresent();
                case SERIAL -> details.serial().isPresent();
                case CERTIFICATE -> details.certificate().isPresent();
                case REASON -> details.reason().isPresent();
                case LAST_DAY -> lastDay(details).isPresent();
                case EVIDENCE -> details.evidence().isPresent();
            };
        }
    }

    /** Whether an entry has the form of its event. */
    static boolean fits(LedgerEntry entry) {
        Form form = of(entry.event());
        Details details = entry.details();
        return form.chains.contains(entry.subject().kind())
                && isOfItsChain(entry)
                && form.parts.stream().allMatch(part -> part.isIn(details))
                && form.route.isPresent() == details.movement().isPresent()
                && details.movement().stream().allMatch(movement -> form.takes(movement, entry));
    }

    private static Form of(Event event) {
        return switch (event) {
            case SCHEDULED -> session(Part.SESSION, Part.EVIDENCE);
            case MANIFEST -> session(Part.OFFICER, Part.SESSION);
            case CLOSED -> session(Part.OFFICER, Part.SESSION, Part.EVIDENCE);
            case COUNT_DIFFERED -> session(Part.OFFICER, Part.SESSION, Part.REASON);
            case SEALED -> in(Subject.Kind.OFFICE, Part.OFFICER, Part.SESSION, Part.EVIDENCE);
            case REGISTERED -> certificate(Part.EVIDENCE).moving(Place.Kind.ISSUER, Place.Kind.SAFE);
            case HELD, HOLD_RELEASED, PROXY_WITHDRAWN -> certificate(Part.OFFICER, Part.EVIDENCE);
            case PROXY_AUTHORISED -> certificate(Part.OFFICER, Part.LAST_DAY, Part.EVIDENCE);
            case BOOKED, SLIP_VOIDED, NUMBER_SHARED -> certificate(Part.SESSION, Part.SERIAL);
            case ABSENCE_REPORTED, COUNTED, FOUND_SHORT, FOUND_LEFT_OVER -> certificate(Part.OFFICER, Part.SESSION);
            case ABSENCE_WITHDRAWN -> certificate(Part.OFFICER, Part.SESSION, Part.EVIDENCE);
            case KEPT_BACK -> certificate(Part.OFFICER, Part.SESSION, Part.SERIAL, Part.REASON);
            case DISPATCHED ->
                certificate(Part.OFFICER, Part.SESSION, Part.SERIAL).moving(Place.Kind.SAFE, Place.Kind.TRAY);
            case ERASED -> certificate(Part.OFFICER);
            case STOCKTAKING_BEGUN -> in(Subject.Kind.OFFICE, Part.OFFICER);
            case STOCKTAKEN -> in(Subject.Kind.OFFICE, Part.OFFICER, Part.EVIDENCE);
            case COUNTED_IN_SAFE, FOUND_IN_SAFE -> certificate(Part.OFFICER);
            case SHORT_IN_SAFE -> certificate(Part.OFFICER).moving(Place.Kind.SAFE, Place.Kind.ASTRAY);
            case ERASED_BEFORE -> in(Subject.Kind.OFFICE, Part.OFFICER);
            case DEPOSITED -> certificate(Part.OFFICER).moving(Place.Kind.HOLDER, Place.Kind.SAFE);
            case VOIDED -> certificate(Part.OFFICER, Part.EVIDENCE).moving(Place.Kind.SAFE, Place.Kind.VOID);
            case IDENTIFIER_ASKED, CONFIRMATION_ASKED, MATCHED, NAME_CONFIRMED, ENDED ->
                in(Subject.Kind.DESK, Part.OFFICER, Part.SESSION, Part.ENCOUNTER, Part.SERIAL, Part.CERTIFICATE);
            case SLIP_UNLOCKED ->
                in(
                        Subject.Kind.DESK,
                        Part.OFFICER,
                        Part.SECOND,
                        Part.SESSION,
                        Part.ENCOUNTER,
                        Part.SERIAL,
                        Part.REASON,
                        Part.EVIDENCE);
            case HANDED_OVER -> atDesk().moving(Place.Kind.TRAY, Place.Kind.HANDED_OVER);
            case RECEIVED -> atDesk().moving(Place.Kind.HANDED_OVER, Place.Kind.HOLDER);
            case HANDED_BACK -> atDesk().moving(Place.Kind.HANDED_OVER, Place.Kind.TRAY);
            case DISPUTED ->
                certificate(Part.OFFICER, Part.SESSION, Part.ENCOUNTER, Part.SERIAL, Part.EVIDENCE)
                        .moving(Place.Kind.HANDED_OVER, Place.Kind.ASTRAY);
            case RETURNED -> certificate(Part.OFFICER, Part.SESSION).moving(Place.Kind.TRAY, Place.Kind.SAFE);
            case NAMED_IN_INCIDENT ->
                certificate(Part.OFFICER, Part.SESSION, Part.EVIDENCE)
                        .moving(EnumSet.allOf(Place.Kind.class), Place.Kind.ASTRAY);
            case SUSPECTED ->
                certificate(Part.OFFICER, Part.EVIDENCE)
                        .moving(
                                EnumSet.of(Place.Kind.SAFE, Place.Kind.TRAY, Place.Kind.HOLDER, Place.Kind.VOID),
                                Place.Kind.ASTRAY);
            case RECOVERED -> certificate(Part.OFFICER, Part.EVIDENCE).moving(Place.Kind.ASTRAY, Place.Kind.SAFE);
            case SUSPICION_LIFTED -> byTwo().moving(Place.Kind.ASTRAY, Place.Kind.HOLDER);
            case GIVEN_UP -> byTwo().moving(Place.Kind.ASTRAY, Place.Kind.VOID);
            case INCIDENT_CONFIRMED, TOLD, REPORT_FILED, INCIDENT_CLOSED -> certificate(Part.OFFICER, Part.EVIDENCE);
            case SESSION_CLOSED ->
                new Form(
                        EnumSet.of(Subject.Kind.CERTIFICATE, Subject.Kind.DESK),
                        Optional.empty(),
                        List.of(Part.OFFICER, Part.SESSION));
            case REFUSED -> new Form(EnumSet.allOf(Subject.Kind.class), Optional.empty(), List.of(Part.REASON));
        };
    }

    /** The last day on which a proxy may collect, by the {@link Event#PROXY_AUTHORISED} entry. */
    static LocalDate lastDay(LedgerEntry authorised) {
        return lastDay(authorised.details()).orElseThrow();
    }

    private static Optional<LocalDate> lastDay(Details details) {
        List<String> codes = details.codes();
        try {
            return codes.size() == 3 ? Optional.of(LocalDate.parse(codes.get(2))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Form in(Subject.Kind chain, Part... parts) {
        return new Form(EnumSet.of(chain), Optional.empty(), List.of(parts));
    }

    private static Form session(Part... parts) {
        return in(Subject.Kind.SESSION, parts);
    }

    private static Form certificate(Part... parts) {
        return in(Subject.Kind.CERTIFICATE, parts);
    }

    private static Form byTwo() {
        return certificate(Part.OFFICER, Part.SECOND, Part.EVIDENCE);
    }

    private static Form atDesk() {
        return certificate(Part.OFFICER, Part.SESSION, Part.ENCOUNTER, Part.SERIAL);
    }

    private Form moving(Place.Kind from, Place.Kind to) {
        return moving(EnumSet.of(from), to);
    }

    private Form moving(Set<Place.Kind> from, Place.Kind to) {
        return new Form(chains, Optional.of(new Route(from, to)), parts);
    }

    private boolean takes(Movement movement, LedgerEntry entry) {
        return route.filter(r -> r.from().contains(movement.from().kind()))
                .filter(r -> r.to() == movement.to().kind())
                .filter(r -> isItsOwn(movement.to(), entry))
                .isPresent();
    }

    /** A paper comes to the entry's own safe, tray, encounter or incident, not to another. */
    private static boolean isItsOwn(Place to, LedgerEntry entry) {
        return switch (to.kind()) {
            case SAFE -> to.equals(Place.safe(entry.office()));
            case TRAY -> entry.details().session().map(Place::tray).equals(Optional.of(to));
            case HANDED_OVER ->
                entry.details().encounter().map(Place::handedOver).equals(Optional.of(to));
            case ASTRAY ->
                entry.details()
                        .certificate()
                        .map(paper -> paper + "-" + entry.number())
                        .equals(Optional.of(to.ref()));
            case ISSUER, HOLDER, VOID -> true;
        };
    }

    /** An entry names the subject of the chain that it is in. */
    private static boolean isOfItsChain(LedgerEntry entry) {
        Details details = entry.details();
        Optional<Subject> named = switch (entry.subject().kind()) {
            case OFFICE -> Optional.of(Subject.of(entry.office()));
            case SESSION -> details.session().map(Subject::of);
            case DESK -> details.session().flatMap(s -> details.desk().map(d -> Subject.of(s, d)));
            case CERTIFICATE -> details.certificate().map(Subject::of);
        };
        return named.equals(Optional.of(entry.subject()));
    }
}
