package org.armistice.index;

/**
 * Where a ceasefire stood on a day, so far as that is certain.
 *
 * <p>It is a short word for what {@link CeasefireStanding} says at length, by its recorded dates alone. Whether anybody
 * kept it is another question.
 */
public enum CeasefireState {
    /** Certainly not declared by that day. */
    NOT_DECLARED,
    /** Certainly declared by that day, and certainly not in effect. */
    ANNOUNCED,
    /** Certainly not in effect by that day; whether it had been declared is not certain. */
    NOT_BEGUN,
    /** Certainly in force. */
    IN_FORCE,
    /** Certainly begun by that day, and neither an end nor a limit of its time that may lie before it is recorded. */
    NOT_KNOWN_TO_HAVE_ENDED,
    /** Certainly ended before that day. */
    ENDED,
    /** Its dates do not decide. */
    UNDECIDED
}
