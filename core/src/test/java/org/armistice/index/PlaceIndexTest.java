package org.armistice.index;

import static org.armistice.index.RiverDispute.BRIDGE;
import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.VELIA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.time.Truth;
import org.junit.jupiter.api.Test;

class PlaceIndexTest {

    private final PlaceIndex index = PlaceIndex.of(RiverDispute.with());

    @Test
    void corridorsAreFoundByWhatTheyConnect() {
        Corridor ferry = Corridor.builder()
                .id("ferry")
                .addConnects(VELIA.ref(), NORLAND.ref(), TARSK.ref())
                .build();
        PlaceIndex both = PlaceIndex.of(RiverDispute.with(ferry));

        assertThat(both.corridorsBetween(VELIA.ref(), NORLAND.ref())).containsExactly(BRIDGE, ferry);
        assertThat(both.corridorsBetween(NORLAND.ref(), VELIA.ref())).containsExactly(BRIDGE, ferry);
        assertThat(both.corridorsBetween(TARSK.ref(), VELIA.ref())).containsExactly(ferry);
        assertThat(both.corridorsBetween(VELIA.ref(), VELIA.ref())).isEmpty();
        assertThat(both.corridorsBetween(VELIA.ref(), DELTA.ref())).isEmpty();
        assertThat(both.corridorsOf(TARSK.ref())).containsExactly(ferry);
        assertThat(both.corridorsOf(Ref.to("nowhere"))).isEmpty();
    }

    @Test
    void checkpointsAreFoundByCorridorAndByTerritory() {
        assertThat(index.checkpointsOn(BRIDGE.ref())).containsExactly(GATE);
        assertThat(index.checkpointsIn(DELTA.ref())).containsExactly(GATE);
        assertThat(index.checkpointsIn(Ref.to("nowhere"))).isEmpty();
    }

    @Test
    void whatLiesInAPartLiesInTheWhole() {
        Territory valley = territory("valley");
        Territory delta = DELTA.toBuilder().addWithin(valley.ref()).build();
        PlaceIndex nested = PlaceIndex.of(RiverDispute.with(valley, delta));

        assertThat(nested.within(valley.ref())).containsExactly(BRIDGE, GATE, delta);
        assertThat(nested.within(delta.ref())).containsExactly(BRIDGE, GATE);
        assertThat(nested.checkpointsIn(valley.ref())).containsExactly(GATE);
    }

    @Test
    void whatLiesInAPartHasThePartAndTheWholeAroundIt() {
        Territory valley = territory("valley");
        Territory delta = DELTA.toBuilder().addWithin(valley.ref()).build();
        PlaceIndex nested = PlaceIndex.of(RiverDispute.with(delta, valley));

        assertThat(nested.around(GATE.ref())).containsExactly(delta, valley);
        assertThat(nested.around(delta.ref())).containsExactly(valley);
        assertThat(nested.around(valley.ref())).isEmpty();
        assertThat(nested.around(Ref.to("nowhere"))).isEmpty();
        assertThat(nested.corridorsIn(valley.ref())).containsExactly(BRIDGE);
    }

    @Test
    void whatIsNotInTheDatasetIsNotAround() {
        Territory island = territory("island", "nowhere", "norland");

        assertThat(PlaceIndex.of(RiverDispute.with(island)).around(island.ref()))
                .isEmpty();
    }

    @Test
    void whereACorridorRunsOnACheckpointOnItMayStandElsewhere() {
        Checkpoint toll =
                Checkpoint.builder().id("toll").addCorridors(BRIDGE.ref()).build();
        PlaceIndex both = PlaceIndex.of(RiverDispute.with(toll));

        assertThat(both.checkpoints(DELTA.ref()))
                .containsExactly(new Answer<>(GATE, Truth.TRUE), new Answer<>(toll, Truth.UNKNOWN));
        assertThat(both.checkpoints(BRIDGE.ref()))
                .containsExactly(new Answer<>(GATE, Truth.TRUE), new Answer<>(toll, Truth.TRUE));
        assertThat(both.checkpoints(toll.ref())).containsExactly(new Answer<>(toll, Truth.TRUE));
        assertThat(both.checkpoints(Ref.to("nowhere"))).isEmpty();
    }

    @Test
    void aLoopEndsAndDoesNotMakeATerritoryAPartOfItself() {
        Territory a = territory("a", "b");
        Territory b = territory("b", "a");
        PlaceIndex looped = PlaceIndex.of(RiverDispute.with(a, b));

        assertThat(looped.within(a.ref())).containsExactly(b);
        assertThat(looped.loopFrom(a.ref())).containsExactly(a.ref(), b.ref());
        assertThat(looped.loopFrom(b.ref())).isEmpty();
    }

    @Test
    void twoLoopsThatShareATerritoryAreBothFound() {
        Territory a = territory("a", "b", "c");
        Territory b = territory("b", "a");
        Territory c = territory("c", "a");
        PlaceIndex looped = PlaceIndex.of(RiverDispute.with(a, b, c));

        assertThat(looped.loopFrom(a.ref())).containsExactly(a.ref(), b.ref());
        assertThat(looped.loopFrom(c.ref())).containsExactly(c.ref(), a.ref());
    }

    @Test
    void deepNestingDoesNotExhaustTheStack() {
        List<Territory> chain = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            chain.add(territory("t" + i, "t" + (i + 1)));
        }
        chain.add(territory("t50000", "t0"));
        PlaceIndex looped =
                PlaceIndex.of(Dataset.builder().id("chain").addAll(chain).build());

        assertThat(looped.loopFrom(Ref.to("t0"))).hasSize(50_001);
        assertThat(looped.within(Ref.to("t7"))).hasSize(50_000);
        assertThat(looped.around(Ref.<Territory>to("t7"))).hasSize(50_000);
    }

    @Property(tries = 300)
    void exactlyThoseTerritoriesAreInALoopThatCanBeReachedFromThemselves(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 35) Integer> edges) {
        boolean[][] reaches = new boolean[6][6];
        edges.forEach(edge -> reaches[edge / 6][edge % 6] = true);
        List<Territory> territories = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<String> within = new ArrayList<>();
            for (int j = 0; j < 6; j++) {
                if (reaches[i][j]) {
                    within.add("t" + j);
                }
            }
            territories.add(territory("t" + i, within.toArray(String[]::new)));
        }
        for (int via = 0; via < 6; via++) {
            for (int i = 0; i < 6; i++) {
                for (int j = 0; j < 6; j++) {
                    reaches[i][j] |= reaches[i][via] && reaches[via][j];
                }
            }
        }
        PlaceIndex places =
                PlaceIndex.of(Dataset.builder().id("maze").addAll(territories).build());

        Set<String> inLoops = territories.stream()
                .flatMap(territory -> places.loopFrom(territory.ref()).stream())
                .map(Ref::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < 6; i++) {
            assertThat(inLoops.contains("t" + i)).as("t" + i).isEqualTo(reaches[i][i]);
            List<String> inside = places.within(Ref.to("t" + i)).stream()
                    .map(place -> place.id())
                    .toList();
            for (int j = 0; j < 6; j++) {
                assertThat(inside.contains("t" + j)).isEqualTo(i != j && reaches[j][i]);
            }
            List<String> around = places.around(Ref.<Territory>to("t" + i)).stream()
                    .map(place -> place.id())
                    .toList();
            for (int j = 0; j < 6; j++) {
                assertThat(around.contains("t" + j)).isEqualTo(i != j && reaches[i][j]);
            }
        }
    }

    private static Territory territory(String id, String... within) {
        List<Ref<Territory>> refs = new ArrayList<>();
        for (String territory : within) {
            refs.add(Ref.to(territory));
        }
        return Territory.builder().id(id).within(refs).build();
    }
}
