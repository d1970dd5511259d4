package io.github.tewatashi.fact;

import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.name.Fold;
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.List;
import java.util.Optional;

/**
 * What happened at a desk up to the hand-over. What moves a paper is in the certificate's chain: {@link HandOverFact}.
 */
public sealed interface DeskFact extends Fact, Fact.AtDesk, Fact.OnDesk {

    @Override
    default Subject subject() {
        return Subject.of(session(), desk());
    }

    @Override
    default Optional<OpenEncounter> after(Optional<OpenEncounter> open, OfficerId officer) {
        return open;
    }

    /**
     * Slip and name point to one certificate, but others could be meant: a further identifier was asked for (S2).
     *
     * @param context the encounter
     * @param rivals the certificates that could be meant as well; at least one
     * @param toConfirm whether the officer will have to compare the names
     * @param folds in what the stated name differed from the recorded one
     */
    record IdentifierAsked(EncounterContext context, List<CertificateId> rivals, boolean toConfirm, List<Fold> folds)
            implements DeskFact, Step {

        /** Lists are copied. */
        public IdentifierAsked {
            rivals = List.copyOf(rivals);
            folds = List.copyOf(folds);
            if (rivals.isEmpty()) {
                throw new IllegalArgumentException("without a rival no identifier is asked for");
            }
        }

        @Override
        public Optional<OpenEncounter> after(Optional<OpenEncounter> open, OfficerId officer) {
            return Optional.of(OpenEncounter.begun(context, Stage.IDENTIFIER, rivals, toConfirm, officer));
        }
    }

    /**
     * The stated name is an equivalent form: the officer was asked to compare it with the printed one.
     *
     * @param context the encounter
     * @param folds in what the stated name differed from the recorded one
     */
    record ConfirmationAsked(EncounterContext context, List<Fold> folds) implements DeskFact, Step {

        /** The list is copied. */
        public ConfirmationAsked {
            folds = List.copyOf(folds);
        }

        @Override
        public Optional<OpenEncounter> after(Optional<OpenEncounter> open, OfficerId officer) {
            return Optional.of(OpenEncounter.continued(open, context, officer).asking());
        }
    }

    /**
     * Slip and name match one certificate, and it alone (S1, S2).
     *
     * @param context the encounter
     * @param folds in what the stated name differed from the recorded one
     */
    record Matched(EncounterContext context, List<Fold> folds) implements DeskFact, Step {

        /** The list is copied. */
        public Matched {
            folds = List.copyOf(folds);
        }

        @Override
        public Optional<OpenEncounter> after(Optional<OpenEncounter> open, OfficerId officer) {
            return Optional.of(OpenEncounter.continued(open, context, officer).at(Stage.PAPER));
        }
    }

    /**
     * The officer compared the stated with the printed name and found them to be the same person's.
     *
     * @param context the encounter
     */
    record NameConfirmed(EncounterContext context) implements DeskFact, Step {
        @Override
        public Optional<OpenEncounter> after(Optional<OpenEncounter> open, OfficerId officer) {
            return OpenEncounter.at(open, context, Stage.PAPER);
        }
    }

    /**
     * The encounter ended without a hand-over, the paper still in the tray.
     *
     * @param context the encounter
     */
    record Ended(EncounterContext context) implements DeskFact, Step {
        @Override
        public Optional<OpenEncounter> after(Optional<OpenEncounter> open, OfficerId officer) {
            return open.filter(other -> !other.id().equals(encounter()));
        }
    }

    /**
     * A step was refused, and its encounter is over. A beginning that is refused leaves the desk as it is, since the
     * desk may have another encounter.
     *
     * @param session the session
     * @param desk the desk
     * @param encounter the encounter that was refused
     * @param number the number on the slip that was shown; empty if it was no number
     * @param certificate the certificate that the slip points to, as far as the desk came
     * @param proxy as {@link EncounterContext#proxy()}
     * @param reason why
     * @param hints what the officer was told to ask again; they depend on the statement alone (S4)
     */
    record DeskRefused(
            SessionId session,
            DeskName desk,
            EncounterId encounter,
            Optional<SerialNumber> number,
            Optional<CertificateId> certificate,
            Optional<Long> proxy,
            Reason reason,
            List<Hint> hints)
            implements DeskFact, InEncounter, Refused, OnSlip {

        /** The list is copied. */
        public DeskRefused {
            hints = List.copyOf(hints);
        }

        /** A step of an encounter that the desk has was refused. */
        public static DeskRefused step(EncounterContext context, Reason reason) {
            return new DeskRefused(
                    context.session(),
                    context.desk(),
                    context.encounter(),
                    Optional.of(context.number()),
                    Optional.of(context.certificate()),
                    context.proxy(),
                    reason,
                    List.of());
        }

        @Override
        public Optional<OpenEncounter> after(Optional<OpenEncounter> open, OfficerId officer) {
            return open.filter(other -> !other.id().equals(encounter));
        }

        /** A wrong answer counts against its slip (S12). */
        @Override
        public SlipState after(SlipState slip) {
            return reason.isWrongAnswer() ? slip.answeredWrongly() : slip;
        }
    }

    /**
     * An override was refused; the encounter that it was to override stays refused (S12).
     *
     * @param session the session
     * @param desk the desk
     * @param encounter the encounter whose refusal was to be overridden
     * @param number the number on the slip that was shown, if there was one
     * @param certificate the certificate that the slip points to, if it points to one
     * @param refusedOfficer the officer who was refused; empty if the encounter was not refused at all
     * @param reason why the override was refused
     */
    record OverrideRefused(
            SessionId session,
            DeskName desk,
            EncounterId encounter,
            Optional<SerialNumber> number,
            Optional<CertificateId> certificate,
            Optional<OfficerId> refusedOfficer,
            Reason reason)
            implements DeskFact, InEncounter, Refused {}

    /**
     * A slip that was locked after wrong answers was unlocked by a second officer (S12).
     *
     * @param override what was overridden, and by the command of whom
     * @param certificate the certificate that the slip points to, if it points to one
     */
    record SlipUnlocked(Overridden override, Optional<CertificateId> certificate)
            implements DeskFact, InEncounter, Explained, OnSlip {

        /** What is unlocked is a slip, so there is a number on it. */
        public SlipUnlocked {
            if (override.number().isEmpty()) {
                throw new IllegalArgumentException("without a number no slip is unlocked");
            }
        }

        @Override
        public SessionId session() {
            return override.session();
        }

        @Override
        public DeskName desk() {
            return override.desk();
        }

        @Override
        public EncounterId encounter() {
            return override.encounter();
        }

        @Override
        public SlipState after(SlipState slip) {
            return slip.unlocked();
        }
    }

    /**
     * The desk's session was closed (S6).
     *
     * @param session the session
     * @param desk the desk
     */
    record DeskClosed(SessionId session, DeskName desk) implements DeskFact {}
}
