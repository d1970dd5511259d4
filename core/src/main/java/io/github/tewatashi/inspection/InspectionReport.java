package io.github.tewatashi.inspection;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an inspection read and found. Holds no personal data (S4).
 *
 * @param inspected how much was read
 * @param custody where the papers are by the ledger
 * @param findings what is off, in the order in which it was met
 * @param unsealed from where on each office's ledger is not sealed yet, by office
 */
public record InspectionReport(Inspected inspected, Custody custody, List<Finding> findings, List<Unsealed> unsealed) {

    /** The lists are copied. */
    public InspectionReport {
        findings = List.copyOf(findings);
        unsealed = List.copyOf(unsealed);
    }

    /** Whether nothing is off. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    InspectionReport and(InspectionReport other) {
        return new InspectionReport(
                inspected.and(other.inspected),
                custody.and(other.custody),
                Stream.concat(findings.stream(), other.findings.stream()).toList(),
                Stream.concat(unsealed.stream(), other.unsealed.stream()).toList());
    }
}
