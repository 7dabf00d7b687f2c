package org.armistice.benchmarks.index;

import java.lang.ref.Reference;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.armistice.benchmarks.world.InventedWorld;
import org.armistice.index.CeasefireIndex;
import org.armistice.index.Chronology;
import org.armistice.index.CommitmentIndex;
import org.armistice.index.ControlIndex;
import org.armistice.index.EstimateIndex;
import org.armistice.index.ExistenceIndex;
import org.armistice.index.LinkIndex;
import org.armistice.index.MediationIndex;
import org.armistice.index.NameIndex;
import org.armistice.index.PassageIndex;
import org.armistice.index.PlaceIndex;
import org.armistice.index.StandingIndex;
import org.armistice.model.Dataset;

/**
 * Builds every index of datasets of 10<sup>3</sup> to 10<sup>6</sup> entries, one after the other, and prints how long
 * each took and how much memory it retains. Run it with {@code -Xmx2g}: a million entries and any of their indexes fit.
 */
public final class IndexGrowth {

    private static final long SEED = 20_231_124;
    private static final int MEBIBYTE = 1 << 20;

    private static final Map<String, Function<Dataset, Object>> INDEXES = new LinkedHashMap<>();

    static {
        INDEXES.put("ControlIndex", ControlIndex::of);
        INDEXES.put("StandingIndex", StandingIndex::of);
        INDEXES.put("CeasefireIndex", CeasefireIndex::of);
        INDEXES.put("MediationIndex", MediationIndex::of);
        INDEXES.put("ExistenceIndex", ExistenceIndex::of);
        INDEXES.put("PlaceIndex", PlaceIndex::of);
        INDEXES.put("CommitmentIndex", CommitmentIndex::of);
        INDEXES.put("EstimateIndex", EstimateIndex::of);
        INDEXES.put("NameIndex", NameIndex::of);
        INDEXES.put("PassageIndex", PassageIndex::of);
        INDEXES.put("LinkIndex", LinkIndex::of);
        INDEXES.put("Chronology", Chronology::of);
    }

    private IndexGrowth() {}

    /** Prints the table; the greatest number of regions of a thousand entries may be given. */
    public static void main(String[] arguments) {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        // Once for the compiler, which is not what is measured.
        grow(10, false);
        System.out.printf(Locale.ROOT, "%-16s %10s %10s %12s%n", "index", "entries", "ms", "MiB retained");
        for (int regions = 1; regions <= most; regions *= 10) {
            grow(regions, true);
        }
    }

    private static void grow(int regions, boolean isPrinted) {
        long before = used();
        Dataset dataset = InventedWorld.dataset(regions, SEED);
        long ofDataset = used() - before;
        print(isPrinted, "the dataset", dataset, 0, ofDataset);
        INDEXES.forEach((name, of) -> {
            long empty = used();
            long start = System.nanoTime();
            Object index = of.apply(dataset);
            long nanos = System.nanoTime() - start;
            print(isPrinted, name, dataset, nanos, used() - empty);
            Reference.reachabilityFence(index);
        });
    }

    private static void print(boolean isPrinted, String name, Dataset dataset, long nanos, long bytes) {
        if (isPrinted) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %10d %10.1f %12.1f%n",
                    name,
                    dataset.entries().size(),
                    nanos / 1e6,
                    (double) bytes / MEBIBYTE);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
