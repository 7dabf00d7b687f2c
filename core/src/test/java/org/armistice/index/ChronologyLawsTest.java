package org.armistice.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Incident;
import org.armistice.model.IncidentBuilder;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.vocabulary.LinkType;

class ChronologyLawsTest {

    /** Some entries, and which of them is said to follow which. */
    record Drawn(List<DrawnTime> times, boolean[][] follows) {

        Dataset dataset() {
            return Dataset.builder()
                    .id("drawn")
                    .addAll(IntStream.range(0, times.size())
                            .mapToObj(this::entry)
                            .toList())
                    .build();
        }

        private Entry entry(int number) {
            IncidentBuilder entry = Incident.builder().id("e" + number);
            times.get(number).when().ifPresent(entry::when);
            for (int other = 0; other < times.size(); other++) {
                if (follows[number][other]) {
                    entry.addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, Ref.to("e" + other))));
                }
            }
            return entry.build();
        }

        /** Those that have a time or are in a recorded order. */
        List<Integer> placed() {
            return IntStream.range(0, times.size())
                    .filter(i -> times.get(i).when().isPresent()
                            || IntStream.range(0, times.size()).anyMatch(j -> follows[i][j] || follows[j][i]))
                    .boxed()
                    .toList();
        }

        @Override
        public String toString() {
            return IntStream.range(0, times.size())
                    .mapToObj(i -> "e" + i + " " + times.get(i)
                            + IntStream.range(0, times.size())
                                    .filter(j -> follows[i][j])
                                    .mapToObj(j -> " >e" + j)
                                    .collect(Collectors.joining()))
                    .collect(Collectors.joining("; "));
        }
    }

    @Property(tries = 20_000)
    void anAnswerIsCertainExactlyIfAllPossibleWorldsGiveIt(@ForAll("few") Drawn drawn) {
        Chronology chronology = Chronology.of(drawn.dataset());
        PossibleWorlds worlds = PossibleWorlds.of(drawn.times(), drawn.follows());
        assertThat(worlds.exist()).isTrue();
        for (int one = 0; one < drawn.times().size(); one++) {
            for (int other = 0; other < drawn.times().size(); other++) {
                assertThat(isAfter(chronology, one, other))
                        .as("e%d after e%d", one, other)
                        .isEqualTo(worlds.isAfter(one, other));
                assertThat(chronology.isBefore(ref(other), ref(one))).isEqualTo(isAfter(chronology, one, other));
            }
        }
    }

    @Property(tries = 10_000)
    void whereDatesHaveGapsNoAnswerIsWrong(@ForAll("gappy") Drawn drawn) {
        PossibleWorlds worlds = PossibleWorlds.of(drawn.times(), drawn.follows());
        Assume.that(worlds.exist());
        Chronology chronology = Chronology.of(drawn.dataset());
        for (int one = 0; one < drawn.times().size(); one++) {
            for (int other = 0; other < drawn.times().size(); other++) {
                assertThat(isAfter(chronology, one, other)).isIn(worlds.isAfter(one, other), Truth.UNKNOWN);
            }
        }
    }

    @Property(tries = 10_000)
    void groupsAreTheSmallestThatAreCertainlyOneAfterTheOther(@ForAll("few") Drawn drawn, @ForAll Random random) {
        Chronology chronology = Chronology.of(drawn.dataset());
        PossibleWorlds worlds = PossibleWorlds.of(drawn.times(), drawn.follows());
        assertThat(numbers(chronology.groups())).isEqualTo(worlds.groups(drawn.placed()));
        assertThat(chronology.groups().all()).isEqualTo(chronology.inOrder());

        List<Entry> some = drawn.dataset().entries().stream()
                .filter(entry -> random.nextBoolean())
                .toList();
        Sequence<Entry> sequence = chronology.sequence(some);
        List<Integer> asked = some.stream().map(ChronologyLawsTest::number).toList();
        assertThat(numbers(sequence))
                .isEqualTo(worlds.groups(
                        asked.stream().filter(drawn.placed()::contains).toList()));
        assertThat(sequence.unplaced().stream().map(ChronologyLawsTest::number))
                .containsExactlyElementsOf(asked.stream()
                        .filter(number -> !drawn.placed().contains(number))
                        .toList());
    }

    @Property(tries = 10_000)
    void theOrderContradictsNothingCertain(@ForAll("few") Drawn drawn) {
        List<Integer> order = Chronology.of(drawn.dataset()).inOrder().stream()
                .map(ChronologyLawsTest::number)
                .toList();
        PossibleWorlds worlds = PossibleWorlds.of(drawn.times(), drawn.follows());
        assertThat(order).containsExactlyInAnyOrderElementsOf(drawn.placed());
        for (int i = 0; i < order.size(); i++) {
            for (int later : order.subList(i + 1, order.size())) {
                assertThat(worlds.isAfter(order.get(i), later)).isNotEqualTo(Truth.TRUE);
            }
        }
    }

    @Property(tries = 10_000)
    void contradictionsAreFoundExactlyIfNoWorldIsPossible(@ForAll("few") Drawn drawn) {
        List<List<Entry>> contradictions = Chronology.of(drawn.dataset()).contradictions();
        PossibleWorlds worlds = PossibleWorlds.of(drawn.times(), drawn.follows());

        assertThat(contradictions.isEmpty())
                .isEqualTo(PossibleWorlds.count(drawn.times(), drawn.follows()) > 0
                        && !PossibleWorlds.isCircular(drawn.follows()));
        assertThat(contradictions.stream().flatMap(List::stream).map(ChronologyLawsTest::number))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, drawn.times().size())
                                .filter(worlds::isInKnot)
                                .boxed()
                                .toList());
    }

    @Property(tries = 300)
    void manyEntriesAreGroupedAsAreSomeAndAsTheAnswersSay(@ForAll("many") Drawn drawn) {
        Chronology chronology = Chronology.of(drawn.dataset());
        Sequence<Entry> groups = chronology.groups();
        assertThat(chronology.sequence(chronology.inOrder())).isEqualTo(groups);

        List<Entry> order = groups.all();
        int[] laterThan = new int[order.size()];
        for (int later = 0; later < order.size(); later++) {
            for (Entry entry : order.subList(0, later)) {
                if (chronology.isAfter(order.get(later).ref(), entry.ref()) != Truth.TRUE) {
                    break;
                }
                laterThan[later]++;
            }
        }
        List<List<Entry>> expected = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            int cut = place;
            if (IntStream.range(place, order.size()).allMatch(later -> laterThan[later] >= cut)) {
                expected.add(new ArrayList<>());
            }
            expected.get(expected.size() - 1).add(order.get(place));
        }
        assertThat(groups.groups()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Drawn> few() {
        return drawn(DrawnTime.arbitrary(), 2, 5, 0.25, true)
                .filter(drawn -> drawn.times().stream()
                                .mapToInt(time -> time.undoubted().size())
                                .reduce(1, (one, other) -> Math.min(4_000, one * other))
                        < 4_000);
    }

    @Provide
    Arbitrary<Drawn> gappy() {
        return drawn(DrawnTime.withGaps(), 2, 5, 0.25, true);
    }

    @Provide
    Arbitrary<Drawn> many() {
        return Arbitraries.of(0.02, 0.1, 0.4).flatMap(share -> drawn(DrawnTime.arbitrary(), 5, 25, share, false));
    }

    /** Entries of which so many are linked; mostly without circles if these are not wanted. */
    private static Arbitrary<Drawn> drawn(
            Arbitrary<DrawnTime> time, int least, int most, double share, boolean isCircular) {
        return Combinators.combine(time.list().ofMinSize(least).ofMaxSize(most), Arbitraries.longs())
                .as((times, seed) -> {
                    Random random = new Random(seed);
                    boolean isForwardOnly = !isCircular || random.nextBoolean();
                    boolean[][] follows = new boolean[times.size()][times.size()];
                    for (int i = 0; i < times.size(); i++) {
                        for (int j = 0; j < times.size(); j++) {
                            follows[i][j] = random.nextDouble() < (i > j ? 2 * share : isForwardOnly ? 0 : share / 3);
                        }
                    }
                    return new Drawn(times, follows);
                });
    }

    private static List<TreeSet<Integer>> numbers(Sequence<Entry> sequence) {
        return sequence.groups().stream()
                .map(group ->
                        group.stream().map(ChronologyLawsTest::number).collect(Collectors.toCollection(TreeSet::new)))
                .toList();
    }

    private static int number(Entry entry) {
        return Integer.parseInt(entry.id().substring(1));
    }

    private static Ref<Entry> ref(int number) {
        return Ref.to("e" + number);
    }

    private static Truth isAfter(Chronology chronology, int one, int other) {
        return chronology.isAfter(ref(one), ref(other));
    }
}
