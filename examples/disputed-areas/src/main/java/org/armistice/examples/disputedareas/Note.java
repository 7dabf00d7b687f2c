package org.armistice.examples.disputedareas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the file says in words of who holds an area: clauses between semicolons.
 *
 * @param area the area that it is about
 * @param clauses its clauses in order, without the white space around them; none if there is no note
 */
record Note(Feature area, List<String> clauses) {

    static Note of(Feature area) {
        String text = area.text(Feature.NOTE);
        List<String> clauses = new ArrayList<>();
        if (!text.isBlank()) {
            for (String clause : text.split(";", -1)) {
                clauses.add(clause.strip());
            }
        }
        return new Note(area, clauses);
    }

    boolean says(ClauseForm form) {
        return clauses.stream().anyMatch(clause -> form.matcher(clause).matches());
    }

    /** Returns what the note asserts: all of it, or nothing if one clause is not understood. */
    Reading read(NamedActors actors) {
        if (clauses.isEmpty()) {
            return Reading.nothing("there is no note");
        }
        List<Assertion> assertions = new ArrayList<>();
        for (String words : clauses) {
            try {
                assertions.add(Clause.read(words, area, actors));
            } catch (NotUnderstoodException e) {
                return Reading.nothing("\"" + abridged(words) + "\": " + e.getMessage());
            }
        }
        return new Reading(assertions, Optional.empty());
    }

    private static String abridged(String words) {
        return words.length() <= Clause.LONGEST ? words : words.substring(0, 60) + "...";
    }

    /**
     * What was made of a note.
     *
     * @param assertions what it asserts, in its order
     * @param obstacle why it could not be read, with the clause that was not understood
     */
    record Reading(List<Assertion> assertions, Optional<String> obstacle) {

        static Reading nothing(String obstacle) {
            return new Reading(List.of(), Optional.of(obstacle));
        }
    }
}
