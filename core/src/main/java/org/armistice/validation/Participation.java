package org.armistice.validation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Entry;
import org.armistice.model.Held;
import org.armistice.model.Holding;
import org.armistice.model.Mediator;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.table.Reference;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.TerritorialRelation;

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

    /** What an actor is, by the beginning of the pointer to where it is named. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("/parties/", "a party"),
            Map.entry("/sides/", "a side"),
            Map.entry("/hosts/", "a host"),
            Map.entry("/participants/", "a participant"),
            Map.entry("/promisedBy/", "one who promises"),
            Map.entry("/by/", "the one in breach"),
            Map.entry("/initiators/", "one who acts"),
            Map.entry("/recipients/", "one who is acted upon"),
            Map.entry("/speaker", "the speaker"),
            Map.entry("/spokenFor", "the one spoken for"),
            Map.entry("/ledBy", "the leader"));

    /** Returns what actors do in an entry, which has these references. */
    static List<Participation> in(Entry entry, List<Reference> references) {
        ImmutableList.Builder<Participation> found = ImmutableList.builder();
        Occasion.of(entry).ifPresent(period -> addNamed(found, references, period));
        Parties.to(entry).ifPresent(parties -> addMediators(found, parties.mediators(), Occasion.of(entry)));
        if (entry instanceof Checkpoint checkpoint) {
            addAsserted(
                    found,
                    checkpoint.operators(),
                    "/operators/%d/value",
                    "an operator",
                    Occasion.of(checkpoint),
                    actor -> actor);
        } else if (entry instanceof PeacekeepingMission mission) {
            addAsserted(
                    found,
                    mission.troopProviders(),
                    "/troopProviders/%d/value",
                    "a provider",
                    mission.period(),
                    actor -> actor);
        } else if (entry instanceof Held held) {
            addHolders(found, held.holdings());
        }
        return found.build();
    }

    /** Tells whether the actor does nothing itself. */
    boolean isSuffered() {
        return pointer.startsWith("/recipients/");
    }

    private static void addNamed(
            ImmutableList.Builder<Participation> found, List<Reference> references, UncertainPeriod period) {
        for (Reference reference : references) {
            String role = ROLES.get(beginning(reference.pointer()));
            if (role != null) {
                boolean supports = reference.pointer().contains("/supporters/");
                found.add(new Participation(
                        reference.pointer(), reference.ref(), supports ? "a supporter" : role, period));
            }
        }
    }

    /** Such as {@code /parties/}, or {@code /speaker} of what is no list. */
    private static String beginning(String pointer) {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer : pointer.substring(0, end + 1);
    }

    /** Third parties act in the time that is recorded of them, or else in that of the whole. */
    private static void addMediators(
            ImmutableList.Builder<Participation> found, List<Mediator> mediators, Optional<UncertainPeriod> whole) {
        for (int i = 0; i < mediators.size(); i++) {
            Mediator mediator = mediators.get(i);
            String pointer = "/mediators/" + i + "/actor";
            mediator.period()
                    .or(() -> whole)
                    .ifPresent(
                            period -> found.add(new Participation(pointer, mediator.actor(), "a third party", period)));
        }
    }

    /** Who is recognised as holding a place does nothing by that. */
    private static void addHolders(ImmutableList.Builder<Participation> found, List<Attributed<Holding>> holdings) {
        for (int i = 0; i < holdings.size(); i++) {
            Attributed<Holding> holding = holdings.get(i);
            boolean acts = holding.value().relation() != TerritorialRelation.RECOGNISED_AS_PART_OF;
            if (acts && holding.isCertain() && holding.period().isPresent()) {
                String pointer = "/holdings/" + i + "/holder";
                found.add(new Participation(
                        pointer,
                        holding.value().holder(),
                        "a holder",
                        holding.period().get()));
            }
        }
    }

    private static <T extends Serializable> void addAsserted(
            ImmutableList.Builder<Participation> found,
            List<Attributed<T>> assertions,
            String pointer,
            String role,
            Optional<UncertainPeriod> whole,
            Function<T, Ref<?>> actor) {
        for (int i = 0; i < assertions.size(); i++) {
            Attributed<T> assertion = assertions.get(i);
            Optional<UncertainPeriod> period = assertion.period().or(() -> whole);
            if (assertion.isCertain() && period.isPresent()) {
                found.add(new Participation(pointer.formatted(i), actor.apply(assertion.value()), role, period.get()));
            }
        }
    }
}
