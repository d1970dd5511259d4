package io.github.tewatashi.ledger;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an entry says beside its event: ids, codes and digests, never personal data (S4).
 *
 * @param officer who acted
 * @param second the second officer of an override (S12)
 * @param session the session it happened in
 * @param certificate the certificate it is about
 * @param desk the desk it happened at
 * @param encounter the encounter it belongs to
 * @param serial the slip's number
 * @param movement from where to where the paper went (S3)
 * @param reason why it was refused, or what was overridden
 * @param codes further codes: folds, a colour, a verdict; {@code PROXY:} and a number, see {@link #proxy()}
 * @param evidence a digest of what is kept elsewhere: a face, a remark, a seal
 */
public record Details(
        Optional<OfficerId> officer,
        Optional<OfficerId> second,
        Optional<SessionId> session,
        Optional<CertificateId> certificate,
        Optional<DeskName> desk,
        Optional<EncounterId> encounter,
        Optional<SerialNumber> serial,
        Optional<Movement> movement,
        Optional<Reason> reason,
        List<String> codes,
        Optional<Digest> evidence) {

    /**
     * One double entry: a certificate leaves one place and comes to another (S3).
     *
     * @param from the place it leaves
     * @param to the place it comes to
     */
    public record Movement(Place from, Place to) {

        @Override
        public String toString() {
            return from + ">" + to;
        }
    }

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,40}");

    private static final Pattern PROXY = Pattern.compile("PROXY:([1-9][0-9]{0,17})");

    /** Codes are copied; none holds a space or is longer than 40 characters. */
    public Details {
        codes = List.copyOf(codes);
        if (!codes.stream().allMatch(CODE.asMatchPredicate())) {
            throw new IllegalArgumentException("a code must be 1 to 40 letters, digits or _.:-");
        }
    }

    /**
     * The number of the entry in the certificate's chain by which the proxy who was at the desk is authorised; empty if
     * it was the holder.
     */
    public Optional<Long> proxy() {
        return codes.stream()
                .map(PROXY::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Long.valueOf(matcher.group(1)))
                .findFirst();
    }

    /** The codes, without that of {@link #proxy()}. */
    public List<String> codesBesidesProxy() {
        return codes.stream().filter(PROXY.asMatchPredicate().negate()).toList();
    }

    /** Begins to say things. */
    public static Builder with() {
        return new Builder();
    }

    /** Says one thing after another; what is not said is absent. */
    public static final class Builder {

        private Optional<OfficerId> officer = Optional.empty();
        private Optional<OfficerId> second = Optional.empty();
        private Optional<SessionId> session = Optional.empty();
        private Optional<CertificateId> certificate = Optional.empty();
        private Optional<DeskName> desk = Optional.empty();
        private Optional<EncounterId> encounter = Optional.empty();
        private Optional<SerialNumber> serial = Optional.empty();
        private Optional<Movement> movement = Optional.empty();
        private Optional<Reason> reason = Optional.empty();
        private Optional<Digest> evidence = Optional.empty();
        private List<String> codes = List.of();
        private Optional<Long> proxy = Optional.empty();

        private Builder() {}

        /** The officer who acted. */
        @CanIgnoreReturnValue
        public Builder officer(OfficerId id) {
            this.officer = Optional.of(id);
            return this;
        }

        /** The second officer. */
        @CanIgnoreReturnValue
        public Builder second(OfficerId id) {
            this.second = Optional.of(id);
            return this;
        }

        /** The session. */
        @CanIgnoreReturnValue
        public Builder session(SessionId id) {
            this.session = Optional.of(id);
            return this;
        }

        /** The certificate. */
        @CanIgnoreReturnValue
        public Builder certificate(CertificateId id) {
            this.certificate = Optional.of(id);
            return this;
        }

        /** The desk. */
        @CanIgnoreReturnValue
        public Builder desk(DeskName name) {
            this.desk = Optional.of(name);
            return this;
        }

        /** The encounter. */
        @CanIgnoreReturnValue
        public Builder encounter(EncounterId id) {
            this.encounter = Optional.of(id);
            return this;
        }

        /** The slip's number. */
        @CanIgnoreReturnValue
        public Builder serial(SerialNumber number) {
            this.serial = Optional.of(number);
            return this;
        }

        /** The reason. */
        @CanIgnoreReturnValue
        public Builder reason(Reason code) {
            this.reason = Optional.of(code);
            return this;
        }

        /** The digest of what is kept elsewhere. */
        @CanIgnoreReturnValue
        public Builder evidence(Digest digest) {
            this.evidence = Optional.of(digest);
            return this;
        }

        /** The movement of the certificate. */
        @CanIgnoreReturnValue
        public Builder moved(Place from, Place to) {
            this.movement = Optional.of(new Movement(from, to));
            return this;
        }

        /** Further codes. */
        @CanIgnoreReturnValue
        public Builder codes(List<String> all) {
            this.codes = all;
            return this;
        }

        /** The entry by which the proxy at the desk is authorised; empty says that it is the holder. */
        @CanIgnoreReturnValue
        public Builder proxy(Optional<Long> authorisation) {
            this.proxy = authorisation;
            return this;
        }

        /** All that was said. */
        public Details build() {
            List<String> all = Stream.concat(codes.stream(), proxy.map(number -> "PROXY:" + number).stream())
                    .toList();
            return new Details(
                    officer, second, session, certificate, desk, encounter, serial, movement, reason, all, evidence);
        }
    }
}
