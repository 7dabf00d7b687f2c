package org.armistice.model;

import java.util.List;
import java.util.Optional;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.OrganizationKind;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/** A body that acts and is no state: an organization of states, an armed group, a government, an agency. */
@Value.Immutable
@ModelStyle
public abstract sealed class Organization extends Actor permits OrganizationBuilder.ImmutableOrganization {

    private static final long serialVersionUID = 1L;

    Organization() {}

    /** Returns a builder without any attributes. */
    public static OrganizationBuilder builder() {
        return new OrganizationBuilder();
    }

    /** Returns what sort of organization it is, according to whom. */
    public abstract List<Attributed<Term<OrganizationKind>>> kinds();

    /** Returns the state that it is a part of, for a government, a ministry or an army. */
    public abstract Optional<Ref<State>> state();

    /** Returns its members, each for the period of its membership. */
    public abstract List<Attributed<Ref<? extends Actor>>> members();

    /** Returns whether the members are all there are. */
    public abstract Optional<Term<Completeness>> membersCompleteness();

    /** Returns the period in which it existed, first to last day, both inclusive. */
    public abstract Optional<UncertainPeriod> existence();

    @Override
    public final Ref<Organization> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this organization. */
    public OrganizationBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Organization.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Organization.class, this).check();
    }
}
