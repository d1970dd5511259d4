package io.github.tewatashi.storage.memory;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.storage.memory.IndexKey.Keyed.Where;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a desk sees, put together from the rows. */
record DeskViews(Rows rows) {

    /** What a desk sees when a slip is shown. */
    DeskView of(SessionRecord session, DeskQuery query) {
        DeskRecord unused = DeskRecord.unused(query.session(), query.desk());
        DeskRecord desk = rows.get(new Id.OfDesk(query.session(), query.desk())).orElse(unused);
        Optional<SlipRecord> own = rows.get(new Id.OfSlip(query.session(), query.number()));
        Optional<SlipRecord> youngest = rows.find(new IndexKey.SlipWith(session.office(), query.number())).stream()
                .max(comparing(SlipRecord::issuedAt));
        Set<String> keys = new HashSet<>(query.keys());
        own.ifPresent(slip -> keys.addAll(rows.searchKeys(slip.certificate())));
        List<SessionRecord> near = near(session, query);
        List<CertificateRecord> inView = Stream.of(
                        own.flatMap(slip -> rows.paper(slip.certificate())).stream(),
                        rows.keyed(Where.TRAY, query.session(), keys).stream(),
                        withSlipOf(near, session, keys))
                .flatMap(papers -> papers)
                .distinct()
                .toList();
        return new DeskView(
                session,
                desk,
                own.or(() -> youngest),
                inView,
                own.flatMap(slip -> elsewhere(slip, desk)),
                near.isEmpty()
                        ? session.version()
                        : near.stream().mapToLong(SessionRecord::version).sum());
    }

    /** What a desk sees of the encounter that it has. */
    DeskView of(SessionRecord session, DeskRecord desk, OpenEncounter open) {
        List<CertificateRecord> inView = Stream.concat(Stream.of(open.certificate()), open.rivals().stream())
                .distinct()
                .flatMap(id -> rows.paper(id).stream())
                .toList();
        return new DeskView(session, desk, rows.get(new Id.OfSlip(desk.session(), open.number())), inView);
    }

    /** The sessions of the office near that of the desk, its own among them; none if nobody looks beyond the tray. */
    private List<SessionRecord> near(SessionRecord session, DeskQuery query) {
        return query.days() == 0
                ? List.of()
                : rows.find(new IndexKey.SessionOf(session.office())).stream()
                        .filter(other -> query.isNear(session.date(), other.date()))
                        .toList();
    }

    private Stream<CertificateRecord> withSlipOf(List<SessionRecord> near, SessionRecord session, Set<String> keys) {
        if (near.isEmpty()) {
            return Stream.of();
        }
        Set<SessionId> ids = near.stream().map(SessionRecord::id).collect(toSet());
        return rows.find(keys.stream().map(key -> new IndexKey.KeyedOf(session.office(), key))).stream()
                .filter(paper -> rows.find(new IndexKey.SlipOfPaper(paper.id())).stream()
                        .anyMatch(slip -> ids.contains(slip.session())));
    }

    private Optional<EncounterContext> elsewhere(SlipRecord slip, DeskRecord desk) {
        return rows.find(new IndexKey.DeskAbout(slip.certificate())).stream()
                .filter(other -> !other.subject().equals(desk.subject()))
                .min(comparing(other -> other.subject().id()))
                .flatMap(DeskRecord::open)
                .map(OpenEncounter::context);
    }
}
