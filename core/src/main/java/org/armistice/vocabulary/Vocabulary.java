package org.armistice.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The terms of one vocabulary by their tokens. Each vocabulary enum has one, named {@code VOCABULARY}.
 *
 * <p>A token follows from the constant's name and from nothing else: {@code NEAR_25KM} is {@code near-25km}. Renaming a
 * constant therefore changes the format.
 *
 * @param <E> the enum that lists the known terms
 */
public final class Vocabulary<E extends Enum<E> & Term<E>> {

    /** The longest token that is accepted, in characters. */
    public static final int LONGEST_TOKEN = 100;

    private static final Pattern TOKEN = Pattern.compile("([A-Za-z0-9]+:)?[A-Za-z0-9]+([._-][A-Za-z0-9]+)*+");

    private final String name;
    private final List<E> known;
    private final Map<String, Term<E>> byToken;

    private Vocabulary(String name, List<E> known) {
        this.name = name;
        this.known = known;
        this.byToken = new HashMap<>();
        known.forEach(term -> byToken.put(term.token(), term));
    }

    static <E extends Enum<E> & Term<E>> Vocabulary<E> of(Class<E> type) {
        return new Vocabulary<>(
                type.getSimpleName(), Collections.unmodifiableList(new ArrayList<>(EnumSet.allOf(type))));
    }

    static String tokenOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name of the vocabulary, such as {@code CheckpointKind}. */
    public String name() {
        return name;
    }

    /** Returns the terms that this version knows, in the order of their declaration; immutable. */
    public List<E> known() {
        return known;
    }

    /**
     * Returns the term for a token: the constant where this version knows it, a term that keeps the token otherwise.
     *
     * @throws IllegalArgumentException if the text cannot be a token: ASCII letters and digits, single hyphens, dots or
     *     underscores between them, at most one prefix that ends in a colon
     */
    public Term<E> term(String token) {
        Term<E> term = byToken.get(token);
        if (term != null) {
            return term;
        }
        if (!isToken(token)) {
            throw new IllegalArgumentException(
                    "\"%s\" cannot be a %s: write lower-case words joined by hyphens, such as %s."
                            .formatted(abridged(token), name, known.get(0).token()));
        }
        return new UnknownTerm<>(token);
    }

    private static boolean isToken(String text) {
        return text.length() <= LONGEST_TOKEN && TOKEN.matcher(text).matches();
    }

    private static String abridged(String text) {
        String shown = text.length() <= 60 ? text : text.substring(0, 60) + "...";
        return shown.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    @Override
    public String toString() {
        return name;
    }
}
