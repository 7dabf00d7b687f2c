package org.armistice.index;

import java.util.List;
import java.util.Optional;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * What is known of a promise about one day, and who spoke of it.
 *
 * <p>A promise is not its fulfilment. Where none is recorded, {@code fulfilled} is {@link Truth#UNKNOWN} from the day
 * on which it was declared, and people are told: not known to have been fulfilled, as of {@code latestKnowledge}.
 *
 * @param declared whether it had been declared by that day
 * @param fulfilled whether it had been fulfilled by that day: on record, or since an entry is said to fulfil it
 * @param withdrawn whether it had been withdrawn by that day
 * @param promises the statements that make or restate it, those that were taken back left out; in the dataset's order
 * @param fulfilments the links of entries that are said to fulfil it
 * @param latestKnowledge when the latest source that it cites was published; empty if no source has a date
 */
public record CommitmentStanding(
        Truth declared,
        Truth fulfilled,
        Truth withdrawn,
        List<Said> promises,
        List<Arrow> fulfilments,
        Optional<UncertainDate> latestKnowledge) {

    static final CommitmentStanding UNKNOWN =
            new CommitmentStanding(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, List.of(), List.of(), Optional.empty());

    /** Makes a standing. */
    public CommitmentStanding {
        promises = List.copyOf(promises);
        fulfilments = List.copyOf(fulfilments);
    }
}
