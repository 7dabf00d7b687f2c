package org.armistice.validation;

/** How bad a finding is, from the least to the worst. */
public enum Severity {
    /** Worth knowing; nothing needs to be done. */
    NOTE,
    /** Unusual, and perhaps right: look at it. */
    WARNING,
    /** Right by itself, and likely to mislead whoever uses the dataset. Cannot be silenced. */
    DANGER,
    /** Certainly wrong. Cannot be silenced. */
    ERROR
}
