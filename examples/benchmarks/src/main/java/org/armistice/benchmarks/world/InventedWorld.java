package org.armistice.benchmarks.world;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;

/**
 * Regions of a thousand entries each, of every kind, in the proportions of event data: mostly incidents, developments
 * and statements. A region refers to nothing outside, so that a world of any size can be written as a stream.
 */
public final class InventedWorld {

    /** How many entries a region has. */
    public static final int REGION = 1_000;

    private record Share(int entries, Consumer<Region> draw) {}

    /** In an order in which what is referred to comes first. */
    private static final List<Share> SHARES = List.of(
            new Share(30, Cast::source),
            new Share(6, Cast::state),
            new Share(12, Cast::organization),
            new Share(40, Cast::person),
            new Share(20, Ground::territory),
            new Share(6, Ground::corridor),
            new Share(16, Ground::checkpoint),
            new Share(4, Affairs::conflict),
            new Share(10, Affairs::ceasefire),
            new Share(6, Affairs::mediation),
            new Share(4, Affairs::mission),
            new Share(10, Affairs::agreement),
            new Share(16, Affairs::commitment),
            new Share(40, News::round),
            new Share(330, News::incident),
            new Share(60, News::violation),
            new Share(170, News::development),
            new Share(220, News::statement));

    private InventedWorld() {}

    /** The entries of one region. */
    public static List<Entry> region(int number, long seed) {
        Region region = new Region(number, seed);
        for (Share share : SHARES) {
            for (int i = 0; i < share.entries(); i++) {
                share.draw().accept(region);
            }
        }
        return List.copyOf(region.entries);
    }

    /** The entries of several regions, one region after the other. */
    public static Stream<Entry> regions(int count, long seed) {
        return IntStream.range(0, count).boxed().flatMap(number -> region(number, seed).stream());
    }

    /** A dataset of several regions. */
    public static Dataset dataset(int regions, long seed) {
        var dataset = Dataset.builder().id("invented-world").title("An invented world");
        regions(regions, seed).forEach(dataset::add);
        return dataset.build();
    }
}
