package org.armistice.validation;

import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armistice.index.RiverDispute;
import org.armistice.model.Ceasefire;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.Silence;
import org.armistice.model.State;
import org.armistice.time.Truth;
import org.armistice.vocabulary.CeasefireSides;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    /** Breaks three laws at once: an error, a warning, a note. */
    private static final Ceasefire PAUSE = Ceasefire.builder()
            .id("pause")
            .addParties(NORLAND.ref())
            .sides(CeasefireSides.BILATERAL)
            .declared(date("2005"))
            .effective(date("2004"))
            .addCitations(GAZETTE.cite())
            .build();

    private static final State MIST =
            State.builder().id("mist").addCitations(GAZETTE.cite()).build();

    @Test
    void theCatalogueIsPinned() {
        assertThat(Validator.standard().rules().stream()
                        .map(rule -> rule.severity() + " " + rule.needs() + " " + rule.id()))
                .containsExactly(
                        "ERROR REFERRED_ENTRIES Reference.Dangling",
                        "ERROR REFERRED_ENTRIES Reference.WrongKind",
                        "NOTE ENTRY Entry.UnknownKind",
                        "NOTE ENTRY Entry.NoName",
                        "WARNING ENTRY Entry.NoCitation",
                        "ERROR ENTRY Entry.NoneAndSome",
                        "ERROR REFERRED_ENTRIES Actor.OutsideExistence",
                        "ERROR ENTRY Succession.Self",
                        "ERROR DATASET Territory.WithinItself",
                        "ERROR REFERRED_ENTRIES Territory.TwoControllers",
                        "ERROR REFERRED_ENTRIES Corridor.TwoControllers",
                        "ERROR ENTRY Checkpoint.NoPlace",
                        "ERROR ENTRY Ceasefire.TooFewParties",
                        "ERROR ENTRY Mediator.IsParty",
                        "WARNING ENTRY Mediator.PartyToAgreement",
                        "WARNING ENTRY Conflict.OneSide",
                        "WARNING ENTRY Ceasefire.OneParty",
                        "WARNING ENTRY PeacekeepingMission.NoMandate",
                        "WARNING ENTRY PeacekeepingMission.NoProvider",
                        "ERROR ENTRY Agreement.TooFewParties",
                        "ERROR ENTRY Statement.DeniesNothing",
                        "NOTE ENTRY Development.NoInitiator",
                        "ERROR ENTRY Conflict.OnBothSides",
                        "ERROR ENTRY Commitment.ToOneself",
                        "ERROR ENTRY Organization.MemberOfItself",
                        "ERROR REFERRED_ENTRIES Statement.AnswersLater",
                        "WARNING REFERRED_ENTRIES NegotiationRound.OutsideTrack",
                        "ERROR REFERRED_ENTRIES Conflict.EndedBeforeStart",
                        "ERROR REFERRED_ENTRIES PeacekeepingMission.BeforeMandate",
                        "WARNING REFERRED_ENTRIES Incident.OutsideConflict",
                        "WARNING REFERRED_ENTRIES Ceasefire.BeforeConflict",
                        "WARNING REFERRED_ENTRIES Statement.AboutLater",
                        "WARNING REFERRED_ENTRIES Event.OutsidePlaceExistence",
                        "WARNING REFERRED_ENTRIES Place.OutsideWhole",
                        "WARNING REFERRED_ENTRIES Checkpoint.OutsideCorridor",
                        "WARNING REFERRED_ENTRIES Violation.ActsAtOtherTime",
                        "ERROR DATASET Statement.AnswersItself",
                        "WARNING REFERRED_ENTRIES Statement.SpeakerWithoutOffice",
                        "WARNING REFERRED_ENTRIES Office.OutsideExistence",
                        "WARNING DATASET Host.NoVenue",
                        "WARNING REFERRED_ENTRIES Violation.OutsideTerm",
                        "WARNING REFERRED_ENTRIES Violation.ByOutsider",
                        "WARNING ENTRY Ceasefire.EffectBeforeDeclaration",
                        "ERROR ENTRY Ceasefire.EndBeforeStart",
                        "ERROR ENTRY Ceasefire.ExpiryBeforeStart",
                        "ERROR ENTRY Commitment.FulfilledBeforeDeclared",
                        "ERROR ENTRY Commitment.WithdrawnBeforeDeclared",
                        "ERROR ENTRY Checkpoint.RemovedBeforeEstablished",
                        "NOTE ENTRY Agreement.EffectBeforeSignature",
                        "WARNING ENTRY Agreement.EndBeforeSignature",
                        "WARNING ENTRY Commitment.EndBeforeDeclared",
                        "ERROR ENTRY Estimate.LowAboveHigh",
                        "WARNING ENTRY Estimate.BestOutsideRange",
                        "WARNING ENTRY Estimate.SidesExceedWhole",
                        "ERROR ENTRY Code.Malformed",
                        "WARNING ENTRY Code.Unusual",
                        "WARNING ENTRY Code.WrongKind",
                        "WARNING ENTRY Code.Unassigned",
                        "NOTE ENTRY Code.UserAssigned",
                        "WARNING ENTRY Code.NotInForce",
                        "WARNING ENTRY Code.OutsideExistence",
                        "WARNING ENTRY Code.Repeated",
                        "WARNING ENTRY Code.SeveralAtOnce",
                        "WARNING ENTRY Code.OfTwoCountries",
                        "ERROR DATASET Code.Shared",
                        "WARNING DATASET Code.SharedForGood",
                        "ERROR ENTRY Text.ControlCharacter",
                        "WARNING ENTRY Text.LineBreak",
                        "DANGER ENTRY Text.DirectionOverride",
                        "DANGER ENTRY Text.DirectionUnclosed",
                        "WARNING ENTRY Text.Lost",
                        "WARNING ENTRY Text.Invisible",
                        "WARNING ENTRY Text.BlankAtEdge",
                        "NOTE ENTRY Text.NotNormal",
                        "WARNING ENTRY Text.MixedScripts",
                        "ERROR ENTRY Language.Malformed",
                        "WARNING ENTRY Language.Unknown",
                        "WARNING ENTRY Language.NotShortest",
                        "WARNING ENTRY Source.UrlMalformed",
                        "WARNING ENTRY Source.UrlElsewhere",
                        "DANGER ENTRY Source.UrlWithUser",
                        "ERROR ENTRY Shape.RingOpen",
                        "ERROR ENTRY Shape.RingTooShort",
                        "ERROR ENTRY Shape.LineTooShort",
                        "WARNING ENTRY Shape.WrongWay",
                        "WARNING ENTRY Shape.NoArea",
                        "WARNING ENTRY Shape.RepeatedPosition",
                        "WARNING ENTRY Shape.CrossesAntimeridian",
                        "ERROR ENTRY Shape.HoleOutside",
                        "WARNING ENTRY Location.NullIsland",
                        "WARNING ENTRY Location.PointOffShape",
                        "WARNING REFERRED_ENTRIES Checkpoint.OutsideTerritory",
                        "WARNING REFERRED_ENTRIES Checkpoint.OffCorridor",
                        "WARNING REFERRED_ENTRIES Territory.OutsideTerritory",
                        "WARNING REFERRED_ENTRIES Event.FarFromPlaces",
                        "WARNING REFERRED_ENTRIES Organization.OutsideExistence",
                        "ERROR REFERRED_ENTRIES Person.OutsideLife",
                        "WARNING ENTRY Territory.HeldOutsideExistence",
                        "WARNING ENTRY Corridor.HeldOutsideExistence",
                        "WARNING ENTRY Corridor.AvailableOutsideExistence",
                        "WARNING ENTRY Checkpoint.OperatedOutsideExistence",
                        "WARNING ENTRY Organization.MemberOutsideExistence",
                        "WARNING ENTRY State.RecognisedOutsideExistence",
                        "ERROR ENTRY Person.OfficeOutsideLife",
                        "WARNING ENTRY PeacekeepingMission.ProvidedOutsidePeriod",
                        "WARNING ENTRY Mediation.MediatorOutsidePeriod",
                        "WARNING REFERRED_ENTRIES Link.SupersedesLater",
                        "WARNING REFERRED_ENTRIES Link.RenewsLater",
                        "WARNING REFERRED_ENTRIES Link.RestatesLater",
                        "WARNING REFERRED_ENTRIES Link.WithdrawsLater",
                        "WARNING REFERRED_ENTRIES Link.FulfilsLater",
                        "WARNING REFERRED_ENTRIES Link.BreachesLater",
                        "WARNING REFERRED_ENTRIES Link.CausedByLater",
                        "WARNING REFERRED_ENTRIES Link.CausesEarlier",
                        "WARNING REFERRED_ENTRIES Link.PartOutsideWhole",
                        "ERROR DATASET Link.PartOfItself",
                        "ERROR DATASET Link.SupersedesItself",
                        "ERROR DATASET Link.RenewsItself",
                        "ERROR DATASET Link.RestatesItself",
                        "ERROR DATASET Link.OrderContradicted",
                        "ERROR REFERRED_ENTRIES Succession.BeforeOther",
                        "WARNING REFERRED_ENTRIES Succession.LongAfterOther",
                        "WARNING REFERRED_ENTRIES Source.PublishedBefore",
                        "WARNING REFERRED_ENTRIES Citation.ReadBeforePublication",
                        "WARNING ENTRY Entry.RecordedBefore",
                        "WARNING DATASET Dataset.CreatedBeforeSource",
                        "WARNING DATASET Dataset.CreatedBeforeEntry",
                        "NOTE DATASET Dataset.SilencesNothing",
                        "WARNING REFERRED_ENTRIES Ceasefire.PartyOutsideConflict",
                        "WARNING DATASET Ceasefire.Overlapping",
                        "WARNING REFERRED_ENTRIES Mediator.IsBelligerent",
                        "NOTE DATASET Mediator.PledgedDefense",
                        "NOTE DATASET Checkpoint.OperatorWithoutGround",
                        "WARNING REFERRED_ENTRIES Office.OfPerson",
                        "NOTE REFERRED_ENTRIES NegotiationRound.ParticipantForNobody",
                        "WARNING ENTRY Estimate.VictimsExceedWhole",
                        "WARNING DATASET Estimate.PartsExceedWhole");
    }

    @Test
    void everyLawIsOneSentenceOfItsOwnThatDemandsSomething() {
        Set<String> laws = new HashSet<>();
        for (Rule rule : Validator.standard().rules()) {
            assertThat(rule.law())
                    .as(rule.id())
                    .containsPattern(rule.severity() == Severity.ERROR ? "MUST" : "SHOULD")
                    .doesNotContainPattern(rule.severity() == Severity.ERROR ? "SHOULD" : "MUST")
                    .endsWith(".")
                    .doesNotContain(". ");
            laws.add(rule.law());
        }
        assertThat(laws).hasSize(Validator.standard().rules().size() - 1).as("territory and corridor share one");
    }

    @Test
    void aReportReadsAsAText() {
        ValidationReport report = Validator.standard().validate(RiverDispute.with(PAUSE, MIST));

        assertThat(report).hasToString("""
                        ERROR Ceasefire.TooFewParties at pause /parties: Names 1 party, but a bilateral ceasefire needs 2 or more \
                        that agree. Record a one-sided halt as `sides: unilateral`.
                        WARNING Ceasefire.EffectBeforeDeclaration at pause /effective: Takes effect (2004) before it is declared \
                        (2005). Correct `effective` or `declared`.
                        NOTE Entry.NoName at mist: Is a state without any name. Give it a name, or several with those who use each.
                        1 error, 0 dangers, 1 warning, 1 note in 12 entries""");
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.isClean()).isFalse();
        assertThat(report.entries()).isEqualTo(12);
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        assertThat(report.findings(Severity.NOTE)).isEqualTo(report.findings());
        assertThat(report.findings(Severity.WARNING)).hasSize(2);
        assertThat(report.findings(Severity.DANGER)).hasSize(1);
    }

    @Test
    void aDatasetWithoutFaultIsClean() {
        ValidationReport report = Validator.standard().validate(RiverDispute.with());

        assertThat(report).hasToString("0 errors, 0 dangers, 0 warnings in 10 entries");
        assertThat(report.isClean()).isTrue();
        assertThat(report.hasErrors()).isFalse();
        assertThat(Validator.standard().withPossibleBreaches().validate(RiverDispute.with()))
                .isEqualTo(report);
        assertThat(Validator.standard().validate(Dataset.builder().id("void").build()))
                .hasToString("0 errors, 0 dangers, 0 warnings in 0 entries");
    }

    @Test
    void warningsAndNotesAreSilencedByRuleOrFamily() {
        Validator validator = Validator.standard();

        assertThat(rules(validator.silencing("Ceasefire.EffectBeforeDeclaration")))
                .containsExactly("Ceasefire.TooFewParties", "Entry.NoName");
        assertThat(rules(validator.silencing("Entry")))
                .containsExactly("Ceasefire.TooFewParties", "Ceasefire.EffectBeforeDeclaration");
        assertThat(rules(validator.silencing("Entry").silencing("Ceasefire")))
                .containsExactly("Ceasefire.TooFewParties");
        assertThat(rules(validator.silencing("Ent").silencing("Entry.No"))).hasSize(3);
        assertThat(rules(validator)).as("the first is unchanged").hasSize(3);
    }

    @Test
    void errorsAndDangersCannotBeSilenced() {
        Validator validator = Validator.standard()
                .with(rule(
                        "Acme.Risk",
                        entry -> Finding.danger("Acme.Risk", entry, "").message("Is risky.")))
                .silencing("Ceasefire")
                .silencing("Ceasefire.TooFewParties")
                .silencing("Acme");

        assertThat(rules(validator)).contains("Ceasefire.TooFewParties", "Acme.Risk");
    }

    @Test
    void theDatasetSilencesWithAReasonAndTheReportCountsIt() {
        Dataset dataset = Dataset.builder()
                .id("d")
                .addSilences(Silence.of("Entry.NoName", "Names are being checked."))
                .addSilences(Silence.of("Ceasefire", "Known to the desk."))
                .addSilences(Silence.of("Entry", "Never needed."))
                .add(NORLAND, GAZETTE, PAUSE, MIST)
                .build();
        ValidationReport report = Validator.standard().validate(dataset);

        assertThat(report.findings().stream().map(Finding::rule)).containsExactly("Ceasefire.TooFewParties");
        assertThat(report.silenced())
                .containsExactly(
                        new Silenced("Entry.NoName", "Names are being checked.", 1),
                        new Silenced("Ceasefire", "Known to the desk.", 1),
                        new Silenced("Entry", "Never needed.", 0));
        assertThat(report.toString())
                .endsWith("1 error, 0 dangers, 0 warnings in 4 entries; 2 silenced by the dataset");
    }

    @Test
    void strictnessIsRaisedAndNeverLowered() {
        Validator strict = Validator.standard()
                .raising("Entry", Severity.ERROR)
                .raising("Ceasefire", Severity.DANGER)
                .raising("Ceasefire", Severity.WARNING);

        assertThat(Found.by(strict, MIST).stream().map(line -> line.split(" at")[0]))
                .containsExactly("ERROR Entry.NoName");
        assertThat(rules(strict.silencing("Entry").silencing("Ceasefire")))
                .as("what is raised cannot be silenced")
                .containsExactly("Ceasefire.TooFewParties", "Ceasefire.EffectBeforeDeclaration", "Entry.NoName");
        assertThat(strict.validate(Dataset.builder()
                                .id("d")
                                .addSilences(Silence.of("Entry", "Tried."))
                                .add(GAZETTE, MIST)
                                .build())
                        .count(Severity.ERROR))
                .isEqualTo(1);
    }

    @Test
    void aPossibleBreachThatIsRaisedIsANoteStill() {
        Validator strict = Validator.standard()
                .with(rule(
                        "Acme.Doubt",
                        entry -> Finding.warning("Acme.Doubt", entry, "")
                                .message("Is so.")
                                .when(Truth.UNKNOWN)))
                .raising("Acme", Severity.ERROR);

        assertThat(Found.by(strict, TRUCE)).isEmpty();
        assertThat(Found.by(strict.withPossibleBreaches(), TRUCE))
                .containsExactly("NOTE Acme.Doubt at truce: Perhaps: Is so.");
    }

    @Test
    void aStreamIsValidatedEntryByEntry() {
        Dataset dataset = Dataset.builder()
                .id("d")
                .addSilences(Silence.of("Entry.NoName", "Names are being checked."))
                .add(NORLAND, GAZETTE, PAUSE, MIST)
                .build();
        List<Finding> found = new ArrayList<>();
        ValidationStream stream = Validator.standard().validateStream(dataset.header(), found::add);
        dataset.entries().forEach(stream);

        assertThat(found.stream().map(Finding::rule))
                .containsExactly("Ceasefire.TooFewParties", "Ceasefire.EffectBeforeDeclaration");
        assertThat(stream.entries()).isEqualTo(4);
        assertThat(stream.silenced()).containsExactly(new Silenced("Entry.NoName", "Names are being checked.", 1));
        assertThat(stream.rulesNotRun().stream().map(Rule::needs)).doesNotContain(Needs.ENTRY);
        assertThat(stream.rulesNotRun().stream().map(Rule::id)).contains("Reference.Dangling");
    }

    @Test
    void aRuleThatSeesMoreThanItSaysIsFoundOut() {
        Rule curious =
                new OwnRule("Acme.Curious", Severity.NOTE, Needs.ENTRY, (entry, facts, findings) -> facts.control());
        ValidationStream stream = Validator.standard()
                .with(curious)
                .validateStream(DatasetHeader.builder().id("d").build(), finding -> {});

        assertThatIllegalStateException()
                .isThrownBy(() -> stream.accept(TRUCE))
                .withMessage("A rule that needs the entry alone asks for others."
                        + " Let its needs() say what it has to see.");
    }

    @Test
    void aRuleThatFindsSomethingGraverThanItSaysIsFoundOut() {
        for (Truth truth : List.of(Truth.TRUE, Truth.UNKNOWN)) {
            Rule harsh = new OwnRule(
                    "Acme.Harsh",
                    Severity.WARNING,
                    Needs.ENTRY,
                    (entry, facts, findings) -> findings.accept(Finding.error("Acme.Harsh", entry, "/name")
                            .message("Is bad.")
                            .when(truth)));
            Validator validator = Validator.standard().with(harsh).silencing("Acme");
            ValidationStream stream =
                    validator.validateStream(DatasetHeader.builder().id("d").build(), finding -> {});
            String said = "The rule Acme.Harsh is of severity WARNING, and made a finding of severity ERROR."
                    + " Let its severity() be ERROR, or make the finding less grave: "
                    + (truth == Truth.TRUE
                            ? "ERROR Acme.Harsh at truce /name: Is bad."
                            : "NOTE Acme.Harsh at truce /name: Perhaps: Is bad.");

            assertThatIllegalStateException()
                    .isThrownBy(() -> validator.validate(
                            Dataset.builder().id("d").add(TRUCE).build()))
                    .withMessage(said);
            assertThatIllegalStateException()
                    .isThrownBy(() -> stream.accept(TRUCE))
                    .withMessage(said);
        }
    }

    @Test
    void whatARuleFindsMayBeLessGraveThanItIs() {
        Rule mild = new OwnRule(
                "Acme.Mild",
                Severity.ERROR,
                Needs.ENTRY,
                (entry, facts, findings) ->
                        findings.accept(Finding.warning("Acme.Mild", entry, "").message("Is odd.")));

        assertThat(Validator.standard()
                        .with(mild)
                        .validate(Dataset.builder().id("d").add(GAZETTE).build()))
                .hasToString("WARNING Acme.Mild at gazette: Is odd.\n0 errors, 0 dangers, 1 warning in 1 entry");
    }

    @Test
    void aPrefixIsWordsJoinedByDots() {
        for (String wrong : List.of("", ".", "Entry.", "*", "Entry.*")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Validator.standard().silencing(wrong))
                    .withMessage("\"" + wrong + "\" is no id of a rule or the beginning of one:"
                            + " write words joined by dots, such as Entry.NoName or Entry.");
        }
    }

    @Test
    void aProgramAddsItsOwnRule() {
        Validator validator = Validator.standard()
                .with(rule(
                        "Acme.Shouting",
                        entry -> Finding.warning("Acme.Shouting", entry, "/name")
                                .message("Is called %s.".formatted(entry.name().orElse("nothing")))));

        assertThat(Found.by(validator, MIST))
                .containsExactly(
                        "WARNING Acme.Shouting at truce /name: Is called The truce.",
                        "NOTE Entry.NoName at mist: Is a state without any name."
                                + " Give it a name, or several with those who use each.",
                        "WARNING Acme.Shouting at mist /name: Is called nothing.");
        assertThat(Found.by(validator.silencing("Acme"), TRUCE)).isEmpty();
    }

    @Test
    void twoRulesMustNotShareAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.standard().with(rule("Entry.NoName", entry -> null)))
                .withMessage("Two rules have the id Entry.NoName: give yours a prefix, such as Acme.Entry.NoName.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.standard().with(rule("no name", entry -> null)))
                .withMessage("\"no name\" is no id of a rule: write words joined by dots, such as Acme.NoScore.");
    }

    @Test
    void aRuleSeesTheDatasetAndItsIndexes() {
        Rule curious = new OwnRule("Acme.Curious", (entry, facts, findings) -> {
            assertThat(facts.find(NORLAND.ref(), State.class)).contains(NORLAND);
            assertThat(facts.find(NORLAND.ref(), Ceasefire.class)).isEmpty();
            assertThat(facts.dataset().find("truce")).contains(TRUCE);
            assertThat(facts.control().timeline(RiverDispute.DELTA.ref())).isNotEmpty();
            assertThat(facts.control()).isSameAs(facts.control());
            assertThat(facts.existence().states(date("2011"))).hasSize(2);
            assertThat(facts.ceasefires().inForce(date("2011"))).hasSize(1);
            assertThat(facts.mediation().tracks(date("2011"))).isEmpty();
            assertThat(facts.places().corridorsOf(NORLAND.ref())).hasSize(1);
            assertThat(facts.statements().allegations()).isEmpty();
            assertThat(facts.links().from(TRUCE.ref())).isEmpty();
        });

        assertThat(Found.by(Validator.standard().with(curious))).isEmpty();
    }

    @Test
    void whatIsNotCertainIsANoteThatIsOffByDefault() {
        for (Truth truth : Truth.values()) {
            Validator validator = Validator.standard().with(new OwnRule("Acme.Doubt", (entry, facts, findings) -> {
                if (entry.id().equals("truce")) {
                    findings.accept(Finding.error("Acme.Doubt", entry, "")
                            .message("Is so.")
                            .when(truth));
                }
            }));
            boolean isCertain = truth == Truth.TRUE || truth == Truth.FALSE;
            String certain = "ERROR Acme.Doubt at truce: Is so.";

            assertThat(Found.by(validator)).isEqualTo(truth == Truth.TRUE ? List.of(certain) : List.of());
            assertThat(Found.by(validator.withPossibleBreaches()))
                    .isEqualTo(isCertain ? Found.by(validator) : List.of("NOTE Acme.Doubt at truce: Perhaps: Is so."));
            assertThat(Found.by(validator.withPossibleBreaches().silencing("Acme")))
                    .isEqualTo(Found.by(validator));
        }
    }

    @Test
    void findingsComeByEntryThenMemberThenRule() {
        List<String> pointers =
                List.of("/zeal", "/citations/10", "/citations/2/source", "/ended", "/parties/0", "", "/name");
        Rule backwards = new OwnRule("Acme.Backwards", (entry, facts, findings) -> {
            if (entry.id().equals("truce")) {
                findings.accept(
                        Finding.aboutDataset(Severity.NOTE, "Acme.Backwards").message("Is read backwards."));
                findings.accept(Finding.note("Acme.Backwards", NORLAND, "").message("Comes first."));
                for (String pointer : pointers) {
                    findings.accept(
                            Finding.note("Acme.Backwards", entry, pointer).message("Here."));
                    findings.accept(Finding.note("Acme.And", entry, pointer).message("Here."));
                }
                findings.accept(Finding.note("Acme.Backwards", MIST, "").message("Stands in no dataset."));
            }
        });

        assertThat(Found.by(Validator.standard().with(backwards)))
                .containsExactly(
                        "NOTE Acme.Backwards: Is read backwards.",
                        "NOTE Acme.Backwards at norland: Comes first.",
                        "NOTE Acme.And at truce: Here.",
                        "NOTE Acme.Backwards at truce: Here.",
                        "NOTE Acme.And at truce /name: Here.",
                        "NOTE Acme.Backwards at truce /name: Here.",
                        "NOTE Acme.And at truce /parties/0: Here.",
                        "NOTE Acme.Backwards at truce /parties/0: Here.",
                        "NOTE Acme.And at truce /ended: Here.",
                        "NOTE Acme.Backwards at truce /ended: Here.",
                        "NOTE Acme.And at truce /citations/2/source: Here.",
                        "NOTE Acme.Backwards at truce /citations/2/source: Here.",
                        "NOTE Acme.And at truce /citations/10: Here.",
                        "NOTE Acme.Backwards at truce /citations/10: Here.",
                        "NOTE Acme.And at truce /zeal: Here.",
                        "NOTE Acme.Backwards at truce /zeal: Here.",
                        "NOTE Acme.Backwards at mist: Stands in no dataset.");
    }

    @Test
    void placesComeAsTheirMembersAreWritten() {
        List<String> places = List.of(
                "/id",
                "/name",
                "/parties/0",
                "/parties/1",
                "/parties/9",
                "/parties/10",
                "/parties/10/other",
                "/mediators/0/roles",
                "/mediators/0/citations/0/source",
                "/mediators/0/citations/0/locator",
                "/statuses/0/value",
                "/statuses/0/period",
                "/statuses/0/beyond/2",
                "/statuses/0/beyond/10",
                "/unheardOf",
                "/unheardOf/",
                "/unheardOf/1234567890");
        List<String> shuffled = new ArrayList<>(places);
        Collections.reverse(shuffled);

        assertThat(shuffled.stream()
                        .sorted(Comparator.comparing(place -> PlaceInEntry.of(TRUCE, place)))
                        .toList())
                .isEqualTo(places);
    }

    @Test
    void whatOneRuleFindsInOnePlaceComesByItsWords() {
        Rule wordy = new OwnRule("Acme.Wordy", (entry, facts, findings) -> {
            for (String word : List.of("Third.", "First.", "Second.")) {
                if (entry.id().equals("truce")) {
                    findings.accept(Finding.note("Acme.Wordy", entry, "/name").message(word));
                }
            }
        });

        assertThat(Found.by(Validator.standard().with(wordy)))
                .containsExactly(
                        "NOTE Acme.Wordy at truce /name: First.",
                        "NOTE Acme.Wordy at truce /name: Second.",
                        "NOTE Acme.Wordy at truce /name: Third.");
    }

    @Test
    void aRuleIsShownWithItsLaw() {
        assertThat(Validator.standard().rules().stream()
                        .filter(rule -> rule.id().equals("Entry.NoName")))
                .singleElement()
                .hasToString("Entry.NoName: An actor or a place SHOULD have a name.");
    }

    private static List<String> rules(Validator validator) {
        return validator.validate(RiverDispute.with(PAUSE, MIST)).findings().stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    /** A rule that finds fault with the truce and with the mist. */
    private static Rule rule(String id, Function<Entry, Finding> fault) {
        return new OwnRule(id, (entry, facts, findings) -> {
            if (entry.id().equals("truce") || entry.ref().equals(Ref.to("mist"))) {
                findings.accept(fault.apply(entry));
            }
        });
    }

    private interface Check {

        void check(Entry entry, Facts facts, Consumer<Finding> findings);
    }

    private record OwnRule(String id, Severity severity, Needs needs, Check check) implements Rule {

        OwnRule(String id, Check check) {
            this(id, Severity.ERROR, Needs.DATASET, check);
        }

        @Override
        public String law() {
            return "Nothing SHOULD be like this.";
        }

        @Override
        public void check(Entry entry, Facts facts, Consumer<Finding> findings) {
            check.check(entry, facts, findings);
        }
    }

    @Test
    void judgesWhatWasFoundElsewhereByTheSamePolicy() {
        Finding warning = Finding.aboutDataset(Severity.WARNING, "Read.member.unknown", "/acme")
                .message("Is unknown.");
        assertThat(Validator.standard().judge(warning)).contains(warning);
        assertThat(Validator.standard().silencing("Read").judge(warning)).isEmpty();
        assertThat(Validator.standard().judge(warning.when(Truth.UNKNOWN))).isEmpty();
        assertThat(Validator.standard()
                        .silencing("Read")
                        .raising("Read.member", Severity.ERROR)
                        .judge(warning))
                .map(Finding::toString)
                .contains("ERROR Read.member.unknown /acme: Is unknown.");
    }
}
