package org.armistice.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.EstimateBuilder;
import org.armistice.model.Incident;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Measure;

/**
 * Invents wars, incidents and the dead of each, and estimates that are all right; then no total may be wrong, however
 * incidents, wars and scopes lie across each other.
 */
class EstimateSumPropertyTest {

    private static final List<Ref<? extends Actor>> CLAIMANTS = List.of(Ref.to("norland"), Ref.to("velia"));

    @Property(tries = 3000)
    void ofEstimatesThatAreRightNoTotalCountsAnybodyTwice(@ForAll Random random) {
        World world = new World(random);
        EstimateIndex index = EstimateIndex.of(world.dataset);
        List<Ref<? extends Entry>> asked =
                world.refs.stream().filter(ref -> random.nextInt(3) == 0).toList();
        long dead = world.dead(asked);

        List<Total> totals = new ArrayList<>(index.totals(Measure.DEATHS, asked).values());
        totals.add(index.total(Measure.DEATHS, asked));
        for (Total total : totals) {
            total.best().ifPresent(best -> assertThat(best).isEqualTo(dead));
            total.low().ifPresent(low -> assertThat(low).isLessThanOrEqualTo(dead));
            total.high().ifPresent(high -> assertThat(high).isGreaterThanOrEqualTo(dead));
            total.atLeast().ifPresent(least -> assertThat(least).isLessThanOrEqualTo(dead));
            total.low().ifPresent(low -> assertThat(total.atLeast()).hasValue(low));
            assertThat(total.summed().size() + total.leftOut().size()).isEqualTo(world.covering(asked, total));
        }
    }

    @Property(tries = 1000)
    void noTotalIsNarrowerThanWhatOneClaimantSays(@ForAll Random random) {
        List<Ref<? extends Entry>> asked = List.of(Ref.to("i0"), Ref.to("i1"), Ref.to("i2"));
        List<Entry> incidents = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            List<Attributed<Estimate>> tolls = new ArrayList<>();
            for (int j = random.nextInt(6); j > 0; j--) {
                EstimateBuilder estimate = Estimate.builder()
                        .measure(Measure.DEATHS)
                        .low(maybe(random))
                        .best(maybe(random))
                        .high(maybe(random));
                if (random.nextInt(3) == 0) {
                    asked.stream().filter(ref -> random.nextBoolean()).forEach(estimate::addScope);
                }
                tolls.add(Attributed.of(estimate.build()).accordingTo(Ref.<State>to("s" + random.nextInt(3))));
            }
            incidents.add(Incident.builder().id("i" + i).tolls(tolls).build());
        }
        EstimateIndex index = EstimateIndex.of(
                Dataset.builder().id("claims").addAll(incidents).build());
        Total total = index.total(Measure.DEATHS, asked);

        index.totals(Measure.DEATHS, asked).values().stream()
                .filter(claimed -> claimed.isComplete() && total.isComplete())
                .forEach(claimed -> {
                    assertThat(total.low().orElse(0))
                            .isLessThanOrEqualTo(claimed.low().orElse(Long.MAX_VALUE));
                    assertThat(total.high().orElse(Long.MAX_VALUE))
                            .isGreaterThanOrEqualTo(claimed.high().orElse(0));
                    total.best().ifPresent(best -> assertThat(claimed.best()).hasValue(best));
                });
    }

    @Property(tries = 500)
    void whatLiesApartIsAddedAsByAScan(@ForAll Random random) {
        List<Entry> incidents = new ArrayList<>();
        List<Ref<? extends Entry>> asked = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<Attributed<Estimate>> tolls = new ArrayList<>();
            for (Ref<? extends Actor> claimant : CLAIMANTS) {
                for (int j = random.nextInt(3); j > 0; j--) {
                    tolls.add(Attributed.of(Estimate.builder()
                                    .measure(Measure.DEATHS)
                                    .low(maybe(random))
                                    .best(maybe(random))
                                    .high(maybe(random))
                                    .build())
                            .accordingTo(claimant));
                }
            }
            Incident incident = Incident.builder().id("i" + i).tolls(tolls).build();
            incidents.add(incident);
            if (random.nextInt(4) > 0) {
                asked.add(incident.ref());
            }
        }
        Map<Claimant, Total> totals = EstimateIndex.of(
                        Dataset.builder().id("apart").addAll(incidents).build())
                .totals(Measure.DEATHS, asked);

        totals.forEach((claimant, total) -> {
            assertThat(total.low()).isEqualTo(scan(incidents, asked, claimant, Figure.LOW));
            assertThat(total.best()).isEqualTo(scan(incidents, asked, claimant, Figure.BEST));
            assertThat(total.high()).isEqualTo(scan(incidents, asked, claimant, Figure.HIGH));
        });
    }

    private static OptionalLong scan(
            List<Entry> incidents, List<Ref<? extends Entry>> asked, Claimant claimant, Figure figure) {
        long sum = 0;
        for (Entry entry : incidents) {
            if (!asked.contains(entry.ref())) {
                continue;
            }
            List<Estimate> given = ((Incident) entry)
                    .tolls().stream()
                            .filter(toll -> toll.perspective().equals(claimant.perspective()))
                            .map(Attributed::value)
                            .toList();
            OptionalLong one = figure.of(given);
            if (one.isEmpty()) {
                return one;
            }
            sum += one.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    private static OptionalLong maybe(Random random) {
        return random.nextInt(4) == 0 ? OptionalLong.empty() : OptionalLong.of(random.nextInt(3));
    }

    private enum Figure {
        LOW,
        BEST,
        HIGH;

        OptionalLong of(List<Estimate> given) {
            OptionalLong result = OptionalLong.empty();
            for (Estimate estimate : given) {
                OptionalLong one = switch (this) {
                    case LOW -> estimate.low();
                    case BEST -> estimate.best();
                    case HIGH -> estimate.high();
                };
                if (one.isEmpty() || this == BEST && result.isPresent() && !result.equals(one)) {
                    return OptionalLong.empty();
                }
                result = result.isEmpty()
                        ? one
                        : OptionalLong.of(
                                this == LOW
                                        ? Math.min(result.getAsLong(), one.getAsLong())
                                        : Math.max(result.getAsLong(), one.getAsLong()));
            }
            return result;
        }
    }

    /** Wars and incidents in them, with people who died in each. */
    private static final class World {

        private final Random random;
        private final List<Ref<? extends Entry>> refs = new ArrayList<>();
        private final Map<Ref<? extends Entry>, Set<String>> killed = new HashMap<>();
        private final Map<Ref<? extends Entry>, List<Attributed<Estimate>>> tolls = new LinkedHashMap<>();
        private final Dataset dataset;

        World(Random random) {
            this.random = random;
            Map<Ref<? extends Entry>, List<Ref<Conflict>>> around = new LinkedHashMap<>();
            List<Ref<Conflict>> wars = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                boolean isWar = i < 4;
                Ref<? extends Entry> ref = isWar ? Ref.<Conflict>to("w" + i) : Ref.<Incident>to("i" + i);
                refs.add(ref);
                around.put(
                        ref, wars.stream().filter(war -> random.nextInt(4) == 0).toList());
                killed.put(ref, new HashSet<>());
                for (int j = random.nextInt(4); j > 0; j--) {
                    die(ref, ref.id() + "/" + j, around);
                }
                if (isWar) {
                    wars.add(Ref.to("w" + i));
                }
            }
            for (int i = random.nextInt(10); i > 0; i--) {
                Ref<? extends Entry> holder = refs.get(random.nextInt(refs.size()));
                tolls.computeIfAbsent(holder, none -> new ArrayList<>()).add(estimate(holder));
            }
            List<Entry> entries = new ArrayList<>();
            for (Ref<? extends Entry> ref : refs) {
                List<Attributed<Estimate>> own = tolls.getOrDefault(ref, List.of());
                if (ref.id().startsWith("w")) {
                    entries.add(Conflict.builder()
                            .id(ref.id())
                            .tolls(own)
                            .links(around.get(ref).stream()
                                    .map(war -> Attributed.of(Link.of(LinkType.PART_OF, war)))
                                    .toList())
                            .build());
                } else {
                    entries.add(Incident.builder()
                            .id(ref.id())
                            .tolls(own)
                            .conflicts(around.get(ref))
                            .build());
                }
            }
            this.dataset = Dataset.builder().id("world").addAll(entries).build();
        }

        long dead(List<Ref<? extends Entry>> asked) {
            Set<String> dead = new HashSet<>();
            asked.forEach(ref -> dead.addAll(killed.get(ref)));
            return dead.size();
        }

        /** Returns how many estimates of the claimants that a total is of cover any of the entries. */
        long covering(List<Ref<? extends Entry>> asked, Total total) {
            Set<Object> claimants = new HashSet<>();
            total.summed().forEach(one -> claimants.add(one.estimate().perspective()));
            total.leftOut()
                    .forEach(one -> claimants.add(one.estimate().estimate().perspective()));
            return tolls.entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream()
                            .filter(toll -> claimants.contains(toll.perspective()))
                            .filter(toll -> toll.value().scope().isEmpty()
                                    ? asked.contains(entry.getKey())
                                    : toll.value().scope().stream().anyMatch(asked::contains)))
                    .count();
        }

        private void die(
                Ref<? extends Entry> where, String who, Map<Ref<? extends Entry>, List<Ref<Conflict>>> around) {
            killed.get(where).add(who);
            around.get(where).forEach(war -> die(war, who, around));
        }

        private Attributed<Estimate> estimate(Ref<? extends Entry> holder) {
            List<Ref<? extends Entry>> scope = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                scope.add(refs.get(random.nextInt(refs.size())));
            }
            long dead = dead(scope.isEmpty() ? List.of(holder) : scope);
            EstimateBuilder estimate = Estimate.builder().measure(Measure.DEATHS);
            if (random.nextInt(4) > 0) {
                estimate.low(Math.max(0, dead - random.nextInt(2)));
            }
            if (random.nextInt(4) > 0) {
                estimate.best(dead);
            }
            if (random.nextInt(4) > 0) {
                estimate.high(dead + random.nextInt(2));
            }
            if (random.nextInt(4) == 0) {
                estimate.among(Ref.to("norland")).best(OptionalLong.empty()).high(OptionalLong.empty());
            }
            estimate.scope(new LinkedHashSet<>(scope));
            return Attributed.of(estimate.build()).accordingTo(CLAIMANTS.get(random.nextInt(2)));
        }
    }
}
