package org.armistice.index.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LoopsTest {

    private static final int DEEP = 100_000;

    @Property(tries = 1000)
    void whatLeadsToEachOtherIsOneCircle(@ForAll @Size(max = 14) List<@IntRange(min = 0, max = 48) Integer> ways) {
        Map<Integer, Set<Integer>> ahead = graph(7, ways);
        int[][] steps = steps(ahead);
        int[][] distances = distances(steps);
        Circles circles = Circles.among(7, one -> steps[one]);
        Map<Integer, Integer> numbers = Loops.among(ahead).circles();

        for (int one = 0; one < 7; one++) {
            assertThat(circles.contain(one)).isEqualTo(leads(distances, one, one));
            assertThat(numbers.containsKey(one)).isEqualTo(leads(distances, one, one));
            for (int other = 0; other < 7; other++) {
                boolean areJoined = one == other || leads(distances, one, other) && leads(distances, other, one);
                assertThat(circles.join(one, other)).isEqualTo(areJoined);
                assertThat(circles.of(one) == circles.of(other)).isEqualTo(areJoined);
            }
        }
    }

    @Property(tries = 1000)
    void nothingStandsBeforeWhatItLeadsToUnlessBothAreOnOneCircle(
            @ForAll @Size(max = 14) List<@IntRange(min = 0, max = 48) Integer> ways) {
        int[][] steps = steps(graph(7, ways));
        Circles circles = Circles.among(7, one -> steps[one]);
        Set<Integer> seen = new HashSet<>();
        Set<Integer> left = new HashSet<>();
        int before = -1;
        for (int one : circles.order()) {
            if (before >= 0 && !circles.join(before, one)) {
                left.add(circles.of(before));
            }
            assertThat(left).as("each circle stands together").doesNotContain(circles.of(one));
            assertThat(seen.add(one)).isTrue();
            for (int other : steps[one]) {
                assertThat(seen.contains(other) || circles.join(one, other)).isTrue();
            }
            before = one;
        }
        assertThat(seen).hasSize(7);
    }

    @Property(tries = 1000)
    void aShortestChainIsToldOfEachCircle(@ForAll @Size(max = 14) List<@IntRange(min = 0, max = 48) Integer> ways) {
        Map<Integer, Set<Integer>> ahead = graph(7, ways);
        int[][] distances = distances(steps(ahead));
        Loops<Integer> loops = Loops.among(ahead);

        Set<Integer> told = new HashSet<>();
        for (List<Integer> chain : loops.ofEachCircle()) {
            assertIsShortest(chain, ahead, distances);
            assertThat(told.add(loops.circles().get(chain.get(0)))).isTrue();
        }
        assertThat(told).isEqualTo(new HashSet<>(loops.circles().values()));
    }

    @Property(tries = 1000)
    void allThatLeadsBackToItselfIsOnAChainAndNoChainBeginsOnAnEarlierOne(
            @ForAll @Size(max = 14) List<@IntRange(min = 0, max = 48) Integer> ways) {
        Map<Integer, Set<Integer>> ahead = graph(7, ways);
        int[][] distances = distances(steps(ahead));
        Loops<Integer> loops = Loops.among(ahead);

        Set<Integer> covered = new HashSet<>();
        loops.throughAll().forEach((start, chain) -> {
            assertIsShortest(chain, ahead, distances);
            assertThat(chain.get(0)).isEqualTo(start);
            assertThat(covered).doesNotContain(start);
            covered.addAll(chain);
        });
        assertThat(covered).isEqualTo(loops.circles().keySet());
    }

    @Test
    void whatIsNotGivenLeadsNowhere() {
        assertThat(Loops.among(Map.of("a", List.of("elsewhere"))).throughAll()).isEmpty();
    }

    /** Many in a row before a circle, between two circles, and on one. */
    @Test
    void deepChainsNeedNeitherJavasStackNorMoreStepsThanWays() {
        Map<Integer, List<Integer>> ahead = new LinkedHashMap<>();
        for (int i = 0; i < DEEP; i++) {
            ahead.put(i, List.of(i + 1));
        }
        ahead.put(DEEP, List.of(DEEP));
        assertThat(Loops.among(ahead).throughAll()).isEqualTo(Map.of(DEEP, List.of(DEEP)));

        ahead.put(0, List.of(0, 1));
        assertThat(Loops.among(ahead).throughAll()).isEqualTo(Map.of(0, List.of(0), DEEP, List.of(DEEP)));

        ahead.put(DEEP, List.of(0));
        ahead.put(0, List.of(1));
        assertThat(Loops.among(ahead).ofEachCircle())
                .singleElement()
                .satisfies(chain ->
                        assertThat(chain).hasSize(DEEP + 1).startsWith(0, 1).endsWith(DEEP));
        assertThat(Loops.among(ahead).throughAll()).containsOnlyKeys(0);
    }

    private static void assertIsShortest(List<Integer> chain, Map<Integer, Set<Integer>> ahead, int[][] distances) {
        int start = chain.get(0);
        assertThat(chain).doesNotHaveDuplicates().hasSize(distances[start][start]);
        for (int i = 0; i < chain.size(); i++) {
            assertThat(ahead.get(chain.get(i))).contains(chain.get((i + 1) % chain.size()));
        }
    }

    private static Map<Integer, Set<Integer>> graph(int size, List<Integer> ways) {
        Map<Integer, Set<Integer>> ahead = new LinkedHashMap<>();
        for (int one = 0; one < size; one++) {
            ahead.put(one, new LinkedHashSet<>());
        }
        ways.forEach(way -> ahead.get(way / size).add(way % size));
        return ahead;
    }

    private static int[][] steps(Map<Integer, Set<Integer>> ahead) {
        List<int[]> steps = new ArrayList<>();
        ahead.values()
                .forEach(others ->
                        steps.add(others.stream().mapToInt(Integer::intValue).toArray()));
        return steps.toArray(int[][]::new);
    }

    /** How many steps lead from each to each, at least one; too many where none do. */
    private static int[][] distances(int[][] steps) {
        int size = steps.length;
        int[][] distances = new int[size][size];
        for (int one = 0; one < size; one++) {
            Arrays.fill(distances[one], size + 1);
            for (int other : steps[one]) {
                distances[one][other] = 1;
            }
        }
        for (int via = 0; via < size; via++) {
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    distances[one][other] =
                            Math.min(distances[one][other], distances[one][via] + distances[via][other]);
                }
            }
        }
        return distances;
    }

    private static boolean leads(int[][] distances, int one, int other) {
        return distances[one][other] <= distances.length;
    }
}
