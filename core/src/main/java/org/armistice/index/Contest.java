package org.armistice.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.time.Truth;

/**
 * Whether several are asserted to hold a place against each other, and who.
 *
 * <p>Two contest a place if both are asserted to have it by right (claimed, recognised), both to have the power there
 * (control, occupation), both to administer it, or one to have it by right and the other in fact; in whatever
 * perspectives. They do not if both hold it jointly, if one has the power and the other administers, if one hands it to
 * the other on that day, or if both are one state and its bodies. Whether a relation that this version does not know
 * contests another is unknown. Of an uncertain day each assertion is asked by itself. The answer is about what is
 * asserted, not about who is right, nor whether they quarrel.
 *
 * <p>Three things are told apart: contested; held without contest ({@code contested} is {@link Truth#FALSE}); and not
 * recorded, where {@code contenders} is empty and {@code contested} is {@link Truth#UNKNOWN}.
 *
 * @param contested how surely it is contested
 * @param contenders those who are asserted to hold it, in the dataset's order, each once; immutable
 * @param denials what is said not to be so. It makes no contest by itself; immutable
 */
public record Contest(Truth contested, List<Contender> contenders, List<Answer<Attributed<Holding>>> denials) {

    /** Makes an answer. */
    public Contest {
        contenders = List.copyOf(contenders);
        denials = List.copyOf(denials);
    }

    /** Returns those who are asserted to hold it, in the dataset's order, each once, and how surely; immutable. */
    public List<Answer<Ref<? extends Actor>>> holders() {
        return contenders.stream()
                .<Answer<Ref<? extends Actor>>>map(contender -> new Answer<>(contender.actor(), contender.truth()))
                .toList();
    }

    /** Tells whether it is recorded that anybody holds it on that day. */
    public boolean isRecorded() {
        return !contenders.isEmpty();
    }

    /** Returns a line such as {@code contested between norland (controls) and velia (claims)}, with ids for names. */
    public String inEnglish() {
        return inEnglish(Ref::id);
    }

    /** Returns the same with names of the caller's choice. */
    public String inEnglish(Function<Ref<? extends Actor>, String> names) {
        return new HoldingWords(names).of(this);
    }

    static Contest among(
            List<Answer<Attributed<Holding>>> holdings,
            Optional<LocalDate> day,
            Function<Ref<? extends Actor>, Ref<? extends Actor>> principals) {
        Contenders gathered = new Contenders(day, principals);
        holdings.forEach(gathered::add);
        return gathered.contest();
    }
}
