package org.armistice.vocabulary;

/** A token that its vocabulary does not list, kept as it came. */
record UnknownTerm<E extends Enum<E> & Term<E>>(String token) implements Term<E> {

    @Override
    public String toString() {
        return token;
    }
}
