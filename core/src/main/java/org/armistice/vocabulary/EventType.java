package org.armistice.vocabulary;

/**
 * What sort of political event it is, from consent to force.
 *
 * <p>Origin: PLOVER; older PLOVER files also use demand, disapprove, fight, investigate and document, which are kept as
 * they are.
 */
public enum EventType implements Term<EventType> {
    /** Agrees, or says that it will. */
    AGREE,
    /** Meets, visits, telephones, mediates. */
    CONSULT,
    /** Expresses or begins political support. */
    SUPPORT,
    /** Gives in to a demand. */
    CONCEDE,
    /** Works together: economic, military, judicial. */
    COOPERATE,
    /** Gives material aid. */
    AID,
    /** Withdraws, releases, returns. */
    RETREAT,
    /** Asks or demands. */
    REQUEST,
    /** Criticizes, charges, complains. */
    ACCUSE,
    /** Refuses. */
    REJECT,
    /** Threatens. */
    THREATEN,
    /** Protests, strikes, riots. */
    PROTEST,
    /** Reduces relations, aid or rights. */
    SANCTION,
    /** Raises or moves forces. */
    MOBILIZE,
    /** Represses, arrests, restricts, seizes. */
    COERCE,
    /** Uses force. */
    ASSAULT;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<EventType> VOCABULARY = Vocabulary.of(EventType.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
