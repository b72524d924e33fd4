package vn.mocgioi.land.time;

import java.time.LocalDate;

/**
 * What makes a figure of a day another one than it was said to be on that day.
 *
 * @param since the day of the figure
 * @param lateEvents dated up to that day and recorded after it
 * @param correctedEvents known on that day and corrected after it
 */
public record Revised(LocalDate since, long lateEvents, long correctedEvents) {}
