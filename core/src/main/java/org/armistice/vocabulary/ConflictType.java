package org.armistice.vocabulary;

/**
 * Between whom a conflict is fought.
 *
 * <p>Origin: UCDP {@code type_of_conflict}.
 */
public enum ConflictType implements Term<ConflictType> {
    /** Between states. */
    INTERSTATE,
    /** Between a state and groups within it. */
    INTRASTATE,
    /** Between a state and groups within it, with troops of other states. */
    INTERNATIONALIZED_INTRASTATE,
    /** Between a state and a group outside its own territory. */
    EXTRASYSTEMIC,
    /** Between groups none of which is a state. */
    NON_STATE,
    /** Of a state or group against civilians. */
    ONE_SIDED;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<ConflictType> VOCABULARY = Vocabulary.of(ConflictType.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
