package org.armistice.model;

import java.util.List;
import java.util.Optional;
import org.armistice.vocabulary.EventMode;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/** Anything else that happens between actors, by its PLOVER type: from agreeing to assaulting. */
@Value.Immutable
@ModelStyle
public abstract sealed class Development extends Event permits DevelopmentBuilder.ImmutableDevelopment {

    private static final long serialVersionUID = 1L;

    Development() {}

    /** Returns a builder without any attributes. */
    public static DevelopmentBuilder builder() {
        return new DevelopmentBuilder();
    }

    /** Returns what sort of event it is. Required. */
    public abstract Term<EventType> eventType();

    /** Returns how it takes place. */
    public abstract Optional<Term<EventMode>> mode();

    /** Returns those who act. */
    public abstract List<Involvement> initiators();

    /** Returns those who are acted upon. */
    public abstract List<Involvement> recipients();

    /** Returns how many took part, were hurt or killed, according to whom. */
    public abstract List<Attributed<Estimate>> tolls();

    /** Returns what happened, put briefly in other words. It adds nothing that the other attributes could hold. */
    public abstract Optional<String> gist();

    @Override
    public final Ref<Development> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this development. */
    public DevelopmentBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Development.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Development.class, this)
                .required("eventType", eventType())
                .text("gist", gist())
                .check();
    }
}
