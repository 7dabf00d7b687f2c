package org.armistice.examples.disputedareas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armistice.examples.disputedareas.Area.Outcome;
import org.armistice.jackson.DatasetReader;
import org.armistice.jackson.DatasetWriter;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Dataset;
import org.armistice.model.Holding;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.validation.Silenced;
import org.armistice.validation.ValidationReport;
import org.armistice.validation.Validator;
import org.armistice.vocabulary.TerritorialRelation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All of Natural Earth's disputed areas of 2014. */
class DisputedAreasTrialTest {

    private static List<Feature> features;
    private static NamedActors actors;
    private static List<Area> areas;
    private static Dataset dataset;

    @BeforeAll
    static void convert() {
        Path file = SharedFile.orSkip("geo/ne_10m_admin_0_disputed_areas_2014.geojson");
        features = Feature.read(file);
        actors = NamedActors.among(features);
        areas = AreaConverter.areas(features, actors);
        dataset = AreaConverter.dataset(areas, actors, NaturalEarth.source(file));
    }

    @Test
    void theCountsAddUpToAllFeatures() {
        assertThat(features).hasSize(79);
        assertThat(DisputedAreas.counts(areas))
                .containsOnly(entry(Outcome.READ, 68), entry(Outcome.PARTLY_READ, 2), entry(Outcome.NOT_READ, 9));
        assertThat(68 + 2 + 9).isEqualTo(features.size());
        assertThat(dataset.entries(Territory.class)).hasSize(79);
    }

    @Test
    void whatCouldNotBeReadHasAReason() {
        Map<String, Long> reasons = areas.stream()
                .flatMap(area -> area.obstacle().stream())
                .map(obstacle -> obstacle.replaceFirst("^\".*\": ", ""))
                .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));

        assertThat(reasons)
                .containsOnly(
                        entry("there is no note", 8L),
                        entry("\"Columbia\" names nobody who is listed", 2L),
                        entry("no form of words fits", 1L));
    }

    @Test
    void nothingIsAssertedOfAnAreaWhoseNoteWasNotUnderstood() {
        assertThat(areas.stream().filter(area -> area.obstacle().isPresent()))
                .hasSize(11)
                .allSatisfy(area -> {
                    Territory territory = area.territory();
                    assertThat(territory.holdings()).isEmpty();
                    assertThat(territory.transfers()).isEmpty();
                    assertThat(territory.holdingsCompleteness()).isEmpty();
                    assertThat(territory.kinds())
                            .allSatisfy(kind -> assertThat(kind.citations()).containsExactly(cell(territory, "TYPE")));
                });
    }

    @Test
    void everyHoldingIsTheSourcesOwnWordAboutOneCell() {
        assertThat(dataset.entries(Territory.class))
                .allSatisfy(territory -> assertThat(territory.holdings()).allSatisfy(holding -> {
                    assertThat(holding.perspective()).isEqualTo(Perspective.OWN_VOICE);
                    assertThat(holding.citations()).containsExactly(cell(territory, "NOTE_BRK"));
                    assertThat(holding.certainty()).isEmpty();
                }));
    }

    /** Looked up the other way round: from the assertion to the letters of the note. */
    @Test
    void everyHolderAndEveryYearStandsInTheNote() {
        for (int i = 0; i < areas.size(); i++) {
            String note = features.get(i).text("NOTE_BRK");
            Territory territory = areas.get(i).territory();
            for (Attributed<Holding> holding : territory.holdings()) {
                Actor holder = actors.find(holding.value().holder());
                boolean isOwnAuthority = holder.id().equals(territory.id() + ":authority");
                assertThat(isOwnAuthority ? note.startsWith("Self admin.") : isNamedIn(note, holder))
                        .as("%s in \"%s\"", holder.id(), note)
                        .isTrue();
                holding.period().ifPresent(period -> assertThat(years(note)).isEqualTo(years(period.toString())));
            }
            assertThat(territory.kinds())
                    .allSatisfy(kind -> kind.period()
                            .ifPresent(period -> assertThat(years(note)).isEqualTo(years(period.toString()))));
        }
    }

    /** Nobody that a note speaks of is lost: as many stand in relation to the area as the note has names. */
    @Test
    void everyNameInANoteThatIsReadHasAnAssertion() {
        Pattern words = Pattern.compile("Self admin\\.|[A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*)*");
        Set<String> noNames = Set.of("Admin.", "Admin. By", "Admin", "Claimed", "Leased", "Ceded", "Since");
        for (int i = 0; i < areas.size(); i++) {
            Territory territory = areas.get(i).territory();
            String note = features.get(i).text("NOTE_BRK");
            if (areas.get(i).outcome() == Outcome.READ) {
                Set<Ref<? extends Actor>> named = new HashSet<>();
                territory
                        .holdings()
                        .forEach(holding -> named.add(holding.value().holder()));
                territory.transfers().forEach(transfer -> {
                    transfer.value().previousHolder().ifPresent(named::add);
                    transfer.value().newHolder().ifPresent(named::add);
                });
                List<String> inNote = words.matcher(note)
                        .results()
                        .map(match -> match.group().replaceFirst("^Admin\\. By ", ""))
                        .filter(word -> !noNames.contains(word))
                        .distinct()
                        .toList();
                assertThat(named).as(note).hasSameSizeAs(inNote);
            }
        }
    }

    @Test
    void everyShapeHasTheCoordinatesOfItsFeature() {
        for (int i = 0; i < areas.size(); i++) {
            long numbers = Pattern.compile("-?[0-9][0-9.eE-]*")
                    .matcher(features.get(i).geometry().path("coordinates").toString())
                    .results()
                    .count();
            long points = areas.get(i).territory().location().orElseThrow().shape().orElseThrow().parts().stream()
                    .flatMap(part -> part.stream().flatMap(List::stream))
                    .count();
            assertThat(points * 2).isEqualTo(numbers);
        }
    }

    @Test
    void everyActorIsThereOnceAndOnlyIfItIsNamed() {
        List<Actor> named = dataset.entries().stream()
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .toList();

        assertThat(named).extracting(actor -> actor.name().orElseThrow()).doesNotHaveDuplicates();
        assertThat(named)
                .allSatisfy(actor -> assertThat(dataset.entries(Territory.class))
                        .anySatisfy(territory -> assertThat(Stream.concat(
                                        territory.holdings().stream()
                                                .map(holding -> holding.value().holder()),
                                        territory.transfers().stream()
                                                .flatMap(transfer -> Stream.concat(
                                                        transfer.value().previousHolder().stream(),
                                                        transfer.value().newHolder().stream()))))
                                .contains(actor.ref())));
    }

    @Test
    void everyNoteIsKeptAsItIs() {
        for (int i = 0; i < areas.size(); i++) {
            String note = features.get(i).properties().path("NOTE_BRK").toString();
            assertThat(areas.get(i).territory().unknownMembers().get("naturalearth:NOTE_BRK"))
                    .map(Object::toString)
                    .isEqualTo(note.equals("\"\"") ? Optional.empty() : Optional.of(note));
        }
    }

    @Test
    void whatTheVocabularyHasNoTermForIsATermOfTheSource() {
        assertThat(dataset.entries(Territory.class).stream()
                        .flatMap(territory -> territory.holdings().stream())
                        .map(holding -> holding.value().relation())
                        .collect(Collectors.groupingBy(relation -> relation.token(), Collectors.counting())))
                .containsOnlyKeys(
                        TerritorialRelation.ADMINISTERS.token(),
                        TerritorialRelation.CLAIMS.token(),
                        "naturalearth:has-it-administered",
                        "naturalearth:leases",
                        "naturalearth:leases-out",
                        "naturalearth:patrols");
    }

    @Test
    void theValidatorFindsOneUserAssignedCodeAndBothFormsAreReadBackAsTheSameDataset() {
        ValidationReport report = Validator.standard().validate(dataset);
        assertThat(report.findings().stream().map(finding -> finding.severity() + " " + finding.rule()))
                .containsExactly("NOTE Code.UserAssigned");
        assertThat(report.silenced())
                .containsExactly(new Silenced(
                        "Shape.WrongWay", "The file runs its outer rings clockwise. They are kept as they came.", 212));
        assertThat(DatasetReader.standard().read(DatasetWriter.json().toBytes(dataset)))
                .isEqualTo(dataset);
        assertThat(DatasetReader.standard().read(DatasetWriter.ndjson().toBytes(dataset)))
                .isEqualTo(dataset);
    }

    private static Citation cell(Territory territory, String column) {
        return Citation.of(Ref.to("natural-earth"))
                .at(territory.id().substring("naturalearth:".length()) + ", " + column);
    }

    /** Whether some run of words of the note names the actor. */
    private static boolean isNamedIn(String note, Actor actor) {
        List<String> words = List.of(note.split("[ ,;]+"));
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, words.size())
                        .mapToObj(to -> String.join(" ", words.subList(from, to))))
                .anyMatch(name -> actors.named(name).filter(actor::equals).isPresent());
    }

    private static List<String> years(String text) {
        return Pattern.compile("[0-9]{4}")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }
}
