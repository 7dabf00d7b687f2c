package org.armistice.vocabulary;

/**
 * How an event of a type takes place.
 *
 * <p>Origin: PLOVER modes; the list is open and most files add to it.
 */
public enum EventMode implements Term<EventMode> {
    /** By a visit. */
    VISIT,
    /** By receiving a visit. */
    HOST,
    /** By telephone. */
    PHONE,
    /** Through a third party. */
    THIRD_PARTY,
    /** Among several. */
    MULTILATERAL,
    /** By a demonstration. */
    DEMO,
    /** By a riot. */
    RIOT,
    /** By a strike. */
    STRIKE,
    /** By a hunger strike. */
    HUNGER_STRIKE,
    /** By blocking a way. */
    OBSTRUCT,
    /** By a boycott. */
    BOYCOTT,
    /** With soldiers. */
    TROOPS,
    /** With weapons. */
    WEAPONS,
    /** With police. */
    POLICE,
    /** With militias. */
    MILITIA,
    /** By restricting what people may do. */
    RESTRICT,
    /** By a ban. */
    BAN,
    /** By censorship. */
    CENSOR,
    /** By a curfew. */
    CURFEW,
    /** By martial law. */
    MARTIAL_LAW,
    /** By arrest. */
    ARREST,
    /** By deportation. */
    DEPORT,
    /** By taking property. */
    CONFISCATE,
    /** By destroying property. */
    DESTROY,
    /** By beating. */
    BEAT,
    /** By torture. */
    TORTURE,
    /** By sexual violence. */
    SEXUAL,
    /** By execution. */
    EXECUTE,
    /** By a targeted killing. */
    ASSASSINATE,
    /** With hands, stones or blades. */
    PRIMITIVE,
    /** With small arms. */
    FIREARMS,
    /** With bombs or mines. */
    EXPLOSIVES,
    /** By an attacker who dies in it. */
    SUICIDE_ATTACK,
    /** With artillery or tanks. */
    HEAVY_WEAPONS,
    /** From the air. */
    AERIAL,
    /** With chemical, biological, radiological or nuclear weapons. */
    CBRN;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<EventMode> VOCABULARY = Vocabulary.of(EventMode.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
