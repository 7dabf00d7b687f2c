package org.armistice.vocabulary;

/**
 * What a third party does in talks or for a ceasefire. Roles sit on the relation, are dated, and one actor may hold
 * several at once.
 *
 * <p>Origin: United Nations Guidance for Effective Mediation; {@link #NEGOTIATOR}, {@link #TROOP_PROVIDER} and
 * {@link #PEACEKEEPER} are ours.
 */
public enum ThirdPartyRole implements Term<ThirdPartyRole> {
    /** Helps the parties, with their consent, to reach an agreement of their own. */
    MEDIATOR,
    /** Works out the terms itself and brings the parties to accept them; reports often say brokered. */
    NEGOTIATOR,
    /** Brings the parties together and leaves the substance to them. */
    FACILITATOR,
    /** Gives the place where the parties meet. Not by itself a mediator. */
    HOST,
    /** Presides over a forum of talks together with others. */
    CO_CHAIR,
    /** Pledges that what was agreed will be kept. */
    GUARANTOR,
    /** Signs or attends so as to confirm that an agreement was made. */
    WITNESS,
    /** Is present without a part in the talks. */
    OBSERVER,
    /** Watches and reports whether the parties comply. */
    MONITOR,
    /** Stands between the parties on the ground. */
    PEACEKEEPER,
    /** Supplies the soldiers or police of a mission. */
    TROOP_PROVIDER;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<ThirdPartyRole> VOCABULARY = Vocabulary.of(ThirdPartyRole.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
