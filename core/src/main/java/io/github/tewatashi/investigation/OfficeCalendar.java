package io.github.tewatashi.investigation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/**
 * On which days the office is open, and where: by it the days of a deadline are counted.
 *
 * <p>Laws: never throws; same day, same answer; open on at least one day of any {@value #LONGEST_CLOSURE}.
 */
public interface OfficeCalendar {

    /** More days in a row than any office is closed. */
    int LONGEST_CLOSURE = 60;

    /** Whether the office is open on {@code day}. */
    boolean isOpen(LocalDate day);

    /** Where the office is: when a day begins there. */
    ZoneId zone();

    /** {@code day} if the office is open then, else the next day on which it is. */
    default LocalDate openOn(LocalDate day) {
        return day.datesUntil(day.plusDays(LONGEST_CLOSURE))
                .filter(this::isOpen)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the office calendar is closed for " + LONGEST_CLOSURE + " days in a row"));
    }

    /**
     * A Japanese administrative office: closed on Saturdays, Sundays, national holidays and from 29 December to 3
     * January (行政機関の休日に関する法律, Act No. 91 of 1988, Article 1).
     *
     * @param nationalHolidays the holidays of the years in question, which the Cabinet Office publishes each year
     */
    static OfficeCalendar japanese(Set<LocalDate> nationalHolidays) {
        Set<LocalDate> holidays = Set.copyOf(nationalHolidays);
        return new OfficeCalendar() {
            @Override
            public boolean isOpen(LocalDate day) {
                MonthDay date = MonthDay.from(day);
                boolean turnOfTheYear = !date.isBefore(MonthDay.of(12, 29)) || !date.isAfter(MonthDay.of(1, 3));
                return switch (day.getDayOfWeek()) {
                    case SATURDAY, SUNDAY -> false;
                    default -> !turnOfTheYear && !holidays.contains(day);
                };
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("Asia/Tokyo");
            }
        };
    }
}
