package org.armistice.validation;

/** What a rule has to see in order to judge an entry, from the least to the most. */
public enum Needs {
    /** The entry alone. */
    ENTRY,
    /** The entry and those that it refers to. */
    REFERRED_ENTRIES,
    /** The whole dataset. */
    DATASET
}
