package org.armistice.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.armistice.time.Truth;

/** All ways in which a few entries may have come, one after the other: slow, and too simple to be wrong. */
final class PossibleWorlds {

    private final int entries;
    private final boolean[][] inKnot;
    private final boolean[][] follows;
    private final Truth[][] certain;
    private final Truth[][] withDoubted;

    private PossibleWorlds(List<DrawnTime> times, boolean[][] said) {
        entries = times.size();
        List<List<int[]>> undoubted = times.stream().map(DrawnTime::undoubted).toList();
        inKnot = knots(said, undoubted);
        follows = new boolean[entries][entries];
        for (int i = 0; i < entries; i++) {
            for (int j = 0; j < entries; j++) {
                follows[i][j] = said[i][j] && !inKnot[i][j];
            }
        }
        boolean[][] misfits = knots(follows, times.stream().map(DrawnTime::all).toList());
        certain = answers(undoubted);
        withDoubted = answers(IntStream.range(0, entries)
                .mapToObj(i -> misfits[i][i] ? undoubted.get(i) : times.get(i).all())
                .toList());
    }

    static PossibleWorlds of(List<DrawnTime> times, boolean[][] said) {
        return new PossibleWorlds(times, said);
    }

    /** The number of worlds, had no record been dropped. */
    static long count(List<DrawnTime> times, boolean[][] said) {
        long[] count = {0};
        forEach(
                times.stream().map(DrawnTime::undoubted).toList(),
                said,
                0,
                new int[times.size()][],
                world -> count[0]++);
        return count[0];
    }

    static boolean isCircular(boolean[][] said) {
        boolean[][] reached = closed(said);
        return IntStream.range(0, said.length).anyMatch(i -> reached[i][i]);
    }

    boolean exist() {
        return certain[0][0] != null && withDoubted[0][0] != null;
    }

    boolean isInKnot(int one) {
        return inKnot[one][one];
    }

    Truth isAfter(int one, int other) {
        if (one == other) {
            return Truth.FALSE;
        } else if (inKnot[one][other]) {
            return Truth.UNKNOWN;
        }
        Truth answer = withDoubted[one][other];
        return answer == certain[one][other] ? answer : answer.tentative();
    }

    /** The groups, by trying each set that may come before the rest. */
    List<TreeSet<Integer>> groups(List<Integer> some) {
        List<TreeSet<Integer>> firsts = new ArrayList<>();
        for (int bits = 1; bits < 1 << some.size(); bits++) {
            TreeSet<Integer> first = new TreeSet<>();
            TreeSet<Integer> rest = new TreeSet<>();
            for (int i = 0; i < some.size(); i++) {
                ((bits >> i & 1) == 1 ? first : rest).add(some.get(i));
            }
            if (rest.stream().allMatch(later -> first.stream().allMatch(one -> isAfter(later, one) == Truth.TRUE))) {
                firsts.add(first);
            }
        }
        firsts.sort(Comparator.comparing(TreeSet::size));
        List<TreeSet<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            TreeSet<Integer> group = new TreeSet<>(firsts.get(i));
            group.removeAll(i == 0 ? List.of() : firsts.get(i - 1));
            groups.add(group);
        }
        return groups;
    }

    /** Which entries hang together by links in contradiction; one that is in none does not even with itself. */
    private static boolean[][] knots(boolean[][] said, List<List<int[]>> times) {
        int entries = said.length;
        boolean[][] reached = closed(said);
        boolean[][] straight = new boolean[entries][entries];
        for (int i = 0; i < entries; i++) {
            for (int j = 0; j < entries; j++) {
                straight[i][j] = said[i][j] && !reached[j][i];
            }
        }
        boolean[][] ways = closed(straight);
        boolean[][] tied = new boolean[entries][entries];
        for (int i = 0; i < entries; i++) {
            for (int j = 0; j < entries; j++) {
                boolean isWrong = said[i][j] && reached[j][i];
                for (int from = 0; from < entries; from++) {
                    for (int to = 0; to < entries; to++) {
                        int last = times.get(from).stream()
                                .mapToInt(days -> days[0])
                                .max()
                                .orElseThrow();
                        int first = times.get(to).stream()
                                .mapToInt(days -> days[0])
                                .min()
                                .orElseThrow();
                        isWrong |= straight[i][j]
                                && (from == i || ways[from][i])
                                && (to == j || ways[j][to])
                                && last < first;
                    }
                }
                tied[i][j] |= isWrong;
                tied[j][i] |= isWrong;
            }
        }
        return closed(tied);
    }

    /** What holds in all worlds and in none; null if there are none. */
    private Truth[][] answers(List<List<int[]>> times) {
        Truth[][] answers = new Truth[entries][entries];
        forEach(times, follows, 0, new int[entries][], world -> {
            boolean[][] after = new boolean[entries][];
            for (int i = 0; i < entries; i++) {
                after[i] = follows[i].clone();
                for (int j = 0; j < entries; j++) {
                    after[i][j] |= world[i][0] > world[j][1];
                }
            }
            after = closed(after);
            for (int i = 0; i < entries; i++) {
                for (int j = 0; j < entries; j++) {
                    Truth here = Truth.of(after[i][j]);
                    answers[i][j] = answers[i][j] == null || answers[i][j] == here ? here : Truth.UNKNOWN;
                }
            }
        });
        return answers;
    }

    private static void forEach(
            List<List<int[]>> times, boolean[][] follows, int next, int[][] world, Consumer<int[][]> use) {
        if (next == world.length) {
            use.accept(world);
            return;
        }
        for (int[] days : times.get(next)) {
            world[next] = days;
            boolean isPossible = true;
            for (int i = 0; i < next; i++) {
                isPossible &=
                        (!follows[next][i] || days[0] >= world[i][0]) && (!follows[i][next] || world[i][0] >= days[0]);
            }
            if (isPossible) {
                forEach(times, follows, next + 1, world, use);
            }
        }
    }

    private static boolean[][] closed(boolean[][] steps) {
        boolean[][] closed = Arrays.stream(steps).map(boolean[]::clone).toArray(boolean[][]::new);
        for (int via = 0; via < closed.length; via++) {
            for (boolean[] from : closed) {
                for (int to = 0; from[via] && to < closed.length; to++) {
                    from[to] |= closed[via][to];
                }
            }
        }
        return closed;
    }
}
