package org.armistice.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Entry;
import org.armistice.model.Held;
import org.armistice.model.Holding;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.Ref;
import org.armistice.table.Reference;
import org.armistice.time.UncertainPeriod;

/**
 * That an actor does something in an entry, and when. What is not dated is none, nor what somebody denies or leaves
 * open.
 *
 * @param pointer where the actor is named
 * @param actor who
 * @param role as what, in words
 * @param period when
 */
record Participation(String pointer, Ref<?> actor, String role, UncertainPeriod period) {

    static List<Participation> in(Entry entry) {
        ImmutableList.Builder<Participation> found = ImmutableList.builder();
        if (entry instanceof Ceasefire ceasefire) {
            ceasefire
                    .declared()
                    .or(ceasefire::effective)
                    .ifPresent(day -> addParties(found, ceasefire, UncertainPeriod.on(day)));
            addMediators(found, ceasefire.mediators(), Optional.empty());
        } else if (entry instanceof Mediation mediation) {
            mediation.period().ifPresent(period -> addParties(found, mediation, period));
            addMediators(found, mediation.mediators(), mediation.period());
        } else if (entry instanceof Checkpoint checkpoint) {
            addOperators(found, checkpoint.operators());
        } else if (entry instanceof Held held) {
            addHolders(found, held.holdings());
        }
        return found.build();
    }

    private static void addParties(ImmutableList.Builder<Participation> found, Entry entry, UncertainPeriod period) {
        for (Reference reference : Reference.of(entry)) {
            if (reference.pointer().startsWith("/parties/")) {
                found.add(new Participation(reference.pointer(), reference.ref(), "a party", period));
            }
        }
    }

    /** Third parties act in the time that is recorded of them, or else in that of the talks. */
    private static void addMediators(
            ImmutableList.Builder<Participation> found, List<Mediator> mediators, Optional<UncertainPeriod> talks) {
        for (int i = 0; i < mediators.size(); i++) {
            Mediator mediator = mediators.get(i);
            String pointer = "/mediators/" + i + "/actor";
            mediator.period()
                    .or(() -> talks)
                    .ifPresent(
                            period -> found.add(new Participation(pointer, mediator.actor(), "a third party", period)));
        }
    }

    private static void addOperators(
            ImmutableList.Builder<Participation> found, List<Attributed<Ref<? extends Actor>>> operators) {
        for (int i = 0; i < operators.size(); i++) {
            Attributed<Ref<? extends Actor>> operator = operators.get(i);
            String pointer = "/operators/" + i + "/value";
            if (Asserted.isCertain(operator)) {
                operator.period()
                        .ifPresent(period ->
                                found.add(new Participation(pointer, operator.value(), "an operator", period)));
            }
        }
    }

    private static void addHolders(ImmutableList.Builder<Participation> found, List<Attributed<Holding>> holdings) {
        for (int i = 0; i < holdings.size(); i++) {
            Attributed<Holding> holding = holdings.get(i);
            String pointer = "/holdings/" + i + "/holder";
            if (Asserted.isCertain(holding)) {
                holding.period()
                        .ifPresent(period -> found.add(
                                new Participation(pointer, holding.value().holder(), "a holder", period)));
            }
        }
    }
}
