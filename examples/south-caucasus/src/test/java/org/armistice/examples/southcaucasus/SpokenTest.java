package org.armistice.examples.southcaucasus;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.ConflictSide;
import org.armistice.model.Dataset;
import org.armistice.model.Estimate;
import org.armistice.model.EstimateBuilder;
import org.armistice.model.Incident;
import org.armistice.model.Name;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Measure;
import org.junit.jupiter.api.Test;

/** What the news report does not need and another dispute does: several names, and several who count. */
class SpokenTest {

    private static final Source GAZETTE = Source.builder().id("gazette").build();
    private static final State NORLAND = State.builder()
            .id("norland")
            .addNames(Attributed.of(Name.of("Norrige", "nb")), Attributed.of(Name.of("Norland", "en")))
            .build();
    private static final State VELIA = State.builder().id("velia").build();
    private static final Incident SHOTS = Incident.builder()
            .id("shots")
            .name("Shots at the ford")
            .when(UncertainPeriod.on(date("2031-05-04")))
            .addSides(ConflictSide.of(NORLAND.ref()), ConflictSide.of(VELIA.ref()))
            .addTolls(
                    Attributed.of(deaths().best(7).build()).citing(GAZETTE.cite()),
                    Attributed.of(deaths().low(3).among(NORLAND.ref()).build()).accordingTo(NORLAND))
            .build();

    private static final Dataset DATASET =
            Dataset.builder().id("ford").add(GAZETTE, NORLAND, VELIA, SHOTS).build();

    private static EstimateBuilder deaths() {
        return Estimate.builder().measure(Measure.DEATHS);
    }

    @Test
    void whatHasNoNameButSeveralIsCalledByTheFirstAndElseByItsId() {
        Spoken spoken = new Spoken(DATASET);
        assertThat(List.of(
                        spoken.name(SHOTS.ref()),
                        spoken.name(NORLAND.ref()),
                        spoken.name(VELIA.ref()),
                        spoken.name(Ref.to("nobody"))))
                .containsExactly("Shots at the ford", "Norrige", "velia", "nobody");
    }

    @Test
    void ofSeveralWhoCountEachIsNamed() {
        assertThat(new WarQuestions(DATASET).toll(SHOTS.ref()).lines())
                .containsExactly(
                        "2031-05-04",
                        "deaths, 7, in the source's own voice (gazette)",
                        "deaths, at least 3, according to Norrige",
                        "On the side of Norrige: not recorded, in the source's own voice (gazette)",
                        "On the side of velia: not recorded, in the source's own voice (gazette)",
                        "Of these on the side of Norrige: deaths, at least 3, according to Norrige",
                        "On the side of velia: not recorded, according to Norrige");
    }
}
