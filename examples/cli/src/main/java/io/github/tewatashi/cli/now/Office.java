package io.github.tewatashi.cli.now;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.cli.day.TrayEnd;
import io.github.tewatashi.cli.input.DayEvent;
import io.github.tewatashi.cli.input.DayListener;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.RosterLine;
import io.github.tewatashi.close.Closing;
import io.github.tewatashi.close.ClosingResult;
import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.close.NotClosed;
import io.github.tewatashi.dispatch.Manifest;
import io.github.tewatashi.name.KanaSource;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The office with Tewatashi: registers and books before the day, notes calls, sends the papers out, counts what comes
 * back. Keeps by itself only what officers have before their eyes; what it decides on follows from the log alone, so
 * that a day played again takes the same way.
 */
final class Office implements DayListener {

    private static final OfficeId OFFICE = WithTewatashi.OFFICE;
    private static final OfficerId OFFICER = new OfficerId("office-officer");
    private static final String VENUE = "hall";

    private final Tewatashi tewatashi;
    private final CommandIds commands;
    private final Papers papers;
    private final Slips slips = new Slips();
    private final Map<PaperId, Certificate> certificates = new HashMap<>();
    private final Map<CertificateId, PaperId> ids = new HashMap<>();
    private final Map<LocalDate, HandoutSession> sessions = new HashMap<>();
    private final Map<PaperId, LocalDate> booked = new HashMap<>();
    private final Set<PaperId> absent = new HashSet<>();
    private final Set<LocalDate> over = new HashSet<>();
    /** What was said of papers that are to be moved and still lie in the tray; done when they are back. */
    private final Map<PaperId, List<DayEvent>> later = new LinkedHashMap<>();

    private Optional<HandoutSession> open = Optional.empty();
    private final List<TrayEnd> trays = new ArrayList<>();
    private final List<SessionEnd> ends = new ArrayList<>();

    Office(Tewatashi tewatashi, CommandIds commands, Papers papers) {
        this.tewatashi = tewatashi;
        this.commands = commands;
        this.papers = papers;
    }

    // ---- before the day

    /**
     * Whether the store holds nothing but what this replay made: sessions come first, and their ids follow from the
     * input, so that another day, or another way of numbering, is told by them.
     */
    boolean isAloneIn(Store store, Collection<LocalDate> dates) {
        Set<SessionId> own = dates.stream()
                .map(date -> new SessionId(scheduling(date).derive("session")))
                .collect(Collectors.toSet());
        return Set.of(OFFICE).containsAll(store.offices())
                && tewatashi.sessions().of(OFFICE).stream()
                        .map(HandoutSession::id)
                        .allMatch(own::contains);
    }

    private static By by(CommandId command) {
        return By.officer(OFFICER, command);
    }

    private CommandId scheduling(LocalDate date) {
        return commands.before(date, "schedule");
    }

    /** Plans a session. The office has no other than the replay's. */
    void schedule(LocalDate date) {
        sessions.put(
                date,
                tewatashi
                        .sessions()
                        .schedule(OFFICE, date, VENUE, by(scheduling(date)))
                        .orThrow());
    }

    /** Takes a paper into the safe, as the legacy system knows it: its half-width kana have no small ones. */
    void register(RosterLine line) {
        RecordedNames names = RecordedNames.of(line.name(), line.kana()).withSource(KanaSource.LARGE_KANA_ONLY);
        Certificate certificate = tewatashi
                .registry()
                .register(
                        OFFICE,
                        new HolderId(line.paper().value()),
                        new Face(
                                names,
                                line.birthDate(),
                                new PaperNumber(line.paper().value())),
                        by(commands.inRoster(line.line(), "register")))
                .orThrow();
        certificates.put(line.paper(), certificate);
        ids.put(certificate.id(), line.paper());
    }

    /** Books a paper for its first session, and sends out the slip. */
    void book(RosterLine line) {
        slips.give(
                line,
                tewatashi
                        .sessions()
                        .book(
                                certificate(line.paper()),
                                session(line.sessionDate()),
                                by(commands.inRoster(line.line(), "book")))
                        .orThrow());
        booked.put(line.paper(), line.sessionDate());
    }

    Slips slips() {
        return slips;
    }

    // ---- the day

    /** The session whose door is open. */
    HandoutSession openSession() {
        return open.orElseThrow();
    }

    List<TrayEnd> trays() {
        return trays;
    }

    List<SessionEnd> ends() {
        return ends;
    }

    @Override
    public void rescheduled(DayEvent.Reschedule event) {
        PaperId paper = event.paper();
        if (papers.isWithSomebody(paper)) {
            return;
        }
        if (event.to().equals(booked.get(paper))) {
            later.remove(paper);
            comesAfterAll(event);
        } else if (papers.isInTray(paper)) {
            // A paper in the tray cannot be booked anew; until it is back, nobody gets it.
            reportAbsence(paper, event.line());
            later.computeIfAbsent(paper, first -> new ArrayList<>()).add(event);
        } else if (!over.contains(event.to())) {
            move(event);
        }
    }

    private void comesAfterAll(DayEvent.Reschedule event) {
        PaperId paper = event.paper();
        if (absent.remove(paper)) {
            CertificateId unused = tewatashi
                    .sessions()
                    .withdrawAbsence(
                            certificate(paper),
                            session(event.to()),
                            by(commands.inLog(event.line(), "withdraw")).because("booked for the same session again"))
                    .orThrow();
        }
        bringAlong(paper, event.line());
    }

    private void move(DayEvent.Reschedule event) {
        PaperId paper = event.paper();
        slips.giveNew(
                paper,
                tewatashi
                        .sessions()
                        .move(certificate(paper), session(event.to()), by(commands.inLog(event.line(), "move")))
                        .orThrow());
        booked.put(paper, event.to());
        absent.remove(paper);
        bringAlong(paper, event.line());
    }

    /** A paper that is booked for the open session and still lies in the safe follows the others to the hall. */
    private void bringAlong(PaperId paper, int line) {
        open.filter(session -> session.date().equals(booked.get(paper)))
                .filter(session -> !papers.isInTray(paper))
                .ifPresent(session -> dispatch(session, line));
    }

    @Override
    public void calledAbsent(DayEvent.AbsenceCall event) {
        List<DayEvent> waiting = later.get(event.paper());
        if (waiting == null) {
            reportAbsence(event.paper(), event.line());
        } else {
            waiting.add(event);
        }
    }

    private void reportAbsence(PaperId paper, int line) {
        boolean noted = tewatashi
                .sessions()
                .reportAbsence(certificate(paper), session(bookedFor(paper)), by(commands.inLog(line, "absence")))
                // A second call changes nothing, and one after the hand-over comes too late.
                .fold(done -> true, refused -> false);
        if (noted) {
            absent.add(paper);
        }
    }

    @Override
    public void dispatched(DayEvent.Dispatch event) {
        HandoutSession session = session(event.session());
        open = Optional.of(session);
        dispatch(session, event.line());
    }

    private void dispatch(HandoutSession session, int line) {
        Manifest manifest = tewatashi
                .dispatch(session, by(commands.inLog(line, "dispatch")))
                .orThrow();
        manifest.travelling().forEach(paper -> papers.carry(paper(paper.certificate())));
    }

    /** At the desk another officer is at work. */
    @Override
    public void arrived(DayEvent.Arrive event) {}

    @Override
    public void closed(DayEvent.Close event) {
        HandoutSession session = openSession();
        Closing closing = tewatashi.closing(session);
        List<PaperId> leftOver = papers.emptyTray();
        for (PaperId paper : leftOver) {
            CertificateId counted = closing.count(
                            PaperReading.of(paper.value()), by(commands.inLog(event.line(), "count." + paper.value())))
                    .orThrow();
            // What a closed session's call was about is settled with it.
            absent.remove(paper(counted));
        }
        ClosingResult result = closing.close(by(commands.inLog(event.line(), "close")));
        trays.add(new TrayEnd(
                event, leftOver, true, missing(result).stream().map(this::paper).toList()));
        ends.add(result.fold(
                closed -> SessionEnd.of(session, event.at(), closed, this::paper),
                differs -> SessionEnd.stillOpen(session, event.at()),
                refused -> {
                    throw unexpected(refused);
                }));
        open = Optional.empty();
        over.add(event.session());
        doWhatWaited();
    }

    private static List<CertificateId> missing(ClosingResult result) {
        return result.fold(closed -> List.of(), CountDiffers::missing, refused -> {
            throw unexpected(refused);
        });
    }

    /** Before a replay closes a session, its desk is free; and nobody else closes it. */
    private static IllegalStateException unexpected(NotClosed refused) {
        return new IllegalStateException("a session must not be refused its closing: "
                + refused.refusal().reason());
    }

    private void doWhatWaited() {
        List<DayEvent> due = later.values().stream().flatMap(List::stream).toList();
        later.clear();
        due.forEach(event -> event.tell(this));
    }

    private Certificate certificate(PaperId paper) {
        return Optional.ofNullable(certificates.get(paper)).orElseThrow();
    }

    private PaperId paper(CertificateId certificate) {
        return Optional.ofNullable(ids.get(certificate)).orElseThrow();
    }

    private HandoutSession session(LocalDate date) {
        return Optional.ofNullable(sessions.get(date)).orElseThrow();
    }

    private LocalDate bookedFor(PaperId paper) {
        return Optional.ofNullable(booked.get(paper)).orElseThrow();
    }
}
