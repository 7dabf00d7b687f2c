package org.armistice.time;

/** A part of a written date that may be qualified apart from the others. */
public enum DatePart {
    /** The year, or whatever stands for several. */
    YEAR,
    /** The month, or the season or other part of a year that stands in its place. */
    MONTH,
    /** The day of the month. */
    DAY
}
