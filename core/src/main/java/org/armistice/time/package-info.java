/**
 * Uncertain dates and periods, and what follows from them in three-valued logic.
 *
 * <p>Sources of events know a month, a season, "between the 5th and the 31st", or only that something ended. An
 * {@link org.armistice.time.UncertainDate} and an {@link org.armistice.time.UncertainPeriod} hold exactly that much, as
 * texts of the Extended Date/Time Format (EDTF, ISO 8601-2:2019), and answer questions with a
 * {@link org.armistice.time.Truth}: certain only where every possible choice of days gives the same answer. Nothing is
 * ever filled in. Both are an {@link org.armistice.time.UncertainTime}; {@link org.armistice.time.Edtf#parse} reads any
 * text of EDTF, sets of several days ({@link org.armistice.time.UncertainDays}) among them.
 *
 * <p>Days are whole days of the proleptic Gregorian calendar, as in {@link java.time.LocalDate}; hours and time zones
 * play no part. Everything that this package refuses as a date, a period or a length, it refuses with a
 * {@link java.time.DateTimeException}; a text, with its subclass {@link java.time.format.DateTimeParseException}.
 *
 * <p>Other notations of uncertain dates are converted by a class that is named for their source:
 * {@link org.armistice.time.Acled}, {@link org.armistice.time.Messydates} and {@link org.armistice.time.Ucdp}; what
 * reporters say ("late last month"), by {@link org.armistice.time.ReportersWording}.
 *
 * <p>This package reads nothing but the JDK. Nothing of the model may be imported here; everything else may import it.
 */
@NullMarked
package org.armistice.time;

import org.jspecify.annotations.NullMarked;
