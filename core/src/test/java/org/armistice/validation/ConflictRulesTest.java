package org.armistice.validation;

import static org.armistice.index.RiverDispute.ALMANAC;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictBuilder;
import org.armistice.model.ConflictSide;
import org.armistice.model.Estimate;
import org.armistice.model.Incident;
import org.armistice.model.IncidentBuilder;
import org.armistice.vocabulary.ConflictType;
import org.armistice.vocabulary.Measure;
import org.junit.jupiter.api.Test;

class ConflictRulesTest {

    @Test
    void aConflictShouldHaveTwoSides() {
        assertThat(Found.in(war().addSides(ConflictSide.of(NORLAND.ref())).build()))
                .containsExactly("WARNING Conflict.OneSide at war /sides: Has one side, and nobody fights alone."
                        + " Name the other side, or leave the sides out where they are not known.");
        assertThat(Found.in(sided().build())).isEmpty();
        assertThat(Found.in(war().build())).isEmpty();
        assertThat(Found.in(war().addSides(ConflictSide.of(NORLAND.ref()))
                        .conflictType(ConflictType.ONE_SIDED)
                        .build()))
                .as("violence of one side against civilians has one side")
                .isEmpty();
    }

    @Test
    void nobodyFightsOnTwoSides() {
        assertThat(Found.in(sided().addSides(ConflictSide.of(TARSK.ref(), NORLAND.ref()))
                        .build()))
                .containsExactly(
                        "ERROR Conflict.OnBothSides at war /sides/2/actors/0: Names norland on more than one side."
                                + " Leave it on one, or record the change of sides as two conflicts that are parts of this one.");
        assertThat(Found.in(war().addSides(
                                ConflictSide.of(NORLAND.ref()),
                                ConflictSide.builder()
                                        .addActors(VELIA.ref())
                                        .addSupporters(NORLAND.ref())
                                        .build())
                        .build()))
                .isEmpty();
    }

    @Test
    void aConflictMustNotBeEndedByWhatWasMadeBeforeItBegan() {
        assertThat(Found.in(sided().period(period("2005-09-30/2006"))
                        .addEndedBy(TRUCE.ref())
                        .build()))
                .containsExactly(
                        "ERROR Conflict.EndedBeforeStart at war /endedBy/0: Began (2005-09-30/2006) after truce"
                                + " (2005-09-29), which is to have ended it."
                                + " Correct one of the dates, or name what ended this conflict.");
        assertThat(Found.in(sided().period(period("2001/2005-09-29"))
                        .addEndedBy(TRUCE.ref())
                        .build()))
                .isEmpty();
    }

    @Test
    void aStateMustNotFightBeforeItBegan() {
        assertThat(Found.in(sided().period(period("1960/1970")).build()))
                .containsExactly("ERROR Actor.OutsideExistence at war /sides/1/actors/0: Names velia as a side"
                        + " (1960/1970), but that state existed in another time (1972-05-01/..)."
                        + " Name the state that existed then, or correct the date or the state's `existence`.");
    }

    @Test
    void aStateMustNotSupportBeforeItBegan() {
        assertThat(Found.in(war().addSides(
                                ConflictSide.of(TARSK.ref()).toBuilder()
                                        .addSupporters(VELIA.ref())
                                        .build(),
                                ConflictSide.of(NORLAND.ref()))
                        .period(period("1960/1970"))
                        .build()))
                .containsExactly("ERROR Actor.OutsideExistence at war /sides/0/supporters/0: Names velia as a supporter"
                        + " (1960/1970), but that state existed in another time (1972-05-01/..)."
                        + " Name the state that existed then, or correct the date or the state's `existence`.");
    }

    @Test
    void whatTheSidesLostShouldNotBeMoreThanTheWhole() {
        Incident clash = clash(lost(NORLAND, 30), lost(VELIA, 40), lost(NORLAND, 20), whole(69));

        assertThat(Found.in(clash))
                .containsExactly("WARNING Estimate.SidesExceedWhole at clash /tolls/3/high: Gives at most 69 (deaths)"
                        + " over all sides, but the sides lost at least 70 together."
                        + " Compare the figures with the source, or attribute each to the one who gives it.");
        assertThat(Found.in(clash(lost(NORLAND, 30), lost(VELIA, 40), whole(70))))
                .isEmpty();
        assertThat(Found.in(clash(lost(NORLAND, 30), lost(VELIA, 40).accordingTo(VELIA), whole(69))))
                .isEmpty();
        assertThat(Found.in(clash(
                        lost(NORLAND, 30).citing(GAZETTE.cite()),
                        lost(VELIA, 40).citing(GAZETTE.cite()),
                        whole(69).citing(ALMANAC.cite()))))
                .as("another source")
                .isEmpty();
        assertThat(Found.in(clash(
                        lost(NORLAND, 30).citing(GAZETTE.cite()),
                        lost(VELIA, 40).citing(GAZETTE.cite()),
                        whole(69).citing(ALMANAC.cite()).citing(GAZETTE.cite()))))
                .as("one of two sources")
                .hasSize(1);
        assertThat(Found.in(clash(lost(NORLAND, 30), lost(TARSK, 40), whole(69))))
                .isEmpty();
        assertThat(Found.in(clash(lost(NORLAND, 30), lost(TARSK, 40), whole(69)).toBuilder()
                        .addSides(ConflictSide.of(TARSK.ref()))
                        .build()))
                .as("of three sides")
                .containsExactly("WARNING Estimate.SidesExceedWhole at clash /tolls/2/high: Gives at most 69 (deaths)"
                        + " over all sides, but the sides lost at least 70 together."
                        + " Compare the figures with the source, or attribute each to the one who gives it.");
        assertThat(Found.in(clash(lost(NORLAND, Long.MAX_VALUE), lost(VELIA, 1), whole(69))))
                .hasSize(1);
    }

    @Test
    void aConflictIsJudgedLikeAnIncident() {
        assertThat(Found.in(sided().addTolls(lost(NORLAND, 30), lost(VELIA, 40), whole(69))
                        .build()))
                .hasSize(1);
    }

    @SafeVarargs
    private static Incident clash(Attributed<Estimate>... tolls) {
        IncidentBuilder clash = Incident.builder()
                .id("clash")
                .addSides(ConflictSide.of(NORLAND.ref()), ConflictSide.of(VELIA.ref()))
                .addCitations(GAZETTE.cite());
        for (Attributed<Estimate> toll : tolls) {
            clash.addTolls(toll);
        }
        return clash.build();
    }

    private static Attributed<Estimate> lost(Actor side, long low) {
        return Attributed.of(Estimate.builder()
                .measure(Measure.DEATHS)
                .low(low)
                .among(side.ref())
                .build());
    }

    private static Attributed<Estimate> whole(long high) {
        return Attributed.of(
                Estimate.builder().measure(Measure.DEATHS).high(high).build());
    }

    private static ConflictBuilder sided() {
        return war().addSides(ConflictSide.of(NORLAND.ref()), ConflictSide.of(VELIA.ref()));
    }

    private static ConflictBuilder war() {
        return Conflict.builder().id("war").addCitations(GAZETTE.cite());
    }
}
