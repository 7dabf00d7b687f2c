package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.validation.Finding;
import org.armistice.validation.Rule;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws, each held to a dataset that breaks it and to one that just does not. In the folder {@code laws} stand, for
 * the law {@code Code.Shared},
 *
 * <ul>
 *   <li>{@code Code.Shared.json}: a dataset in which it is broken;
 *   <li>{@code Code.Shared.findings}: all that is found in it, possible breaches too, one finding a line;
 *   <li>{@code Code.Shared.clean.json}: one just inside the boundary, in which nothing is found, not even perhaps.
 * </ul>
 *
 * <p>A finding too many fails as one too few does. To add a pair, write the three files: nothing needs to be added
 * here.
 */
class LawsTest {

    /** Laws that are held to something in the core's tests alone. Give one its files, and remove it here. */
    private static final Set<String> WITHOUT_FILES = Set.of(
            "Actor.OutsideExistence",
            "Agreement.EffectBeforeSignature",
            "Agreement.EndBeforeSignature",
            "Agreement.TooFewParties",
            "Ceasefire.BeforeConflict",
            "Ceasefire.EffectBeforeDeclaration",
            "Ceasefire.EndBeforeStart",
            "Ceasefire.ExpiryBeforeStart",
            "Ceasefire.Overlapping",
            "Ceasefire.PartyOutsideConflict",
            "Ceasefire.TooFewParties",
            "Checkpoint.NoPlace",
            "Checkpoint.OperatedOutsideExistence",
            "Checkpoint.OperatorWithoutGround",
            "Checkpoint.OutsideCorridor",
            "Checkpoint.RemovedBeforeEstablished",
            "Citation.ReadBeforePublication",
            "Commitment.EndBeforeDeclared",
            "Commitment.FulfilledBeforeDeclared",
            "Commitment.ToOneself",
            "Commitment.WithdrawnBeforeDeclared",
            "Conflict.EndedBeforeStart",
            "Conflict.OnBothSides",
            "Conflict.OneSide",
            "Corridor.AvailableOutsideExistence",
            "Corridor.HeldOutsideExistence",
            "Corridor.TwoControllers",
            "Dataset.CreatedBeforeEntry",
            "Dataset.CreatedBeforeSource",
            "Dataset.SilencesNothing",
            "Development.NoInitiator",
            "Entry.NoCitation",
            "Entry.NoName",
            "Entry.RecordedBefore",
            "Entry.UnknownKind",
            "Estimate.BestOutsideRange",
            "Estimate.LowAboveHigh",
            "Estimate.PartsExceedWhole",
            "Estimate.SidesExceedWhole",
            "Estimate.VictimsExceedWhole",
            "Event.OutsidePlaceExistence",
            "Host.NoVenue",
            "Incident.OutsideConflict",
            "Link.BreachesLater",
            "Link.CausedByLater",
            "Link.CausesEarlier",
            "Link.FulfilsLater",
            "Link.OrderContradicted",
            "Link.PartOfItself",
            "Link.PartOutsideWhole",
            "Link.RenewsItself",
            "Link.RenewsLater",
            "Link.RestatesItself",
            "Link.RestatesLater",
            "Link.SupersedesItself",
            "Link.SupersedesLater",
            "Link.WithdrawsLater",
            "Mediation.MediatorOutsidePeriod",
            "Mediator.IsBelligerent",
            "Mediator.IsParty",
            "Mediator.PledgedDefense",
            "NegotiationRound.OutsideTrack",
            "NegotiationRound.ParticipantForNobody",
            "Office.OfPerson",
            "Office.OutsideExistence",
            "Organization.MemberOfItself",
            "Organization.MemberOutsideExistence",
            "Organization.OutsideExistence",
            "PeacekeepingMission.BeforeMandate",
            "PeacekeepingMission.NoMandate",
            "PeacekeepingMission.NoProvider",
            "PeacekeepingMission.ProvidedOutsidePeriod",
            "Person.OfficeOutsideLife",
            "Person.OutsideLife",
            "Place.OutsideWhole",
            "Reference.Dangling",
            "Reference.WrongKind",
            "Source.PublishedBefore",
            "State.RecognisedOutsideExistence",
            "Statement.AboutLater",
            "Statement.AnswersItself",
            "Statement.AnswersLater",
            "Statement.DeniesNothing",
            "Statement.SpeakerWithoutOffice",
            "Succession.BeforeOther",
            "Succession.LongAfterOther",
            "Succession.Self",
            "Territory.HeldOutsideExistence",
            "Territory.TwoControllers",
            "Territory.WithinItself",
            "Violation.ActsAtOtherTime",
            "Violation.ByOutsider",
            "Violation.OutsideTerm");

    private static final Validator ALL = Validator.standard().withPossibleBreaches();

    private static final Path FOLDER = folder();

    static Stream<String> laws() {
        return ids().filter(id -> !WITHOUT_FILES.contains(id));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void whatBreaksItIsFoundAndNothingElse(String law) throws IOException {
        String findings = findings(law + ".json");

        assertThat(findings).isEqualTo(read(law + ".findings"));
        assertThat(findings).as("is about the law").containsPattern("(?m)^[A-Z]+ \\Q" + law + "\\E at ");
    }

    @ParameterizedTest
    @MethodSource("laws")
    void itsNeighbourInsideTheBoundaryIsClean(String law) throws IOException {
        assertThat(findings(law + ".clean.json")).isEmpty();
    }

    @Test
    void everyLawHasItsFilesAndEveryFileItsLaw() throws IOException {
        Set<String> expected = laws().flatMap(law -> Stream.of(law + ".json", law + ".findings", law + ".clean.json"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(ids()).as("no law is left of those without files").containsAll(WITHOUT_FILES);
    }

    private static Stream<String> ids() {
        return Validator.standard().rules().stream().map(Rule::id);
    }

    /** The dataset must be readable without a notice: what is wrong with it is for the validator to say. */
    private static String findings(String file) throws IOException {
        Recovered recovered = DatasetReader.standard().recover(FOLDER.resolve(file));
        assertThat(recovered.problems())
                .as("what the reader has to say of %s", file)
                .isEmpty();
        return ALL.validate(recovered.dataset()).findings().stream()
                .map(Finding::toString)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String read(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    private static Path folder() {
        try {
            return Path.of(LawsTest.class.getResource("/laws").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
