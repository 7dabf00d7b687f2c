package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialChange;
import org.immutables.value.Value;

/**
 * The passing of a territory from one holder to another.
 *
 * <p>Either holder may be unknown. The change is the field's term for how it passed; whether it was lawful is another
 * matter.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Transfer implements Serializable permits TransferBuilder.ImmutableTransfer {

    private static final long serialVersionUID = 1L;

    Transfer() {}

    /** Returns a builder without any attributes. */
    public static TransferBuilder builder() {
        return new TransferBuilder();
    }

    /** Returns how it passed. Required. */
    public abstract Term<TerritorialChange> change();

    /** Returns who held it before. */
    public abstract Optional<Ref<? extends Actor>> previousHolder();

    /** Returns who held it afterwards. */
    public abstract Optional<Ref<? extends Actor>> newHolder();

    /** Returns the day on which it passed. */
    public abstract Optional<UncertainDate> on();

    /** Returns a builder with the attributes of this transfer. */
    public TransferBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Transfer").required("change", change()).check();
    }
}
