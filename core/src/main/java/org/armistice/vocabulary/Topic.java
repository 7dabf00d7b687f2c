package org.armistice.vocabulary;

/**
 * What talks, statements or events are about.
 *
 * <p>Origin: PLOVER contexts; those from {@link #PEACE_AGREEMENT} on are ours.
 */
public enum Topic implements Term<Topic> {
    /** Power within a state and those who seek it. */
    POLITICAL,
    /** Armed forces and their use. */
    MILITARY,
    /** Relations between states and their envoys. */
    DIPLOMATIC,
    /** Trade, finance and business. */
    ECONOMIC,
    /** Law, courts and justice. */
    LEGAL,
    /** Water, energy, land and other resources. */
    RESOURCE,
    /** Refugees and displaced people. */
    REFUGEE,
    /** Migration across borders. */
    MIGRATION,
    /** Elections and referendums. */
    ELECTION,
    /** How a state is run. */
    GOVERNMENT,
    /** Rights of people and their abuse. */
    RIGHTS,
    /** Terrorism and measures against it. */
    TERRORISM,
    /** Espionage and intelligence. */
    INTELLIGENCE,
    /** Attacks on and by means of computers. */
    CYBER,
    /** Chemical, biological, radiological and nuclear weapons. */
    CBRN,
    /** Faiths and their communities. */
    RELIGION,
    /** Disease and public health. */
    HEALTH,
    /** Climate, nature and disasters. */
    ENVIRONMENT,
    /** An agreement that is to end a conflict. */
    PEACE_AGREEMENT,
    /** Recognition of a state or of its territory. */
    RECOGNITION,
    /** Roads, railways and other links. */
    TRANSPORT_LINKS,
    /** Who holds a territory. */
    TERRITORIAL_CONTROL,
    /** Access of aid to people. */
    HUMANITARIAN_ACCESS,
    /** Prisoners and detainees. */
    PRISONERS,
    /** Marking a border on the ground. */
    DEMARCATION,
    /** Peacekeepers and what they do. */
    PEACEKEEPING;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Topic> VOCABULARY = Vocabulary.of(Topic.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
