package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.time.UncertainPeriod;
import org.immutables.value.Value;

/**
 * A human being who acts, speaks or holds office.
 *
 * <p>What a person says is said for somebody; a {@link Statement} names the actor spoken for.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Person extends Actor permits PersonBuilder.ImmutablePerson {

    private static final long serialVersionUID = 1L;

    Person() {}

    /** Returns a builder without any attributes. */
    public static PersonBuilder builder() {
        return new PersonBuilder();
    }

    /** Returns the offices that the person held, each for its period, according to whom. */
    public abstract List<Attributed<Office>> offices();

    /** Returns the states whose national the person is. */
    public abstract Set<Ref<State>> nationalities();

    /** Returns the life of the person, first to last day, both inclusive. */
    public abstract Optional<UncertainPeriod> existence();

    @Override
    public final Ref<Person> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this person. */
    public PersonBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Person.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Person.class, this).check();
    }
}
