package org.armistice.examples.disputedareas;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.time.UncertainDate;

/** A clause whose words fit a form: whom and when its slots name, and where it is to be found. */
final class Clause {

    /** Longer than anything that anybody would write in such a note, in characters. */
    static final int LONGEST = 300;

    private final Matcher words;
    private final Feature area;
    private final NamedActors actors;

    private Clause(Matcher words, Feature area, NamedActors actors) {
        this.words = words;
        this.area = area;
        this.actors = actors;
    }

    /** Returns what a clause asserts: what the one form does that its words and its names fit. */
    static Assertion read(String words, Feature area, NamedActors actors) throws NotUnderstoodException {
        if (words.length() > LONGEST) {
            throw new NotUnderstoodException("it is longer than " + LONGEST + " characters");
        }
        List<Assertion> meanings = new ArrayList<>();
        List<String> obstacles = new ArrayList<>();
        for (ClauseForm form : ClauseForm.values()) {
            Matcher matcher = form.matcher(words);
            if (matcher.matches()) {
                try {
                    meanings.add(form.meaning(new Clause(matcher, area, actors)));
                } catch (NotUnderstoodException e) {
                    obstacles.add(e.getMessage());
                }
            }
        }
        if (meanings.size() == 1) {
            return meanings.get(0);
        }
        throw new NotUnderstoodException(
                meanings.size() > 1
                        ? "it can be read in " + meanings.size() + " ways"
                        : obstacles.isEmpty() ? "no form of words fits" : String.join("; or ", obstacles));
    }

    /** Returns a value as the source asserts it here, in its own voice and without a period. */
    <T extends Serializable> Attributed<T> assertion(T value) {
        return Attributed.of(value).citing(NaturalEarth.cited(area, Feature.NOTE));
    }

    Actor actor(String slot) throws NotUnderstoodException {
        return named(words.group(slot));
    }

    /** Returns those whom a list names: one, two joined by "and", or more with commas and an "and" before the last. */
    List<Actor> actors(String slot) throws NotUnderstoodException {
        String list = words.group(slot);
        int and = list.lastIndexOf(" and ");
        if (and < 0 || actors.named(list).isPresent()) {
            return List.of(named(list));
        }
        String before = list.substring(0, and);
        List<Actor> found = new ArrayList<>();
        for (String name : (before.endsWith(",") ? before.substring(0, and - 1) : before).split(", ", -1)) {
            found.add(named(name));
        }
        found.add(named(list.substring(and + " and ".length())));
        return found;
    }

    Actor authority() throws NotUnderstoodException {
        return actors.authorityOf(area)
                .orElseThrow(() -> new NotUnderstoodException(
                        "the type \"%s\" and the names do not tell who that is".formatted(area.text(Feature.TYPE))));
    }

    UncertainDate year(String slot) {
        return UncertainDate.date(words.group(slot));
    }

    /** Returns some day in the year that a slot names or after it. */
    UncertainDate yearOrLater(String slot) {
        return UncertainDate.date("[" + words.group(slot) + "..]");
    }

    private Actor named(String name) throws NotUnderstoodException {
        return actors.named(name)
                .orElseThrow(() -> new NotUnderstoodException("\"" + name + "\" names nobody who is listed"));
    }
}
