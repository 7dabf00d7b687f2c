package org.armistice.examples.disputedareas;

/** Thrown where a clause of a note cannot be read for certain; the message says why, as the end of a sentence. */
final class NotUnderstoodException extends Exception {

    private static final long serialVersionUID = 1L;

    NotUnderstoodException(String why) {
        super(why);
    }
}
