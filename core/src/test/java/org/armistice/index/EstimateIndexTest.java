package org.armistice.index;

import static org.armistice.index.RiverDispute.DELTA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.Estimate;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Measure;
import org.junit.jupiter.api.Test;

class EstimateIndexTest {

    private static final Attributed<Estimate> BOTH = Attributed.of(Estimate.builder()
            .measure(Measure.DEATHS)
            .low(2000)
            .addScope(Ref.to("first-war"), Ref.to("second-war"))
            .build());

    private static final Attributed<Estimate> OWN = Attributed.of(Estimate.of(Measure.INJURED, 30));

    private static final Conflict FIRST =
            Conflict.builder().id("first-war").addTolls(OWN, BOTH).build();

    private static final Conflict SECOND = Conflict.builder().id("second-war").build();

    private final EstimateIndex index = EstimateIndex.of(RiverDispute.with(FIRST, SECOND));

    @Test
    void anEstimateCoversWhatItsScopeNamesOrElseItsEntry() {
        ScopedEstimate own = new ScopedEstimate(FIRST, OWN);
        ScopedEstimate both = new ScopedEstimate(FIRST, BOTH);

        assertThat(index.estimates(FIRST.ref())).containsExactly(own, both);
        assertThat(index.estimates(SECOND.ref())).containsExactly(both);
        assertThat(index.estimates(DELTA.ref())).isEmpty();
        assertThat(index.estimates(FIRST.ref(), Measure.INJURED)).containsExactly(own);
        assertThat(own.isShared()).isFalse();
        assertThat(both.isShared()).isTrue();
    }

    @Test
    void anEstimateOfSomethingElseDoesNotCoverItsEntry() {
        Attributed<Estimate> other = Attributed.of(Estimate.builder()
                .measure(Measure.DEATHS)
                .best(4)
                .addScope(SECOND.ref())
                .build());
        Conflict first = FIRST.toBuilder().tolls(List.of(other)).build();

        assertThat(EstimateIndex.of(RiverDispute.with(first, SECOND)).estimates(FIRST.ref()))
                .isEmpty();
    }
}
