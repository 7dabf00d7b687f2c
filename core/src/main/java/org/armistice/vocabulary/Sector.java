package org.armistice.vocabulary;

/**
 * Which part of a society an actor belongs to.
 *
 * <p>Origin: PLOVER; combinations such as {@code CVLMOS} are kept as they are.
 */
public enum Sector implements Term<Sector> {
    /** The executive government. */
    GOV,
    /** Regular armed forces. */
    MIL,
    /** Rebels. */
    REB,
    /** Political opposition. */
    OPP,
    /** Political parties. */
    PTY,
    /** Police. */
    COP,
    /** Courts. */
    JUD,
    /** Intelligence services. */
    SPY,
    /** Health care, and in older files media. */
    MED,
    /** Education. */
    EDU,
    /** Business. */
    BUS,
    /** Criminals. */
    CRM,
    /** Civilians. */
    CVL,
    /** Organizations of states. */
    IGO,
    /** Organizations that are no part of a state. */
    NGO,
    /** Journalists and news media. */
    JRN,
    /** Workers and unions. */
    LAB,
    /** Parliaments. */
    LEG,
    /** Refugees. */
    REF,
    /** Religious groups. */
    REL,
    /** Armed forces whose side is not clear. */
    UAF,
    /** Elites and former officials. */
    ELI;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Sector> VOCABULARY = Vocabulary.of(Sector.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
