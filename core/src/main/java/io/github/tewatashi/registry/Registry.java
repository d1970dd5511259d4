package io.github.tewatashi.registry;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.engine.InputValidation;
import io.github.tewatashi.fact.RegistryFact.Deposited;
import io.github.tewatashi.fact.RegistryFact.Held;
import io.github.tewatashi.fact.RegistryFact.HoldReleased;
import io.github.tewatashi.fact.RegistryFact.ProxyAuthorised;
import io.github.tewatashi.fact.RegistryFact.ProxyWithdrawn;
import io.github.tewatashi.fact.RegistryFact.Registered;
import io.github.tewatashi.fact.RegistryFact.Voided;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CertificateRef;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The certificates of an office, and what becomes of them away from sessions.
 *
 * <p>Every certificate is in exactly one place from its registration on (S3). What any command may answer beside the
 * reasons that are named here is said in {@link Outcome}.
 */
public final class Registry {

    private final Engine engine;
    private final InputValidation validation;
    private final Supplier<String> salts;

    /** Given out by {@code Tewatashi}. */
    public Registry(Store store, Clock clock, Validator validator, Supplier<String> salts) {
        this.engine = new Engine(store, clock);
        this.validation = new InputValidation(validator);
        this.salts = salts;
    }

    /**
     * Takes a new paper into the office's safe.
     *
     * @param face what is printed on the paper
     * @return the certificate; refused with {@link Reason#INVALID_INPUT} and the place of what is wrong with the
     *     face, or with {@link Reason#PAPER_NUMBER_TAKEN}. A command that is repeated after the certificate was
     *     erased is refused with {@link Reason#ERASED}
     */
    public Outcome<Certificate> register(OfficeId office, HolderId holder, Face face, By by) {
        return validation
                .<Certificate>refuse("face", face)
                .orElseGet(() -> registered(engine.run(
                        by,
                        command -> RegistryDecisions.register(
                                command,
                                engine.store().certificate(office, face.paperNumber()),
                                office,
                                holder,
                                face,
                                salts.get()))));
    }

    /** Reads the certificate from the store: a repeated command may have registered another face than it gives now. */
    private Outcome<Certificate> registered(CommandResult result) {
        Outcome<Optional<Certificate>> outcome = result.outcome(Registered.class, fact -> find(fact.certificate()));
        if (outcome instanceof Outcome.Done<Optional<Certificate>> done) {
            return done.value()
                    .<Outcome<Certificate>>map(certificate -> new Outcome.Done<>(certificate, done.before()))
                    .orElseGet(() -> Outcome.refused(Reason.ERASED));
        }
        return new Outcome.Refused<>(result.refusal());
    }

    /** The certificate with {@code id}; empty if there is none, or if it was erased after its retention period. */
    public Optional<Certificate> find(CertificateId id) {
        return engine.store().certificate(id).map(CertificateRecord::certificate);
    }

    /** The certificate of {@code office} whose paper bears {@code number}; empty if there is none or it was erased. */
    public Optional<Certificate> find(OfficeId office, PaperNumber number) {
        return engine.store().certificate(office, number).map(CertificateRecord::certificate);
    }

    /**
     * The one place where a certificate's paper is (S3); of an erased certificate the place where it was at last.
     * Empty if there is no such certificate.
     */
    public Optional<Place> place(CertificateRef certificate) {
        CertificateId id = certificate.id();
        return engine.store()
                .certificate(id)
                .<PaperRecord>map(row -> row)
                .or(() -> engine.store().erased(id))
                .map(row -> row.state().place());
    }

    /**
     * Forbids to hand a certificate out until a named officer releases it, say because of a protected address (S5).
     * In force at once, wherever the paper is.
     *
     * @param by with the reason in words, which is kept beside the ledger
     * @return refused with {@link Reason#ALREADY_ON_HOLD}, or with {@link Reason#REASON_MISSING} if the reason is
     *     missing or blank
     */
    public Outcome<CertificateId> hold(CertificateRef certificate, By by) {
        return run(certificate, by, Held.class, RegistryDecisions::hold);
    }

    /**
     * Lifts a hold (S5).
     *
     * @param by with the reason in words, which is kept beside the ledger
     * @return refused with {@link Reason#NOT_ON_HOLD}, or with {@link Reason#REASON_MISSING} if the reason is missing
     *     or blank
     */
    public Outcome<CertificateId> release(CertificateRef certificate, By by) {
        return run(certificate, by, HoldReleased.class, RegistryDecisions::release);
    }

    /**
     * Records the one person who may collect a certificate for its holder, until a day or until withdrawn. The holder
     * may still come, and is asked nothing more.
     *
     * <p>A proxy is recorded beforehand and never by improvisation at a desk (S1): only while the paper is in the
     * safe, before it travels to a session. The officer who records a proxy does not hand over to that proxy: another
     * officer takes the steps of the encounter up to the hand-over.
     *
     * @param proxy who may collect, on which evidence, and until when
     * @param by the officer who saw the evidence
     * @return refused with {@link Reason#INVALID_INPUT} and the place of what is wrong with the proxy, with
     *     {@link Reason#PROXY_TOO_LATE} or with {@link Reason#PROXY_RECORDED_ALREADY}
     */
    public Outcome<CertificateId> authorise(CertificateRef certificate, Proxy proxy, By by) {
        return validation
                .<CertificateId>refuse("proxy", proxy)
                .orElseGet(() -> run(
                        certificate,
                        by,
                        ProxyAuthorised.class,
                        (command, row) -> ProxyDecisions.authorise(command, row, proxy, salts.get())));
    }

    /**
     * Takes an authorisation back; what was recorded of the person is gone from the certificate's row. In force at
     * once, wherever the paper is: a proxy who stands at a desk already is given nothing any more (S1).
     *
     * @param by with the reason in words, which is kept beside the ledger
     * @return refused with {@link Reason#PROXY_NOT_RECORDED}, or with {@link Reason#REASON_MISSING} if the reason is
     *     missing or blank
     */
    public Outcome<CertificateId> withdrawProxy(CertificateRef certificate, By by) {
        return run(certificate, by, ProxyWithdrawn.class, ProxyDecisions::withdraw);
    }

    /**
     * Who is recorded to collect a certificate for its holder, also if the last day of that is over; empty if nobody
     * is. This is personal data, for the back office only.
     */
    public Optional<Proxy> proxy(CertificateRef certificate) {
        return engine.store()
                .certificate(certificate.id())
                .flatMap(CertificateRecord::authorisation)
                .map(Authorisation::proxy);
    }

    /**
     * Takes a paper back from its holder for a time, as at each recognition day: it is in the safe again and can be
     * booked for a return counter, which is a session like any other.
     *
     * @return refused with {@link Reason#NOT_WITH_HOLDER}
     */
    public Outcome<CertificateId> deposit(CertificateRef certificate, By by) {
        return run(certificate, by, Deposited.class, RegistryDecisions::deposit);
    }

    /**
     * Takes a paper in the safe out of use for good.
     *
     * @param by with the reason in words, which is kept beside the ledger
     * @return refused with {@link Reason#NOT_IN_SAFE}, or with {@link Reason#REASON_MISSING} if the reason is missing
     *     or blank
     */
    public Outcome<CertificateId> destroy(CertificateRef certificate, By by) {
        return run(certificate, by, Voided.class, RegistryDecisions::destroy);
    }

    private Outcome<CertificateId> run(
            CertificateRef certificate, By by, Class<?> done, BiFunction<Command, CertificateRecord, Decision> decide) {
        CertificateId id = certificate.id();
        return engine.onCertificate(id, by, decide).outcome(done, fact -> id);
    }
}
