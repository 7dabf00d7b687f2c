package org.armistice.validation;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Code;
import org.armistice.model.Conflict;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Organization;
import org.armistice.model.Place;
import org.armistice.model.State;
import org.armistice.model.Undertaking;
import org.armistice.vocabulary.CodeScheme;

/**
 * What the codes of a scheme look like, and what they are given to. None of the schemes that this version knows has a
 * check digit.
 *
 * @param pattern what a code matches as a whole
 * @param words the same in words, behind "write"
 * @param isCertain whether the scheme itself prescribes that, once and for all
 * @param tenure how long a code is one thing's
 * @param kinds the kinds and groups of entries that have such codes
 */
record CodeForm(Pattern pattern, String words, boolean isCertain, Tenure tenure, List<Class<? extends Entry>> kinds) {

    /** How long a code is one thing's. */
    enum Tenure {
        /** For a time: the scheme gives it to another later, and the thing another code. */
        A_TIME,
        /** For good. */
        FOR_GOOD
    }

    private static final String DIGITS = "[0-9]{1,18}";

    private static final Map<CodeScheme, CodeForm> FORMS = Map.ofEntries(
            entry(CodeScheme.ISO_3166_1_ALPHA_2, country("[A-Z]{2}", "two capital letters, such as AM")),
            entry(CodeScheme.ISO_3166_1_ALPHA_3, country("[A-Z]{3}", "three capital letters, such as ARM")),
            entry(CodeScheme.ISO_3166_1_NUMERIC, country("[0-9]{3}", "three digits, such as 051")),
            entry(
                    CodeScheme.ISO_3166_2,
                    country("[A-Z]{2}-[A-Z0-9]{1,3}", "the country, a hyphen and up to three more, such as AM-SU")),
            entry(CodeScheme.ISO_3166_3_ALPHA_4, country("[A-Z]{4}", "four capital letters, such as CSHH")),
            entry(CodeScheme.GLEDITSCH_WARD, country("(?!0+$)[0-9]{1,3}", "a number from 1 to 999, such as 371")),
            entry(CodeScheme.COW, country("(?!0+$)[0-9]{1,3}", "a number from 1 to 999, such as 371")),
            entry(CodeScheme.UN_M49, country("[0-9]{3}", "three digits, such as 051")),
            entry(
                    CodeScheme.WIKIDATA,
                    forGood("Q[1-9][0-9]{0,17}", "Q and a number, such as Q399", List.of(Entry.class))),
            entry(
                    CodeScheme.OPENSTREETMAP,
                    forGood(
                            "(node|way|relation)/[1-9][0-9]{0,17}",
                            "the type, a slash and a number, such as relation/364066",
                            List.of(Actor.class, Place.class))),
            entry(
                    CodeScheme.OVERTURE,
                    new CodeForm(
                            Pattern.compile("[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}"),
                            "32 hexadecimal digits, with or without hyphens",
                            false,
                            Tenure.FOR_GOOD,
                            List.of(Actor.class, Place.class))),
            entry(
                    CodeScheme.GEONAMES,
                    forGood(DIGITS, "digits alone, such as 174982", List.of(Actor.class, Place.class))),
            entry(CodeScheme.UCDP_ACTOR, forGood(DIGITS, "digits alone", List.of(State.class, Organization.class))),
            entry(CodeScheme.UCDP_CONFLICT, forGood(DIGITS, "digits alone", List.of(Conflict.class))),
            entry(CodeScheme.UCDP_DYAD, forGood(DIGITS, "digits alone", List.of(Conflict.class))),
            entry(CodeScheme.UCDP_GED, forGood(DIGITS, "digits alone", List.of(Event.class))),
            entry(
                    CodeScheme.PRIO_GRID,
                    forGood(
                            "[1-9][0-9]{0,4}|1[0-9]{5}|2[0-4][0-9]{4}|25[0-8][0-9]{3}|259[01][0-9]{2}|259200",
                            "the number of a cell, from 1 to 259200", List.of(Place.class))),
            entry(
                    CodeScheme.PA_X,
                    new CodeForm(
                            Pattern.compile(DIGITS),
                            "digits alone",
                            false,
                            Tenure.FOR_GOOD,
                            List.of(Undertaking.class, Event.class))),
            entry(
                    CodeScheme.ETH_PRIO_CEASEFIRE,
                    new CodeForm(
                            Pattern.compile("\\S+"),
                            "it without blanks",
                            false,
                            Tenure.FOR_GOOD,
                            List.of(Ceasefire.class, Agreement.class))),
            entry(
                    CodeScheme.PLOVER,
                    new CodeForm(
                            Pattern.compile("\\S+"),
                            "it without blanks",
                            false,
                            Tenure.FOR_GOOD,
                            List.of(Event.class))));

    /** Returns the form of a code; empty if this version does not know its scheme. */
    static Optional<CodeForm> of(Code code) {
        return code.scheme() instanceof CodeScheme scheme ? Optional.ofNullable(FORMS.get(scheme)) : Optional.empty();
    }

    boolean fits(String value) {
        return pattern.matcher(value).matches();
    }

    /** Tells whether such codes are given to entries of that kind. */
    boolean isFor(Class<? extends Entry> kind) {
        return kinds.stream().anyMatch(group -> group.isAssignableFrom(kind));
    }

    private static CodeForm country(String pattern, String words) {
        return new CodeForm(
                Pattern.compile(pattern),
                words,
                true,
                Tenure.A_TIME,
                List.of(State.class, Organization.class, Place.class));
    }

    private static CodeForm forGood(String pattern, String words, List<Class<? extends Entry>> kinds) {
        return new CodeForm(Pattern.compile(pattern), words, true, Tenure.FOR_GOOD, kinds);
    }
}
