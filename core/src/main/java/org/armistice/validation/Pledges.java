package org.armistice.validation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Commitment;
import org.armistice.model.Dataset;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Pledge;

/** Who has pledged to fight beside whom. */
final class Pledges {

    private final ImmutableListMultimap<Ref<?>, Commitment> byPromiser;

    private Pledges(ImmutableListMultimap<Ref<?>, Commitment> byPromiser) {
        this.byPromiser = byPromiser;
    }

    static Pledges in(Dataset dataset) {
        ImmutableListMultimap.Builder<Ref<?>, Commitment> byPromiser = ImmutableListMultimap.builder();
        for (Commitment commitment : dataset.entries(Commitment.class)) {
            if (commitment.pledge() == Pledge.DEFENSE || commitment.pledge() == Pledge.OFFENSE) {
                commitment.promisedBy().forEach(actor -> byPromiser.put(actor, commitment));
            }
        }
        return new Pledges(byPromiser.build());
    }

    /** Returns the pledges of an actor to fight beside others. */
    List<Commitment> by(Ref<? extends Actor> actor) {
        return byPromiser.get(actor);
    }
}
