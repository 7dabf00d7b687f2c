package org.armistice.vocabulary;

/**
 * What an estimate counts.
 *
 * <p>Origin: ours, after the counts of UCDP and OCHA.
 */
public enum Measure implements Term<Measure> {
    /** People killed. */
    DEATHS,
    /** People wounded. */
    INJURED,
    /** People whose fate is unknown. */
    MISSING,
    /** People driven from their homes. */
    DISPLACED,
    /** People held captive. */
    DETAINED,
    /** Soldiers, police or observers. */
    PERSONNEL,
    /** Inhabitants. */
    POPULATION,
    /** People who take part in an event. */
    PARTICIPANTS;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Measure> VOCABULARY = Vocabulary.of(Measure.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
