package org.armistice.index;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.StateBuilder;
import org.armistice.model.Succession;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.StateSuccession;
import org.junit.jupiter.api.Test;

class LineageTest {

    private static final Ref<State> OLD = Ref.to("old-realm");
    private static final Ref<State> EAST = Ref.to("east");
    private static final Ref<State> WEST = Ref.to("west");
    private static final Ref<State> NEW = Ref.to("new-realm");

    /** A realm falls apart into two states, which merge again: one way leads over each. */
    private static final Dataset DIAMOND =
            dataset(state(OLD), state(EAST, OLD), state(WEST, OLD), state(NEW, EAST, WEST));

    @Test
    void aDiamondOfSuccessorsIsNoCircle() {
        Lineage descendants = ExistenceIndex.of(DIAMOND).descendants(OLD);

        assertThat(descendants.of()).isEqualTo(OLD);
        assertThat(descendants.states()).containsExactly(EAST, WEST, NEW);
        assertThat(descendants.generation(NEW)).hasValue(2);
        assertThat(descendants.pathTo(NEW)).containsExactly(OLD, EAST, NEW);
        assertThat(descendants.pathsTo(NEW)).containsExactly(List.of(OLD, EAST, NEW), List.of(OLD, WEST, NEW));
        assertThat(descendants.steps()).hasSize(4);
        assertThat(descendants.loops()).isEmpty();
    }

    @Test
    void ancestorsAreFoundOverGenerations() {
        Lineage ancestors = ExistenceIndex.of(DIAMOND).ancestors(NEW);

        assertThat(ancestors.states()).containsExactly(EAST, WEST, OLD);
        assertThat(ancestors.pathsTo(OLD)).containsExactly(List.of(NEW, EAST, OLD), List.of(NEW, WEST, OLD));
        assertThat(ancestors.generation(NEW)).hasValue(0);
        assertThat(ancestors.generation(Ref.to("elsewhere"))).isEmpty();
        assertThat(ancestors.pathTo(NEW)).isEmpty();
        assertThat(ancestors.pathsTo(Ref.to("elsewhere"))).isEmpty();
    }

    @Test
    void aCircleEndsAndIsTold() {
        Lineage lineage = ExistenceIndex.of(dataset(state(OLD, NEW), state(EAST, OLD), state(NEW, EAST)))
                .descendants(OLD);

        assertThat(lineage.states()).containsExactly(EAST, NEW);
        assertThat(lineage.loops()).containsExactly(List.of(OLD, EAST, NEW));
        assertThat(lineage.pathsTo(NEW)).containsExactly(List.of(OLD, EAST, NEW));
    }

    @Test
    void aStateThatSucceedsItselfIsACircleOfOne() {
        assertThat(ExistenceIndex.of(dataset(state(OLD, OLD))).ancestors(OLD).loops())
                .containsExactly(List.of(OLD));
    }

    @Test
    void whatIsDeniedIsNoSuccessionAndPerspectivesCanBeAskedApart() {
        Attributed<Succession> claimed =
                Attributed.of(succession(OLD)).accordingTo(EAST).during(period("2000/.."));
        Attributed<Succession> denied = Attributed.of(succession(WEST)).with(Certainty.CERTAINLY_NOT);
        ExistenceIndex index = ExistenceIndex.of(dataset(
                State.builder().id("east").addSuccessions(claimed, denied).build()));

        assertThat(index.predecessors(EAST)).hasSize(2);
        assertThat(index.ancestors(EAST).states()).containsExactly(OLD);
        assertThat(index.ancestors(EAST, Perspective.of(EAST)).states()).containsExactly(OLD);
        assertThat(index.ancestors(EAST, Perspective.OWN_VOICE).states()).isEmpty();
        assertThat(index.descendants(OLD, Perspective.of(EAST)).states()).containsExactly(EAST);
    }

    @Test
    void waysThatDoubleWithEachGenerationAreMadeOneByOne() {
        List<Entry> states = new ArrayList<>();
        states.add(state(Ref.to("a0")));
        for (int i = 1; i <= 60; i++) {
            states.add(state(Ref.to("b" + i), Ref.to("a" + (i - 1))));
            states.add(state(Ref.to("c" + i), Ref.to("a" + (i - 1))));
            states.add(state(Ref.to("a" + i), Ref.to("b" + i), Ref.to("c" + i)));
        }
        Lineage lineage =
                ExistenceIndex.of(dataset(states.toArray(Entry[]::new))).descendants(Ref.to("a0"));

        assertThat(lineage.pathsTo(Ref.to("a60")).limit(1000).distinct().count())
                .isEqualTo(1000);
        assertThat(lineage.generation(Ref.to("a60"))).hasValue(120);
    }

    @Test
    void aLongLineDoesNotExhaustTheStack() {
        List<Entry> states = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            states.add(state(Ref.to("s" + i), Ref.to("s" + (i + 1) % 50_000)));
        }
        Lineage lineage =
                ExistenceIndex.of(dataset(states.toArray(Entry[]::new))).ancestors(Ref.to("s0"));

        assertThat(lineage.states()).hasSize(49_999);
        assertThat(lineage.loops().get(0)).hasSize(50_000);
        assertThat(lineage.pathTo(Ref.to("s49999"))).hasSize(50_000);
    }

    @Property(tries = 300)
    void lineagesAreThoseOfASearchWithoutCleverness(@ForAll Random random) {
        int size = 1 + random.nextInt(6);
        List<Entry> states = new ArrayList<>();
        boolean[][] came = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            List<Ref<State>> before = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                if (random.nextInt(4) == 0) {
                    came[i][j] = true;
                    before.add(Ref.to("s" + j));
                }
            }
            states.add(state(Ref.to("s" + i), before));
        }
        ExistenceIndex index = ExistenceIndex.of(dataset(states.toArray(Entry[]::new)));

        boolean anyCircle = false;
        for (int i = 0; i < size; i++) {
            Lineage up = index.ancestors(Ref.to("s" + i));
            Lineage down = index.descendants(Ref.to("s" + i));
            for (int j = 0; j < size; j++) {
                Set<List<Ref<State>>> ways = ways(came, i, j);
                Ref<State> other = Ref.to("s" + j);
                assertThat(up.pathsTo(other).toList()).doesNotHaveDuplicates();
                assertThat(new HashSet<>(up.pathsTo(other).toList())).isEqualTo(ways);
                assertThat(down.states().contains(other))
                        .isEqualTo(!ways(came, j, i).isEmpty());
                assertThat(up.generation(other))
                        .isEqualTo(
                                i == j
                                        ? OptionalInt.of(0)
                                        : ways.stream()
                                                .mapToInt(way -> way.size() - 1)
                                                .min());
                if (!ways.isEmpty()) {
                    assertThat(ways).contains(up.pathTo(other));
                }
            }
            boolean isOwnAncestor = came[i][i];
            for (int j = 0; j < size; j++) {
                isOwnAncestor |= i != j
                        && !ways(came, i, j).isEmpty()
                        && !ways(came, j, i).isEmpty();
            }
            Ref<State> self = Ref.to("s" + i);
            anyCircle |= isOwnAncestor;
            for (List<Ref<State>> loop : up.loops()) {
                for (int k = 0; k < loop.size(); k++) {
                    assertThat(came[number(loop.get(k))][number(loop.get((k + 1) % loop.size()))])
                            .isTrue();
                }
            }
            if (isOwnAncestor) {
                assertThat(up.loops()).isNotEmpty();
            }
            assertThat(up.of()).isEqualTo(self);
        }
        if (!anyCircle) {
            assertThat(index.ancestors(Ref.to("s0")).loops()).isEmpty();
        }
    }

    /** Returns all ways from one state up to another that pass none twice. */
    private static Set<List<Ref<State>>> ways(boolean[][] came, int from, int to) {
        Set<List<Ref<State>>> found = new LinkedHashSet<>();
        if (from != to) {
            walk(came, to, new ArrayList<>(List.of(from)), found);
        }
        return found;
    }

    private static void walk(boolean[][] came, int to, List<Integer> way, Set<List<Ref<State>>> found) {
        int last = way.get(way.size() - 1);
        if (last == to) {
            found.add(way.stream().map(step -> Ref.<State>to("s" + step)).toList());
            return;
        }
        for (int next = 0; next < came.length; next++) {
            if (came[last][next] && !way.contains(next)) {
                way.add(next);
                walk(came, to, way, found);
                way.remove(way.size() - 1);
            }
        }
    }

    private static int number(Ref<State> state) {
        return Integer.parseInt(state.id().substring(1));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static State state(Ref<State> ref, Ref<State>... predecessors) {
        return state(ref, List.of(predecessors));
    }

    private static State state(Ref<State> ref, List<Ref<State>> predecessors) {
        StateBuilder state = State.builder().id(ref.id());
        predecessors.forEach(before -> state.addSuccessions(Attributed.of(succession(before))));
        return state.build();
    }

    private static Succession succession(Ref<State> before) {
        return Succession.of(StateSuccession.SUCCEEDS, before, date("1991"));
    }

    private static Dataset dataset(Entry... entries) {
        return Dataset.builder().id("lineage").add(entries).build();
    }
}
