package org.armistice.examples.southcaucasus;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Holding;
import org.armistice.model.Mediator;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.validation.Finding;
import org.armistice.validation.Severity;
import org.armistice.validation.Validator;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.ThirdPartyRole;
import org.junit.jupiter.api.Test;

/** The dataset of the report, broken in one way at a time: each way is one finding that says what to do. */
class BreakagesTest {

    private static List<String> findings(Entry broken) {
        Dataset whole = NewsReport.dataset();
        Dataset dataset = Dataset.builder()
                .header(whole.header())
                .addAll(whole.entries().stream()
                        .map(entry -> entry.id().equals(broken.id()) ? broken : entry)
                        .toList())
                .build();
        return Validator.standard().validate(dataset).findings(Severity.ERROR).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void aBilateralCeasefireWithOneParty() {
        assertThat(findings(Ceasefire.builder()
                        .from(Wars.CEASEFIRE)
                        .parties(List.of(Actors.ARMENIA.ref()))
                        .build()))
                .containsExactly(
                        "ERROR Ceasefire.TooFewParties at ceasefire-2020 /parties: Names 1 party, but a bilateral ceasefire needs 2 or more that agree. "
                                + "Record a one-sided halt as `sides: unilateral`.");
    }

    @Test
    void aReferenceToNothing() {
        assertThat(findings(Places.CHECKPOINT.toBuilder()
                        .addCorridors(Ref.to("zangezur-corridor"))
                        .build()))
                .containsExactly(
                        "ERROR Reference.Dangling at lachin-checkpoint /corridors/1: Refers to zangezur-corridor, which is not in the dataset. "
                                + "Add a corridor of that id, or correct the reference.");
    }

    @Test
    void aReferenceToTheWrongKind() {
        assertThat(findings(Wars.CEASEFIRE.toBuilder()
                        .addParties(Ref.to("lachin-checkpoint"))
                        .build()))
                .containsExactly(
                        "ERROR Reference.WrongKind at ceasefire-2020 /parties/2: Refers to lachin-checkpoint, which is a checkpoint, where an actor is meant. "
                                + "Refer to an actor instead.");
    }

    @Test
    void aCheckpointNowhere() {
        assertThat(findings(Checkpoint.builder()
                        .from(Places.CHECKPOINT)
                        .corridors(List.of())
                        .build()))
                .containsExactly(
                        "ERROR Checkpoint.NoPlace at lachin-checkpoint: Stands on no corridor and lies in no territory. "
                                + "Name the corridor in `corridors` or the territory in `within`.");
    }

    @Test
    void aMediatorThatIsABelligerent() {
        assertThat(findings(Wars.CEASEFIRE.toBuilder()
                        .addMediators(Mediator.of(Actors.ARMENIA.ref(), ThirdPartyRole.MEDIATOR))
                        .build()))
                .containsExactly(
                        "ERROR Mediator.IsParty at ceasefire-2020 /mediators/1/actor: Names armenia as mediator, and as a party to the same ceasefire. "
                                + "Remove it from the parties or from the mediators, or record the role that a party can have.");
    }

    @Test
    void aStateThatActsAfterItEnded() {
        assertThat(findings(
                        Wars.CEASEFIRE.toBuilder().addParties(Actors.USSR.ref()).build()))
                .containsExactly(
                        "ERROR Actor.OutsideExistence at ceasefire-2020 /parties/2: Names ussr as a party (2020), but that state existed in another time (1922-12-30/1991). "
                                + "Name the state that existed then, or correct the date or the state's `existence`.");
    }

    @Test
    void twoUncontestedExclusiveControllers() {
        assertThat(findings(Places.KARABAKH.toBuilder()
                        .addHoldings(
                                Attributed.of(Holding.of(TerritorialRelation.CONTROLS, Actors.ARMENIA.ref()))
                                        .since(date("1999")),
                                Attributed.of(Holding.of(TerritorialRelation.CONTROLS, Actors.AZERBAIJAN.ref()))
                                        .since(date("2005")))
                        .build()))
                .containsExactly(
                        "ERROR Territory.TwoControllers at karabakh /holdings/3: Is controlled by both armenia (1999/..) and azerbaijan (2005/..) from the same perspective (own voice). "
                                + "End the first holding, record both as `jointly`, or attribute each to the one who asserts it.");
    }

    @Test
    void anEstimateWithLowAboveHigh() {
        assertThat(findings(Places.KARABAKH.toBuilder()
                        .addPopulations(Attributed.of(Estimate.builder()
                                .measure(Measure.POPULATION)
                                .low(150_000)
                                .high(120_000)
                                .build()))
                        .build()))
                .containsExactly(
                        "ERROR Estimate.LowAboveHigh at karabakh /populations/0/low: Estimates at least 150000 and at most 120000. "
                                + "Swap the figures if they were mixed up, or leave out the one that the source does not give.");
    }

    @Test
    void anEndBeforeAStart() {
        assertThat(findings(Wars.CEASEFIRE.toBuilder().ended(date("2019")).build()))
                .containsExactly(
                        "ERROR Ceasefire.EndBeforeStart at ceasefire-2020 /ended: Ends (2019) before it is declared (2020). "
                                + "Correct `ended` or `declared`.");
    }

    @Test
    void aDenialThatAnswersNothing() {
        assertThat(findings(Statement.builder()
                        .from(Words.YEREVAN_DENIES)
                        .about(List.of())
                        .answers(List.of())
                        .build()))
                .containsExactly(
                        "ERROR Statement.DeniesNothing at yerevan-denies /stance: Denies, and names nothing that it is about "
                                + "or answers. Name the allegation in `about` or the statement in `answers`.");
    }
}
