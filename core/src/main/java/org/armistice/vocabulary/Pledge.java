package org.armistice.vocabulary;

/**
 * What is promised.
 *
 * <p>Origin: Alliance Treaty Obligations and Provisions (ATOP); those from {@link #SECURITY_GUARANTEE} on are ours.
 */
public enum Pledge implements Term<Pledge> {
    /** To fight beside the other if it is attacked. */
    DEFENSE,
    /** To fight beside the other in other cases too. */
    OFFENSE,
    /** Not to help those who fight the other. */
    NEUTRALITY,
    /** Not to use force against the other. */
    NONAGGRESSION,
    /** To talk with the other in a crisis. */
    CONSULTATION,
    /** To see to the security of the other. */
    SECURITY_GUARANTEE,
    /** To recognise a state, or whose a territory is. */
    RECOGNITION,
    /** To open or keep open roads, railways or other links. */
    TRANSPORT_LINKS,
    /** To conclude a peace agreement. */
    PEACE_AGREEMENT,
    /** To withdraw troops. */
    WITHDRAWAL,
    /** To release prisoners. */
    PRISONER_RELEASE,
    /** To let aid through. */
    HUMANITARIAN_ACCESS;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Pledge> VOCABULARY = Vocabulary.of(Pledge.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
