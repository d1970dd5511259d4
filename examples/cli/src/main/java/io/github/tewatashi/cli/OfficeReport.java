package io.github.tewatashi.cli;

import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.practice.PracticeReport;

/**
 * What there is to say of one office in a period.
 *
 * @param books whether its books are sound
 * @param practice what it does that comes before an accident, and what the rules kept from happening
 */
record OfficeReport(InspectionReport books, PracticeReport practice) {

    boolean isSound() {
        return books.isSound();
    }
}
