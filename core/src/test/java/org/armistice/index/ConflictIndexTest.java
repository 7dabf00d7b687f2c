package org.armistice.index;

import static org.armistice.index.RiverDispute.BRIDGE;
import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictBuilder;
import org.armistice.model.ConflictSide;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Incident;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.model.Stake;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.LinkType;
import org.junit.jupiter.api.Test;

class ConflictIndexTest {

    private static final Conflict SECOND = war("second", NORLAND.ref(), VELIA.ref())
            .period(period("2004-06/2005-09-29"))
            .addStakes(Attributed.of(Stake.of(BRIDGE.ref())), Attributed.of(Stake.of(DELTA.ref())))
            .addEndedBy(TRUCE.ref(), Ref.to("treaty"), Ref.to("nowhere"))
            .build();

    private static final Conflict FIRST = war("first", VELIA.ref(), NORLAND.ref())
            .period(period("1971/1972-05"))
            .addStakes(
                    Attributed.of(Stake.of(DELTA.ref())).accordingTo(VELIA),
                    Attributed.of(Stake.of(DELTA.ref())).accordingTo(NORLAND))
            .build();

    private static final Conflict RISING = war("rising", TARSK.ref(), NORLAND.ref())
            .addStakes(Attributed.of(Stake.of(DELTA.ref())).with(Certainty.CERTAINLY_NOT))
            .build();

    private static final Conflict CAMPAIGN = war("campaign", NORLAND.ref(), VELIA.ref())
            .period(period("2005-03-01/2005-03-31"))
            .addLinks(Attributed.of(Link.of(LinkType.PART_OF, SECOND.ref())))
            .build();

    private static final Agreement TREATY =
            Agreement.builder().id("treaty").signed(date("2004-12")).build();

    private final ConflictIndex index = ConflictIndex.of(RiverDispute.with(
            SECOND,
            FIRST,
            RISING,
            CAMPAIGN,
            TREATY,
            raid("late", "2005"),
            raid("early", "2004-07"),
            raid("lost", null)));

    @Test
    void conflictsAreFoundByWhatTheyAreFoughtOver() {
        assertThat(index.over(DELTA.ref()))
                .isEqualTo(new Sequence<>(List.of(List.of(FIRST), List.of(SECOND)), List.of()));
        assertThat(index.over(BRIDGE.ref()).all()).containsExactly(SECOND);
        assertThat(index.over(TARSK.ref()).all()).isEmpty();
        assertThat(index.stakes(FIRST.ref(), DELTA.ref())).isEqualTo(FIRST.stakes());
        assertThat(index.stakes(SECOND.ref(), DELTA.ref()))
                .containsExactly(SECOND.stakes().get(1));
        assertThat(index.stakes(Ref.to("nowhere"), DELTA.ref())).isEmpty();
    }

    @Test
    void conflictsAreFoundByWhoFights() {
        assertThat(index.of(NORLAND.ref()))
                .isEqualTo(new Sequence<>(List.of(List.of(FIRST), List.of(SECOND, CAMPAIGN)), List.of(RISING)));
        assertThat(index.between(NORLAND.ref(), TARSK.ref()).all()).containsExactly(RISING);
        assertThat(index.between(VELIA.ref(), TARSK.ref()).all()).isEmpty();
    }

    @Test
    void alliesAreNotAgainstEachOther() {
        Conflict league = Conflict.builder()
                .id("league")
                .addSides(
                        ConflictSide.of(NORLAND.ref(), VELIA.ref()),
                        ConflictSide.builder()
                                .addActors(TARSK.ref())
                                .addSupporters(Ref.to("patron"))
                                .build())
                .build();
        ConflictIndex allied = ConflictIndex.of(RiverDispute.with(league));

        assertThat(allied.between(NORLAND.ref(), VELIA.ref()).all()).isEmpty();
        assertThat(allied.between(NORLAND.ref(), NORLAND.ref()).all()).isEmpty();
        assertThat(allied.between(TARSK.ref(), VELIA.ref()).all()).containsExactly(league);
        assertThat(allied.of(Ref.to("patron")).all()).isEmpty();
    }

    @Test
    void whatEndedAConflictIsInOrder() {
        assertThat(index.endings(SECOND.ref()).groups()).containsExactly(List.of(TREATY), List.of(TRUCE));
        assertThat(index.ceasefiresThatEnded(SECOND.ref()).all()).containsExactly(TRUCE);
        assertThat(index.endings(FIRST.ref()).all()).isEmpty();
        assertThat(index.endings(Ref.to("nowhere")).all()).isEmpty();
    }

    @Test
    void aConflictHasPartsAndIncidents() {
        assertThat(index.parts(SECOND.ref()).all()).containsExactly(CAMPAIGN);
        assertThat(index.parts(FIRST.ref()).all()).isEmpty();
        assertThat(index.incidents(SECOND.ref()).groups())
                .extracting(group -> group.stream().map(Entry::id).toList())
                .containsExactly(List.of("early"), List.of("late"));
        assertThat(index.incidents(SECOND.ref()).unplaced())
                .extracting(Entry::id)
                .containsExactly("lost");
    }

    @Test
    void conflictsAreFoundByDay() {
        assertThat(index.conflicts(date("2005-03")))
                .containsExactly(
                        new Answer<>(SECOND, TRUE), new Answer<>(RISING, UNKNOWN), new Answer<>(CAMPAIGN, TRUE));
        assertThat(index.conflicts(period("2005-02-01/2005-03-31")))
                .containsExactly(new Answer<>(SECOND, TRUE), new Answer<>(RISING, UNKNOWN));
        assertThat(index.conflictsSometimeIn(period("2005-02-01/2005-03-31")))
                .containsExactly(
                        new Answer<>(SECOND, TRUE), new Answer<>(RISING, UNKNOWN), new Answer<>(CAMPAIGN, TRUE));
    }

    @Property(tries = 200)
    void answersAreThoseOfAScan(@ForAll Random random) {
        List<Ref<? extends Actor>> actors = List.of(Ref.to("a"), Ref.to("b"), Ref.to("c"), Ref.to("d"));
        List<Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            ConflictBuilder conflict = Conflict.builder().id("war-" + i).period(Scattered.maybePeriod(random));
            for (int side = random.nextInt(4); side > 0; side--) {
                conflict.addSides(ConflictSide.of(Scattered.one(random, actors), Scattered.one(random, actors)));
            }
            for (int stake = random.nextInt(3); stake > 0; stake--) {
                conflict.addStakes(Scattered.asserted(random, Stake.of(Scattered.one(random, actors)), actors));
            }
            if (random.nextBoolean()) {
                conflict.addLinks(Scattered.asserted(
                        random, Link.of(LinkType.PART_OF, Ref.to("war-" + random.nextInt(12))), actors));
            }
            entries.add(conflict.build());
            entries.add(Incident.builder()
                    .id("raid-" + i)
                    .when(Scattered.maybePeriod(random))
                    .conflicts(Set.of(Ref.to("war-" + random.nextInt(12))))
                    .build());
        }
        Dataset dataset = Dataset.builder().id("scan").addAll(entries).build();
        ConflictIndex index = ConflictIndex.of(dataset);
        Chronology chronology = Chronology.of(dataset);
        Ref<? extends Actor> one = Scattered.one(random, actors);
        Ref<? extends Actor> other = Scattered.one(random, actors);
        Ref<Conflict> war = Ref.to("war-" + random.nextInt(12));
        UncertainTime when = Scattered.time(random);

        assertThat(index.of(one))
                .isEqualTo(chronology.sequence(scan(dataset, Conflict.class, conflict -> isOn(one, conflict.sides()))));
        assertThat(index.between(one, other)).isEqualTo(chronology.sequence(scan(dataset, Conflict.class, conflict -> {
            for (int i = 0; i < conflict.sides().size(); i++) {
                for (int j = 0; j < conflict.sides().size(); j++) {
                    if (i != j
                            && !one.equals(other)
                            && isOn(one, List.of(conflict.sides().get(i)))
                            && isOn(other, List.of(conflict.sides().get(j)))) {
                        return true;
                    }
                }
            }
            return false;
        })));
        assertThat(index.over(one))
                .isEqualTo(chronology.sequence(scan(
                        dataset,
                        Conflict.class,
                        conflict -> conflict.stakes().stream()
                                .anyMatch(stake -> stake.isAsserted()
                                        && stake.value().over().equals(one)))));
        assertThat(index.parts(war))
                .isEqualTo(chronology.sequence(scan(
                        dataset,
                        Conflict.class,
                        conflict -> conflict.links().stream()
                                .anyMatch(link -> link.isAsserted()
                                        && link.value().target().equals(war)))));
        assertThat(index.incidents(war))
                .isEqualTo(chronology.sequence(scan(
                        dataset,
                        Incident.class,
                        incident -> incident.conflicts().contains(war))));
        assertThat(index.conflicts(when))
                .isEqualTo(Answer.to(
                        dataset.entries(Conflict.class).stream(),
                        conflict -> conflict.period()
                                .map(known -> known.contains(when))
                                .orElse(UNKNOWN)));
        assertThat(index.conflictsSometimeIn(when))
                .isEqualTo(Answer.to(
                        dataset.entries(Conflict.class).stream(),
                        conflict -> conflict.period()
                                .map(known -> known.overlaps(when))
                                .orElse(UNKNOWN)));
    }

    private static <E extends Entry> List<E> scan(Dataset dataset, Class<E> kind, Predicate<E> which) {
        return dataset.entries(kind).stream().filter(which).toList();
    }

    private static boolean isOn(Ref<? extends Actor> actor, List<ConflictSide> sides) {
        return sides.stream().anyMatch(side -> side.actors().contains(actor));
    }

    private static ConflictBuilder war(String id, Ref<? extends Actor> one, Ref<? extends Actor> other) {
        return Conflict.builder().id(id).addSides(ConflictSide.of(one), ConflictSide.of(other));
    }

    private static Incident raid(String id, String when) {
        return Incident.builder()
                .id(id)
                .addConflicts(SECOND.ref())
                .when(Optional.ofNullable(when).map(UncertainPeriod::parse))
                .build();
    }
}
