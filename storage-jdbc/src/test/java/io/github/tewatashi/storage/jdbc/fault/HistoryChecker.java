package io.github.tewatashi.storage.jdbc.fault;

import static java.util.stream.Collectors.groupingBy;

import io.github.tewatashi.fact.BookingFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.storage.jdbc.fault.Contradiction.Kind;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds what every client saw against the ledger, and each certificate's calls against the one order in which they must
 * have happened. Knows nothing of how a store works.
 */
final class HistoryChecker {

    private final Map<String, List<Try>> commands = new HashMap<>();
    private final Map<String, List<Try>> asked;
    private final Map<String, List<Try>> wire;
    private final Map<String, List<LedgerEntry>> ledger;
    private final List<Try> history;
    private final List<LedgerEntry> entries;
    private final List<Contradiction> found = new ArrayList<>();

    private HistoryChecker(List<Try> history, List<LedgerEntry> entries) {
        this.history =
                history.stream().sorted(Comparator.comparingLong(Try::invoked)).toList();
        this.entries = entries;
        this.asked = of(Request.ASK);
        this.wire = of(Request.WIRE);
        this.ledger =
                entries.stream().collect(groupingBy(entry -> entry.command().value()));
        for (Try call : this.history) {
            if (call.request().isCommand()) {
                commands.computeIfAbsent(call.command(), key -> new ArrayList<>())
                        .add(call);
            }
        }
    }

    /**
     * What a store that keeps its promises cannot have said.
     *
     * @param history every call of every client, of all processes
     * @param ledger all entries of the office, when all is over
     */
    static List<Contradiction> check(List<Try> history, List<LedgerEntry> ledger) {
        HistoryChecker checker = new HistoryChecker(history, ledger);
        checker.commands.forEach(checker::command);
        checker.wire.keySet().forEach(checker::wire);
        checker.ledger();
        checker.numbers();
        checker.people();
        checker.custody();
        return checker.found;
    }

    private Map<String, List<Try>> of(Request request) {
        return history.stream().filter(call -> call.request() == request).collect(groupingBy(Try::command));
    }

    private void expect(boolean holds, Kind kind, String where) {
        if (!holds) {
            found.add(new Contradiction(kind, where));
        }
    }

    private List<LedgerEntry> entries(String command) {
        return ledger.getOrDefault(command, List.of());
    }

    private boolean isDone(String command, Request request) {
        return entries(command).stream().anyMatch(entry -> request.isDoneBy(entry.kind()));
    }

    // ---- command by command

    private void command(String command, List<Try> tries) {
        Request request = tries.get(0).request();
        List<Said> definite = tries.stream()
                .map(Try::said)
                .filter(Said::isDefinite)
                .distinct()
                .toList();
        expect(definite.size() <= 1, Kind.ANSWERED_DIFFERENTLY, command);
        for (Said said : definite) {
            if (said.kind() == Said.Kind.DONE) {
                expect(isDone(command, request), Kind.ACKNOWLEDGED_AND_GONE, command);
            } else {
                expect(isRefusedSo(command, request, said), Kind.REFUSED_OTHERWISE, command);
            }
        }
        boolean killed = tries.stream().anyMatch(call -> call.said().kind() == Said.Kind.NOTHING);
        expect(killed || !definite.isEmpty(), Kind.NEVER_RESOLVED, command);
        Set<Instant> times = new HashSet<>();
        entries(command).forEach(entry -> times.add(entry.at()));
        for (Try call : tries) {
            boolean denied = call.said().kind() == Said.Kind.NOT_HAPPENED;
            expect(!denied || !times.contains(History.at(call.stamp())), Kind.DENIED_AND_DONE, command);
        }
        asked.getOrDefault(command, List.of()).forEach(question -> asked(question, tries));
    }

    private boolean isRefusedSo(String command, Request request, Said said) {
        List<LedgerEntry> kept = entries(command);
        if (kept.isEmpty()) {
            // Nothing is kept of a step that came too late: no encounter is there any more.
            return said.detail().equals(Reason.ENCOUNTER_OVER.name());
        }
        return !isDone(command, request)
                && kept.get(0)
                        .fact(Fact.Refused.class)
                        .filter(refused -> refused.reason().name().equals(said.detail()))
                        .isPresent();
    }

    /** Whether only a client's command does it. */
    private static boolean isDoneByClients(FactKind kind) {
        return Stream.of(Request.values()).anyMatch(request -> request.isDoneBy(kind));
    }

    private void asked(Try question, List<Try> tries) {
        String command = question.command();
        if (question.said().equals(Said.FOUND)) {
            expect(!entries(command).isEmpty(), Kind.RESOLVED_FALSELY, command);
        } else if (question.said().equals(Said.NOT_FOUND)) {
            boolean knownBefore = Stream.of(tries, asked.get(command), wire.getOrDefault(command, List.<Try>of()))
                    .flatMap(List::stream)
                    .filter(call -> call.answered() < question.invoked())
                    .anyMatch(call ->
                            call.said().kind() == Said.Kind.DONE && !call.said().equals(Said.NOT_FOUND));
            expect(!knownBefore, Kind.RESOLVED_FALSELY, command);
        }
    }

    private void wire(String command) {
        expect(!entries(command).isEmpty(), Kind.COMMITTED_AND_GONE, command);
    }

    // ---- the ledger by itself, and against who called

    private void ledger() {
        entries.stream().collect(groupingBy(LedgerEntry::subject)).forEach(this::chain);
        ledger.forEach((command, kept) -> {
            expect(kept.stream().map(LedgerEntry::ordinal).distinct().count() == kept.size(), Kind.DONE_TWICE, command);
            Set<Instant> times = new HashSet<>();
            commands.getOrDefault(command, List.of()).forEach(call -> times.add(History.at(call.stamp())));
            boolean ours = kept.stream()
                    .filter(entry -> isDoneByClients(entry.kind()))
                    .allMatch(entry -> times.contains(entry.at()));
            expect(ours, Kind.DONE_BY_NOBODY, command);
        });
    }

    private void chain(Subject subject, List<LedgerEntry> chain) {
        List<LedgerEntry> inOrder = chain.stream()
                .sorted(Comparator.comparingLong(LedgerEntry::number))
                .toList();
        boolean gone = false;
        for (int i = 0; i < inOrder.size(); i++) {
            LedgerEntry entry = inOrder.get(i);
            expect(entry.number() == i + 1, Kind.CHAIN_BROKEN, subject.toString());
            if (entry.kind() == FactKind.HANDED_OVER) {
                expect(!gone, Kind.GIVEN_TO_TWO, subject.toString());
                gone = true;
            } else if (entry.kind() == FactKind.HANDED_BACK) {
                gone = false;
            }
        }
    }

    // ---- across clients

    private void numbers() {
        Map<String, Set<String>> told = new HashMap<>();
        for (Try call : history) {
            if (call.request() == Request.BOOK && call.said().kind() == Said.Kind.DONE) {
                told.computeIfAbsent(call.said().detail(), key -> new HashSet<>())
                        .add(call.command());
            }
        }
        told.forEach((number, to) -> expect(to.size() == 1, Kind.NUMBER_GIVEN_TWICE, number));
        entries.stream()
                .flatMap(entry -> entry.fact(BookingFact.Booked.class).stream())
                .collect(groupingBy(BookingFact.Booked::number))
                .forEach((number, booked) -> expect(booked.size() == 1, Kind.NUMBER_GIVEN_TWICE, number.toString()));
    }

    private void people() {
        history.stream()
                .filter(call -> call.request() == Request.RECEIVE && call.said().kind() == Said.Kind.DONE)
                .collect(groupingBy(Try::certificate))
                .forEach((certificate, received) -> expect(
                        received.stream().map(Try::visit).distinct().count() == 1, Kind.GIVEN_TO_TWO, certificate));
    }

    private void custody() {
        Map<String, List<Linearizability.Call<String>>> calls = new HashMap<>();
        for (List<Try> tries : commands.values()) {
            call(tries)
                    .ifPresent(call -> calls.computeIfAbsent(tries.get(0).certificate(), key -> new ArrayList<>())
                            .add(call));
        }
        for (Try look : history) {
            if (look.request() == Request.LOOK && look.said().isDefinite()) {
                call(List.of(look))
                        .ifPresent(call -> calls.computeIfAbsent(look.certificate(), key -> new ArrayList<>())
                                .add(call));
            }
        }
        calls.forEach((certificate, seen) -> expect(Custody.isLinearizable(seen), Kind.NOT_LINEARIZABLE, certificate));
    }

    /**
     * All tries of one command are one call: from the first one's invocation to the first answer that says something.
     */
    private Optional<Linearizability.Call<String>> call(List<Try> tries) {
        Try first = tries.get(0);
        Optional<Try> answer =
                tries.stream().filter(call -> call.said().isDefinite()).min(Comparator.comparingLong(Try::answered));
        boolean certain = answer.isPresent() || isDone(first.command(), first.request());
        Said said = answer.map(Try::said).orElse(Said.done(""));
        return Custody.effect(first.request(), first.visit(), said)
                .map(effect -> new Linearizability.Call<>(
                        first.invoked(), answer.map(Try::answered).orElse(Long.MAX_VALUE), certain, effect));
    }
}
