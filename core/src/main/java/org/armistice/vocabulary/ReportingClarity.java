package org.armistice.vocabulary;

/**
 * Whether a report is about one event or sums several up.
 *
 * <p>Origin: UCDP GED {@code event_clarity}, 1 and 2.
 */
public enum ReportingClarity implements Term<ReportingClarity> {
    /** One event can be told. */
    SINGLE_EVENT,
    /** Several events are reported together. */
    AGGREGATE;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<ReportingClarity> VOCABULARY = Vocabulary.of(ReportingClarity.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
