package org.armistice.vocabulary;

/**
 * How one entry stands to another. The link sits on the entry that the verb speaks of.
 *
 * <p>Origin: ours, {@link #FOLLOWS}, {@link #PART_OF} and {@link #SUPERSEDES} after common usage in archives.
 */
public enum LinkType implements Term<LinkType> {
    /** Happened after the other: an order that may be known without any date. */
    FOLLOWS,
    /** Brought the other about, somebody says. */
    CAUSES,
    /** Came of the other, somebody says. */
    RESULTS_FROM,
    /** Belongs to the other as a part to a whole. */
    PART_OF,
    /** Takes the place of the other. */
    SUPERSEDES,
    /** Says again what the other said. */
    RESTATES,
    /** Takes back what the other said. */
    WITHDRAWS,
    /** Does what the other promised. */
    FULFILS,
    /** Does what the other forbids. */
    BREACHES,
    /** Takes up again what was to run out, for a further time. */
    RENEWS;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<LinkType> VOCABULARY = Vocabulary.of(LinkType.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
