package org.armistice.vocabulary;

/**
 * How closely the day of an event is known.
 *
 * <p>Origin: UCDP GED {@code date_prec}, 1 to 5.
 */
public enum DatePrecision implements Term<DatePrecision> {
    /** The day is known. */
    DAY,
    /** It lies within two to six days. */
    DAYS_2_6,
    /** It lies within a known week. */
    WEEK,
    /** It lies within a known month. */
    MONTH,
    /** It lies within a known year or a longer stretch. */
    YEAR;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<DatePrecision> VOCABULARY = Vocabulary.of(DatePrecision.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
