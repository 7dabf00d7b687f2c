package org.armistice.vocabulary;

/**
 * What sort of organization somebody says that it is.
 *
 * <p>Origin: Multi-Level Mediation Dataset, UCDP; {@link #DE_FACTO_AUTHORITY}, {@link #GOVERNMENT_BODY} and
 * {@link #MEDIA} are ours.
 */
public enum OrganizationKind implements Term<OrganizationKind> {
    /** An organization whose members are states. */
    INTERGOVERNMENTAL,
    /** An organization of private people or groups of several countries. */
    INTERNATIONAL_NGO,
    /** An organization of citizens within a country: a union, a church, a movement. */
    CIVIL_SOCIETY,
    /** An organized group that uses armed force and is no state. */
    ARMED_GROUP,
    /** A body that governs a territory without being recognised as its government. */
    DE_FACTO_AUTHORITY,
    /** A part of a state: a government, a ministry, an army. */
    GOVERNMENT_BODY,
    /** An outlet or agency that reports news. */
    MEDIA;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<OrganizationKind> VOCABULARY = Vocabulary.of(OrganizationKind.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
