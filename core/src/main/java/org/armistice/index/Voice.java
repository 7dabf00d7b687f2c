package org.armistice.index;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.Attributed;
import org.armistice.model.Office;
import org.armistice.model.Person;
import org.armistice.time.Truth;
import org.armistice.vocabulary.Stance;

/**
 * What was said of a subject, by whom, in which office, and for whom.
 *
 * <p>Whoever spoke for somebody did not speak privately, whether or not an office of theirs is recorded. A person with
 * an office whose statement names nobody spoken for spoke privately: nothing says that it was in that office.
 *
 * @param said the statement, and to whom it is put down
 * @param stances how it stands to the subject, as counted in {@link Standing}; several where it answers several
 *     statements. Immutable
 * @param person the person who spoke; empty where none is named, or it is no person
 * @param offices the offices that the person is asserted to have held when it was said, with how surely; where either
 *     time is not recorded that is {@link Truth#UNKNOWN}. Immutable
 * @param withdrawn whether it was taken back
 */
public record Voice(
        Said said,
        Set<Stance> stances,
        Optional<Person> person,
        List<Answer<Attributed<Office>>> offices,
        Truth withdrawn) {

    /** Makes a voice. */
    public Voice {
        Objects.requireNonNull(said, "said");
        stances = Collections.unmodifiableSet(new TreeSet<>(stances));
        Objects.requireNonNull(person, "person");
        offices = List.copyOf(offices);
        Objects.requireNonNull(withdrawn, "withdrawn");
    }

    /** Tells whether a person spoke for nobody but themselves. */
    public boolean isPrivate() {
        return person.isPresent()
                && said.by().filter(person.get().ref()::equals).isPresent();
    }

    /** Tells whether it says that it is so: asserts, supports or promises it, and does not deny it as well. */
    public boolean isPro() {
        return (stances.contains(Stance.ASSERT) || stances.contains(Stance.SUPPORT) || stances.contains(Stance.COMMIT))
                && !stances.contains(Stance.DENY);
    }

    /** Tells whether it says that it is not so, and does not say as well that it is. */
    public boolean isContra() {
        return stances.equals(Set.of(Stance.DENY));
    }
}
