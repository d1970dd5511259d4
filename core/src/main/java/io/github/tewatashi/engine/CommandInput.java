package io.github.tewatashi.engine;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Hash;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a command asks for: its kind, and all that it was given but the officer and the reason in words. The first entry
 * of a command holds its digest, so that an id that is used again for anything else is found (S9).
 *
 * <p>Nothing personal can be guessed from the digest: what is personal goes into it together with the salt of the
 * certificate that the entry names, which is erased with that certificate's row. Where the entry names none, say
 * because no paper bears the number that was read, the personal part is left out.
 *
 * <pre>{@code
 * CommandInput.of("recover", incident.value()).personal(hash -> hash.put(paper.number().value()))
 * }</pre>
 */
public final class CommandInput {

    private final String kind;
    private final List<String> open;
    private final Optional<Consumer<Hash>> personal;
    private final boolean byAnyOfficer;

    private CommandInput(String kind, List<String> open, Optional<Consumer<Hash>> personal, boolean byAnyOfficer) {
        this.kind = kind;
        this.open = open;
        this.personal = personal;
        this.byAnyOfficer = byAnyOfficer;
    }

    /**
     * The input of a command in which nothing is personal.
     *
     * @param kind which command it is: no other has the same
     * @param parts ids, codes and days as texts, in an order that is always the same
     */
    public static CommandInput of(String kind, String... parts) {
        return new CommandInput(kind, List.of(parts), Optional.empty(), false);
    }

    /** The same, and something personal, which {@code parts} puts into a hash. */
    public CommandInput personal(Consumer<Hash> parts) {
        return new CommandInput(kind, open, Optional.of(parts), byAnyOfficer);
    }

    /** The same, given by whichever officer: a desk's encounter is taken over by another, step by step. */
    public CommandInput byAnyOfficer() {
        return new CommandInput(kind, open, personal, true);
    }

    /** Whether another officer may repeat the command. */
    boolean isByAnyOfficer() {
        return byAnyOfficer;
    }

    /**
     * The digest for a command whose first fact is {@code first}.
     *
     * @param salts the salt of a certificate; empty if it was erased
     * @return empty if it needs the salt of a certificate that was erased
     */
    Optional<Digest> digest(Fact first, Function<CertificateId, Optional<String>> salts) {
        Optional<CertificateId> certificate = FactColumns.of(first).certificate();
        if (personal.isEmpty() || certificate.isEmpty()) {
            return Optional.of(openParts().digest());
        }
        return certificate.flatMap(salts).map(salt -> {
            Hash hash = openParts().put(salt);
            personal.get().accept(hash);
            return hash.digest();
        });
    }

    private Hash openParts() {
        Hash hash = new Hash("tewatashi.input.1").put(kind).put(open.size());
        open.forEach(hash::put);
        return hash;
    }

    /** Its kind only (S4). */
    @Override
    public String toString() {
        return "CommandInput[" + kind + "]";
    }
}
