package org.armistice.index;

import java.util.Objects;
import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.PassageRule;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Traffic;

/**
 * For whom, and with what, it is asked whether the way is open.
 *
 * <p>What is left out is not "whoever": a rule about the people of one state says nothing about a traveller of whom no
 * state is given. Nothing is concluded from one sort of traffic to another.
 *
 * @param from the actor whose people travel, if that is given
 * @param traffic how or with what they travel, if that is given
 */
public record Traveller(Optional<Ref<? extends Actor>> from, Optional<Term<Traffic>> traffic) {

    /** One of whom nothing is given, to whom only the rules about everybody apply. */
    public static final Traveller ANYBODY = new Traveller(Optional.empty(), Optional.empty());

    /** Makes a traveller. */
    public Traveller {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(traffic, "traffic");
    }

    /** Returns a traveller who is of an actor's people. */
    public static Traveller from(Ref<? extends Actor> actor) {
        return new Traveller(Optional.of(actor), Optional.empty());
    }

    /** Returns traffic of one sort, whosever. */
    public static Traveller by(Term<Traffic> traffic) {
        return new Traveller(Optional.empty(), Optional.of(traffic));
    }

    /** Returns this traveller with one sort of traffic. */
    public Traveller with(Term<Traffic> traffic) {
        return new Traveller(from, Optional.of(traffic));
    }

    boolean isSubjectTo(PassageRule rule) {
        return (rule.traffic().isEmpty()
                        || traffic.filter(rule.traffic()::contains).isPresent())
                && (rule.travellers().isEmpty()
                        || from.filter(rule.travellers()::contains).isPresent());
    }
}
