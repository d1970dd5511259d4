package io.github.tewatashi.investigation;

import io.github.tewatashi.name.Names;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who probably has a paper: the encounters of its day that could have gone wrong. Pure. No guess without a reason.
 *
 * @param paper the paper that is missed
 * @param slip the number of the slip by which it travelled
 * @param visits the encounters of each desk, in order
 * @param papers the certificates that those encounters point to
 * @param leftOver the certificates that were left over that day
 */
record Leads(
        CertificateRecord paper,
        SerialNumber slip,
        List<List<DeskVisit>> visits,
        Map<CertificateId, CertificateRecord> papers,
        Set<CertificateId> leftOver) {

    /** The leads, the likeliest first. */
    List<Lead> inOrder() {
        List<Lead> leads = new ArrayList<>();
        for (List<DeskVisit> desk : visits) {
            for (int i = 0; i < desk.size(); i++) {
                lead(desk, i).ifPresent(leads::add);
            }
        }
        leads.sort(Comparator.comparing((Lead lead) -> lead.reasons().get(0))
                .thenComparing(lead -> -lead.reasons().size())
                .thenComparing(Lead::at));
        return List.copyOf(leads);
    }

    private Optional<Lead> lead(List<DeskVisit> desk, int place) {
        DeskVisit visit = desk.get(place);
        Set<LeadReason> reasons = visit.isOf(paper.id()) ? ofItsOwn(visit) : ofAnother(desk, place);
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lead(
                        visit.encounter(),
                        visit.desk(),
                        visit.at(),
                        visit.certificate().filter(received -> visit.passed()),
                        List.copyOf(reasons)));
    }

    private static Set<LeadReason> ofItsOwn(DeskVisit visit) {
        if (visit.passed()) {
            return EnumSet.of(LeadReason.HANDED_OVER_THERE);
        }
        return visit.wrongAnswer() ? EnumSet.of(LeadReason.SLIP_WITH_ANOTHER_NAME) : EnumSet.noneOf(LeadReason.class);
    }

    private Set<LeadReason> ofAnother(List<DeskVisit> desk, int place) {
        DeskVisit visit = desk.get(place);
        Set<LeadReason> reasons = EnumSet.noneOf(LeadReason.class);
        Optional<CertificateRecord> received =
                visit.certificate().filter(id -> visit.passed()).map(papers::get);
        if (goesByTheSameNumber(visit, received)) {
            reasons.add(LeadReason.SAME_NUMBER);
        }
        // Who went away without a paper can only have been taken for its owner by the number.
        received.ifPresent(other -> addReasons(other, visit, reasons));
        if (visit.passed()) {
            addReasonsOfDesk(desk, place, reasons);
        }
        return reasons;
    }

    private void addReasons(CertificateRecord received, DeskVisit visit, Set<LeadReason> reasons) {
        if (leftOver.contains(received.id())) {
            reasons.add(LeadReason.OWN_PAPER_LEFT_OVER);
        }
        if (Names.confusable(received.face().names(), paper.face().names())) {
            reasons.add(LeadReason.SAME_NAME);
        }
        if (visit.slip()
                .filter(number -> Math.abs(number.value() - slip.value()) == 1)
                .isPresent()) {
            reasons.add(LeadReason.NEIGHBOURING_NUMBER);
        }
    }

    private void addReasonsOfDesk(List<DeskVisit> desk, int place, Set<LeadReason> reasons) {
        if (desk.stream().noneMatch(this::wasOut)) {
            return;
        }
        reasons.add(LeadReason.SAME_DESK);
        if (place > 0 && wasOut(desk.get(place - 1))) {
            reasons.add(LeadReason.ENCOUNTER_AFTER);
        }
        if (place + 1 < desk.size() && wasOut(desk.get(place + 1))) {
            reasons.add(LeadReason.ENCOUNTER_BEFORE);
        }
    }

    private boolean wasOut(DeskVisit visit) {
        return visit.out() && visit.isOf(paper.id());
    }

    private boolean goesByTheSameNumber(DeskVisit visit, Optional<CertificateRecord> received) {
        Set<SerialNumber> numbers =
                Stream.concat(Stream.of(slip), paper.state().printed().stream()).collect(Collectors.toSet());
        return Stream.concat(
                        visit.slip().stream(),
                        received.flatMap(other -> other.state().printed()).stream())
                .anyMatch(numbers::contains);
    }
}
