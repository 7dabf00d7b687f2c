package org.armistice.vocabulary;

/**
 * What an office is for.
 *
 * <p>Origin: ours.
 */
public enum OfficeKind implements Term<OfficeKind> {
    /** Represents the state as a whole: a president, a monarch. */
    HEAD_OF_STATE,
    /** Leads the government: a prime minister. */
    HEAD_OF_GOVERNMENT,
    /** Leads the foreign ministry: a foreign minister, a secretary of state. */
    FOREIGN_MINISTER,
    /** Leads the ministry of defence. */
    DEFENCE_MINISTER,
    /** Leads another ministry. */
    MINISTER,
    /** Stands below a minister and above the officials: a deputy or assistant secretary. */
    DEPUTY_MINISTER,
    /** Speaks for the body to the public. */
    SPOKESPERSON,
    /** Represents the body in a matter or to a party. */
    ENVOY,
    /** Represents a state to another or to an organization. */
    AMBASSADOR,
    /** Advises without deciding. */
    ADVISER,
    /** Serves the body in another way. */
    OFFICIAL,
    /** Commands armed forces. */
    MILITARY_COMMANDER,
    /** Leads the staff of an organization. */
    SECRETARY_GENERAL,
    /** Sits in a parliament. */
    LEGISLATOR,
    /** Leads an organization that is no state. */
    LEADER;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<OfficeKind> VOCABULARY = Vocabulary.of(OfficeKind.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
