package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.Coded;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of fact, each with the code by which a store knows it and the text that an officer reads. */
public enum FactKind implements Coded {

    // ---- office
    /** See {@link OfficeFact.Sealed}. */
    SEALED(OfficeFact.Sealed.class),
    /** See {@link OfficeFact.StocktakingBegun}. */
    STOCKTAKING_BEGUN(OfficeFact.StocktakingBegun.class),
    /** See {@link OfficeFact.StocktakingClosed}. */
    STOCKTAKEN(OfficeFact.StocktakingClosed.class),
    /** See {@link OfficeFact.StocktakingRefused}. */
    STOCKTAKING_REFUSED(OfficeFact.StocktakingRefused.class),
    /** See {@link OfficeFact.ErasedBefore}. */
    ERASED_BEFORE(OfficeFact.ErasedBefore.class),

    // ---- session
    /** See {@link SessionFact.Scheduled}. */
    SCHEDULED(SessionFact.Scheduled.class),
    /** See {@link SessionFact.ManifestMade}. */
    MANIFEST(SessionFact.ManifestMade.class),
    /** See {@link SessionFact.CountDiffered}. */
    COUNT_DIFFERED(SessionFact.CountDiffered.class),
    /** See {@link SessionFact.Closed}. */
    CLOSED(SessionFact.Closed.class),
    /** See {@link SessionFact.ClosingRefused}. */
    CLOSING_REFUSED(SessionFact.ClosingRefused.class),

    // ---- desk
    /** See {@link DeskFact.IdentifierAsked}. */
    IDENTIFIER_ASKED(DeskFact.IdentifierAsked.class),
    /** See {@link DeskFact.ConfirmationAsked}. */
    CONFIRMATION_ASKED(DeskFact.ConfirmationAsked.class),
    /** See {@link DeskFact.Matched}. */
    MATCHED(DeskFact.Matched.class),
    /** See {@link DeskFact.NameConfirmed}. */
    NAME_CONFIRMED(DeskFact.NameConfirmed.class),
    /** See {@link DeskFact.Ended}. */
    ENDED(DeskFact.Ended.class),
    /** See {@link DeskFact.DeskRefused}. */
    DESK_REFUSED(DeskFact.DeskRefused.class),
    /** See {@link DeskFact.OverrideRefused}. */
    OVERRIDE_REFUSED(DeskFact.OverrideRefused.class),
    /** See {@link DeskFact.SlipUnlocked}. */
    SLIP_UNLOCKED(DeskFact.SlipUnlocked.class),
    /** See {@link DeskFact.DeskClosed}. */
    DESK_CLOSED(DeskFact.DeskClosed.class),

    // ---- certificate, away from sessions
    /** See {@link RegistryFact.Registered}. */
    REGISTERED(RegistryFact.Registered.class),
    /** See {@link RegistryFact.Held}. */
    HELD(RegistryFact.Held.class),
    /** See {@link RegistryFact.HoldReleased}. */
    HOLD_RELEASED(RegistryFact.HoldReleased.class),
    /** See {@link RegistryFact.ProxyAuthorised}. */
    PROXY_AUTHORISED(RegistryFact.ProxyAuthorised.class),
    /** See {@link RegistryFact.ProxyWithdrawn}. */
    PROXY_WITHDRAWN(RegistryFact.ProxyWithdrawn.class),
    /** See {@link RegistryFact.Deposited}. */
    DEPOSITED(RegistryFact.Deposited.class),
    /** See {@link RegistryFact.Voided}. */
    VOIDED(RegistryFact.Voided.class),
    /** See {@link RegistryFact.Erased}. */
    ERASED(RegistryFact.Erased.class),
    /** See {@link CertificateFact.CertificateRefused}. */
    CERTIFICATE_REFUSED(CertificateFact.CertificateRefused.class),

    // ---- certificate, before and on the day
    /** See {@link BookingFact.Booked}. */
    BOOKED(BookingFact.Booked.class),
    /** See {@link BookingFact.SlipVoided}. */
    SLIP_VOIDED(BookingFact.SlipVoided.class),
    /** See {@link BookingFact.AbsenceReported}. */
    ABSENCE_REPORTED(BookingFact.AbsenceReported.class),
    /** See {@link BookingFact.AbsenceWithdrawn}. */
    ABSENCE_WITHDRAWN(BookingFact.AbsenceWithdrawn.class),
    /** See {@link DispatchFact.Dispatched}. */
    DISPATCHED(DispatchFact.Dispatched.class),
    /** See {@link DispatchFact.KeptBack}. */
    KEPT_BACK(DispatchFact.KeptBack.class),
    /** See {@link DispatchFact.NumberShared}. */
    NUMBER_SHARED(DispatchFact.NumberShared.class),
    /** See {@link HandOverFact.HandedOver}. */
    HANDED_OVER(HandOverFact.HandedOver.class),
    /** See {@link HandOverFact.Received}. */
    RECEIVED(HandOverFact.Received.class),
    /** See {@link HandOverFact.HandedBack}. */
    HANDED_BACK(HandOverFact.HandedBack.class),
    /** See {@link HandOverFact.Disputed}. */
    DISPUTED(HandOverFact.Disputed.class),

    // ---- certificate, counts
    /** See {@link ClosingFact.Counted}. */
    COUNTED(ClosingFact.Counted.class),
    /** See {@link ClosingFact.FoundShort}. */
    FOUND_SHORT(ClosingFact.FoundShort.class),
    /** See {@link ClosingFact.FoundLeftOver}. */
    FOUND_LEFT_OVER(ClosingFact.FoundLeftOver.class),
    /** See {@link ClosingFact.NamedInIncident}. */
    NAMED_IN_INCIDENT(ClosingFact.NamedInIncident.class),
    /** See {@link ClosingFact.Returned}. */
    RETURNED(ClosingFact.Returned.class),
    /** See {@link ClosingFact.SessionClosed}. */
    SESSION_CLOSED(ClosingFact.SessionClosed.class),
    /** See {@link StocktakingFact.CountedInSafe}. */
    COUNTED_IN_SAFE(StocktakingFact.CountedInSafe.class),
    /** See {@link StocktakingFact.FoundInSafe}. */
    FOUND_IN_SAFE(StocktakingFact.FoundInSafe.class),
    /** See {@link StocktakingFact.ShortInSafe}. */
    SHORT_IN_SAFE(StocktakingFact.ShortInSafe.class),

    // ---- certificate, incidents
    /** See {@link IncidentFact.Suspected}. */
    SUSPECTED(IncidentFact.Suspected.class),
    /** See {@link IncidentFact.IncidentConfirmed}. */
    INCIDENT_CONFIRMED(IncidentFact.IncidentConfirmed.class),
    /** See {@link IncidentFact.Recovered}. */
    RECOVERED(IncidentFact.Recovered.class),
    /** See {@link IncidentFact.SuspicionLifted}. */
    SUSPICION_LIFTED(IncidentFact.SuspicionLifted.class),
    /** See {@link IncidentFact.GivenUp}. */
    GIVEN_UP(IncidentFact.GivenUp.class),
    /** See {@link IncidentFact.Told}. */
    TOLD(IncidentFact.Told.class),
    /** See {@link IncidentFact.ReportFiled}. */
    REPORT_FILED(IncidentFact.ReportFiled.class),
    /** See {@link IncidentFact.IncidentClosed}. */
    INCIDENT_CLOSED(IncidentFact.IncidentClosed.class),

    // ---- none of these
    /** See {@link Illegible}. */
    ILLEGIBLE(Illegible.class);

    private static final Map<Class<?>, FactKind> BY_TYPE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(FactKind::type, Function.identity()));

    private final Class<? extends Fact> type;

    FactKind(Class<? extends Fact> type) {
        this.type = type;
    }

    /** The type of the facts of this kind. */
    public Class<? extends Fact> type() {
        return type;
    }

    static FactKind of(Fact fact) {
        FactKind kind = BY_TYPE.get(fact.getClass());
        if (kind == null) {
            throw new IllegalStateException(fact.getClass().getSimpleName() + " has no kind");
        }
        return kind;
    }
}
