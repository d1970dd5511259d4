package io.github.tewatashi.registry;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Door;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.engine.Ran;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CertificateRef;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.HolderId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The certificates of an office and what becomes of them away from sessions.
 *
 * <p>Every certificate is in exactly one place from its registration on (S3). Each method that changes something has a
 * form with the caller's own {@link CommandId}, for whoever may repeat it (S9).
 */
public final class Registry {

    private final Engine engine;
    private final Door door;
    private final Supplier<String> salts;

    /** Given out by {@code Tewatashi}. */
    public Registry(Engine engine, Door door, Supplier<String> salts) {
        this.engine = engine;
        this.door = door;
        this.salts = salts;
    }

    /** As {@link #register(OfficeId, HolderId, Face, CommandId)}, never to be repeated. */
    public Outcome<Certificate> register(OfficeId office, HolderId holder, Face face) {
        return register(office, holder, face, CommandId.random());
    }

    /**
     * Takes a new paper into the office's safe.
     *
     * @return the certificate; refused with {@link Reason#INVALID_INPUT} and its place, or
     *     {@link Reason#PAPER_NUMBER_TAKEN}; or, of a repeated command, {@link Reason#ERASED} if it was erased since
     */
    public Outcome<Certificate> register(OfficeId office, HolderId holder, Face face, CommandId command) {
        Optional<Outcome<Certificate>> invalid = door.refuse("face", face);
        if (invalid.isPresent()) {
            return invalid.get();
        }
        CertificateId id = new CertificateId(command.derive("certificate"));
        Certificate certificate = new Certificate(id, office, holder, face);
        return engine.run(
                        command,
                        () -> RegistryDecisions.register(
                                engine.draft(command, office),
                                engine.store().certificate(office, face.paperNumber()),
                                certificate,
                                salts.get()))
                // Read again: under an id that was used before, what is registered may be another face than the one
                // given.
                .outcome(Event.REGISTERED, kept -> id)
                .fold(
                        same -> Ran.afterwards(() -> find(same))
                                .map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(Reason.ERASED)),
                        refusal -> new Outcome.Refused<>(refusal));
    }

    /** The certificate with {@code id}; empty if it was erased. */
    public Optional<Certificate> find(CertificateId id) {
        return engine.store().certificate(id).map(CertificateRecord::certificate);
    }

    /** The certificate of {@code office} that bears {@code number}. */
    public Optional<Certificate> find(OfficeId office, PaperNumber number) {
        return engine.store().certificate(office, number).map(CertificateRecord::certificate);
    }

    /** Where a certificate is: the one place (S3); of an erased one, where it ended. */
    public Optional<Place> place(CertificateRef certificate) {
        CertificateId id = certificate.id();
        return engine.store()
                .certificate(id)
                .<PaperRecord>map(row -> row)
                .or(() -> engine.store().erased(id))
                .map(row -> row.standing().place());
    }

    /** As {@link #hold(CertificateRef, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<CertificateId> hold(CertificateRef certificate, OfficerId officer, String remark) {
        return hold(certificate, officer, remark, CommandId.random());
    }

    /**
     * Forbids to hand a certificate out until a named officer releases it, say because of a protected address (S5). In
     * force at once, wherever the paper is.
     *
     * @param remark why, in the officer's words; kept beside the ledger
     * @return refused with {@link Reason#ALREADY_ON_HOLD}
     */
    public Outcome<CertificateId> hold(
            CertificateRef certificate, OfficerId officer, String remark, CommandId command) {
        return run(
                certificate, command, Event.HELD, (draft, row) -> RegistryDecisions.hold(draft, row, officer, remark));
    }

    /** As {@link #release(CertificateRef, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<CertificateId> release(CertificateRef certificate, OfficerId officer, String remark) {
        return release(certificate, officer, remark, CommandId.random());
    }

    /**
     * Lifts a hold (S5).
     *
     * @param remark why, in the officer's words; kept beside the ledger
     * @return refused with {@link Reason#NOT_ON_HOLD}
     */
    public Outcome<CertificateId> release(
            CertificateRef certificate, OfficerId officer, String remark, CommandId command) {
        return run(
                certificate,
                command,
                Event.HOLD_RELEASED,
                (draft, row) -> RegistryDecisions.release(draft, row, officer, remark));
    }

    /** As {@link #authorise(CertificateRef, Proxy, OfficerId, CommandId)}, never to be repeated. */
    public Outcome<CertificateId> authorise(CertificateRef certificate, Proxy proxy, OfficerId officer) {
        return authorise(certificate, proxy, officer, CommandId.random());
    }

    /**
     * Records the one person who may collect a certificate for its holder, until a day or until withdrawn. The holder may
     * still come, and is asked nothing more.
     *
     * <p>Beforehand, never by improvisation at a desk (S1): only while the paper is in the safe, before it travels to a
     * session. And whoever records a proxy does not hand over to that proxy: the steps of the encounter up to the
     * hand-over are another officer's.
     *
     * @param proxy who, on which evidence, and until when
     * @param officer who saw the evidence
     * @return refused with {@link Reason#INVALID_INPUT} and its place, {@link Reason#PROXY_TOO_LATE} or
     *     {@link Reason#PROXY_RECORDED_ALREADY}
     */
    public Outcome<CertificateId> authorise(
            CertificateRef certificate, Proxy proxy, OfficerId officer, CommandId command) {
        return door.<CertificateId>refuse("proxy", proxy)
                .orElseGet(() -> run(
                        certificate,
                        command,
                        Event.PROXY_AUTHORISED,
                        (draft, row) -> ProxyDecisions.authorise(draft, row, proxy, officer, salts.get())));
    }

    /** As {@link #withdrawProxy(CertificateRef, String, OfficerId, CommandId)}, never to be repeated. */
    public Outcome<CertificateId> withdrawProxy(CertificateRef certificate, String remark, OfficerId officer) {
        return withdrawProxy(certificate, remark, officer, CommandId.random());
    }

    /**
     * Takes an authorisation back; what was recorded of the person is gone from the certificate's row. In force at once,
     * wherever the paper is: a proxy who stands at a desk already is given nothing any more (S1).
     *
     * @param remark why, in the officer's words; kept beside the ledger
     * @return refused with {@link Reason#REASON_MISSING} or {@link Reason#PROXY_NOT_RECORDED}
     */
    public Outcome<CertificateId> withdrawProxy(
            CertificateRef certificate, String remark, OfficerId officer, CommandId command) {
        return run(
                certificate,
                command,
                Event.PROXY_WITHDRAWN,
                (draft, row) -> ProxyDecisions.withdraw(draft, row, officer, remark));
    }

    /** Who is recorded to collect a certificate for its holder, be it for a day that is over; for the back office only. */
    public Optional<Proxy> proxy(CertificateRef certificate) {
        return engine.store()
                .certificate(certificate.id())
                .flatMap(CertificateRecord::authorisation)
                .map(Authorisation::proxy);
    }

    /** As {@link #deposit(CertificateRef, OfficerId, CommandId)}, never to be repeated. */
    public Outcome<CertificateId> deposit(CertificateRef certificate, OfficerId officer) {
        return deposit(certificate, officer, CommandId.random());
    }

    /**
     * Takes a paper back from its holder for a time, as at each recognition day: it is in the safe again and can be
     * booked for a return counter, which is a session like any other.
     *
     * @return refused with {@link Reason#NOT_WITH_HOLDER}
     */
    public Outcome<CertificateId> deposit(CertificateRef certificate, OfficerId officer, CommandId command) {
        return run(
                certificate, command, Event.DEPOSITED, (draft, row) -> RegistryDecisions.deposit(draft, row, officer));
    }

    /** As {@link #destroy(CertificateRef, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<CertificateId> destroy(CertificateRef certificate, OfficerId officer, String remark) {
        return destroy(certificate, officer, remark, CommandId.random());
    }

    /**
     * Takes a paper in the safe out of use for good.
     *
     * @param remark why, in the officer's words; kept beside the ledger
     * @return refused with {@link Reason#NOT_IN_SAFE}
     */
    public Outcome<CertificateId> destroy(
            CertificateRef certificate, OfficerId officer, String remark, CommandId command) {
        return run(
                certificate,
                command,
                Event.VOIDED,
                (draft, row) -> RegistryDecisions.destroy(draft, row, officer, remark));
    }

    private Outcome<CertificateId> run(
            CertificateRef certificate,
            CommandId command,
            Event event,
            BiFunction<Draft, CertificateRecord, Decision> decide) {
        CertificateId id = certificate.id();
        return engine.onCertificate(id, command, decide).about(id).outcome(event, kept -> id);
    }
}
