package io.github.tewatashi.inspection;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an inspection read and found. Holds no personal data (S4).
 *
 * @param inspected how much was read
 * @param custody where the papers are by the ledger
 * @param findings what is off, in the order in which it was met
 */
public record InspectionReport(Inspected inspected, Custody custody, List<Finding> findings) {

    /** The list is copied. */
    public InspectionReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is off. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    InspectionReport and(InspectionReport other) {
        return new InspectionReport(
                inspected.and(other.inspected),
                custody.and(other.custody),
                Stream.concat(findings.stream(), other.findings.stream()).toList());
    }
}
