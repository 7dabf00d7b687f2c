package org.armistice.index;

import static org.armistice.index.RiverDispute.BRIDGE;
import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.POSSIBLY_TRUE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.TerritorialRelation.CLAIMS;
import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.armistice.vocabulary.TerritorialRelation.RECOGNISED_AS_PART_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Corridor;
import org.armistice.model.Holding;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.armistice.model.TerritoryBuilder;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Viewpoint;
import org.junit.jupiter.api.Test;

class ControlIndexTest {

    private static final UncertainDate DAY = date("2002-02-02");

    private final ControlIndex index = ControlIndex.of(RiverDispute.with());

    @Test
    void assertionsStandSideBySideInTheDatasetsOrder() {
        assertThat(index.holdings(DELTA.ref(), DAY))
                .containsExactly(
                        new Answer<>(DELTA.holdings().get(0), TRUE),
                        new Answer<>(DELTA.holdings().get(1), TRUE),
                        new Answer<>(DELTA.holdings().get(2), UNKNOWN));
    }

    @Test
    void whatIsNotAssertedForTheDayIsLeftOut() {
        assertThat(index.holdings(DELTA.ref(), CONTROLS, date("2005-10-01")))
                .containsExactly(new Answer<>(DELTA.holdings().get(2), UNKNOWN));
        assertThat(index.holdings(DELTA.ref(), RECOGNISED_AS_PART_OF, date("1972-04-30")))
                .isEmpty();
    }

    @Test
    void firstAndLastDayAreIncluded() {
        assertThat(truths(index.holdings(DELTA.ref(), RECOGNISED_AS_PART_OF, date("1972-05-01"))))
                .containsExactly(TRUE);
        assertThat(truths(index.holdings(DELTA.ref(), CONTROLS, date("2005-09-30"))))
                .containsExactly(TRUE, UNKNOWN);
    }

    @Test
    void aVagueBoundLeavesTheAnswerOpen() {
        assertThat(truths(index.holdings(DELTA.ref(), CONTROLS, date("2001-03-15"))))
                .containsExactly(UNKNOWN, UNKNOWN);
        assertThat(truths(index.holdings(DELTA.ref(), CONTROLS, date("2003?"))))
                .containsExactly(POSSIBLY_TRUE, UNKNOWN);
    }

    @Test
    void perspectivesComeInTheOrderOfTheirFirstAssertions() {
        var perspectives = index.perspectives(DELTA.ref(), DAY);

        assertThat(perspectives.keySet())
                .containsExactly(
                        Perspective.of(Viewpoint.INTERNATIONAL),
                        Perspective.of(VELIA.ref()),
                        Perspective.of(NORLAND.ref()));
        assertThat(perspectives.get(Perspective.of(NORLAND.ref())))
                .containsExactly(new Answer<>(DELTA.holdings().get(2), UNKNOWN));
        assertThatThrownBy(perspectives::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isContestedWhereTwoAreAssertedToHoldItAlone() {
        Contest contest = contest(
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))
                        .accordingTo(VELIA)
                        .during(period("2001-01-01/2003-12-31")),
                Attributed.of(Holding.of(CONTROLS, VELIA.ref()))
                        .accordingTo(NORLAND)
                        .during(period("2002-01-01/..")));

        assertThat(contest.contested()).isEqualTo(TRUE);
        assertThat(contest.holders())
                .containsExactly(new Answer<>(NORLAND.ref(), TRUE), new Answer<>(VELIA.ref(), TRUE));
    }

    @Test
    void isAsSurelyContestedAsTheAssertionsMeet() {
        assertThat(index.contest(DELTA.ref(), CONTROLS, DAY).contested()).isEqualTo(UNKNOWN);
        assertThat(contest(
                                Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))
                                        .during(period("2001?/..")),
                                Attributed.of(Holding.of(CONTROLS, VELIA.ref())).during(period("2001/..")))
                        .contested())
                .isEqualTo(POSSIBLY_TRUE);
    }

    @Test
    void isNotContestedWhereAllSpeakOfTheSameHolder() {
        Contest contest = contest(
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))
                        .accordingTo(VELIA)
                        .during(period("2001/..")),
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).accordingTo(NORLAND));

        assertThat(contest.contested()).isEqualTo(FALSE);
        assertThat(contest.holders()).containsExactly(new Answer<>(NORLAND.ref(), TRUE));
    }

    @Test
    void jointHoldersDoNotContestItAmongThemselvesButAgainstAThird() {
        Attributed<Holding> one = jointly(NORLAND);
        Attributed<Holding> other = jointly(VELIA);

        assertThat(contest(one, other).contested()).isEqualTo(FALSE);
        assertThat(contest(
                                one,
                                other,
                                Attributed.of(Holding.of(CONTROLS, TARSK.ref())).during(period("2001/..")))
                        .contested())
                .isEqualTo(TRUE);
    }

    @Test
    void whatIsDeniedIsNotAsserted() {
        assertThat(contest(
                        Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001/..")),
                        Attributed.of(Holding.of(CONTROLS, VELIA.ref()))
                                .during(period("2001/.."))
                                .with(Certainty.CERTAINLY_NOT)))
                .isEqualTo(new Contest(FALSE, List.of(new Answer<>(NORLAND.ref(), TRUE))));
    }

    @Test
    void whatIsNotRecordedIsNeitherContestedNorUncontested() {
        for (Contest contest : List.of(
                index.contest(DELTA.ref(), CLAIMS, DAY),
                index.contest(DELTA.ref(), RECOGNISED_AS_PART_OF, date("1960")),
                index.contest(BRIDGE.ref(), CONTROLS, DAY),
                index.contest(Ref.to("nowhere"), CONTROLS, DAY))) {
            assertThat(contest.isRecorded()).isFalse();
            assertThat(contest.contested()).isEqualTo(UNKNOWN);
        }
    }

    @Test
    void corridorsCanBeHeldAndCheckpointsCannot() {
        Attributed<Holding> holding =
                Attributed.of(Holding.of(CONTROLS, TARSK.ref())).during(period("2001/.."));
        Corridor held = BRIDGE.toBuilder().addHoldings(holding).build();

        assertThat(ControlIndex.of(RiverDispute.with(held)).holdings(held.ref(), DAY))
                .containsExactly(new Answer<>(holding, TRUE));
        assertThat(index.holdings(RiverDispute.GATE.ref(), DAY)).isEmpty();
    }

    private static Attributed<Holding> jointly(State holder) {
        return Attributed.of(Holding.builder()
                        .relation(CONTROLS)
                        .holder(holder.ref())
                        .jointly(true)
                        .build())
                .during(period("2001/.."));
    }

    @SafeVarargs
    private static Contest contest(Attributed<Holding>... holdings) {
        TerritoryBuilder builder = Territory.builder().id("island");
        for (Attributed<Holding> holding : holdings) {
            builder.addHoldings(holding);
        }
        Territory island = builder.build();
        return ControlIndex.of(RiverDispute.with(island)).contest(island.ref(), CONTROLS, DAY);
    }

    private static List<Truth> truths(List<? extends Answer<?>> answers) {
        return answers.stream().map(Answer::truth).toList();
    }
}
