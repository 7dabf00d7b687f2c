package org.armistice.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.model.Actor;
import org.armistice.model.Checkpoint;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.UnknownEntry;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.TableArbitraries;
import org.armistice.table.Tables;
import org.junit.jupiter.api.Test;

class NeverThrowsTest {

    private static final Validator ALL = Validator.standard().withPossibleBreaches();

    /** Laws that take several coincidences to break. */
    private static final Set<String> RARE = Set.of(
            "Territory.TwoControllers",
            "Corridor.TwoControllers",
            "Statement.DeniesNothing",
            "Statement.AnswersLater",
            "Statement.SpeakerWithoutOffice",
            "NegotiationRound.OutsideTrack",
            "Office.OutsideExistence",
            "Estimate.SidesExceedWhole",
            "Code.OfTwoCountries",
            "Code.Shared",
            "Shape.NoArea",
            "Checkpoint.OutsideTerritory",
            "Territory.OutsideTerritory",
            "Statement.AboutLater",
            "Checkpoint.OutsideCorridor",
            "Link.RenewsLater",
            "Link.CausedByLater",
            "Succession.LongAfterOther",
            "Ceasefire.Overlapping",
            "NegotiationRound.ParticipantForNobody",
            "Estimate.VictimsExceedWhole",
            "Estimate.PartsExceedWhole",
            "Mediator.PledgedDefense");

    @Test
    void onEntriesOfWhichEverythingIsAbsent() {
        Dataset dataset = Dataset.builder()
                .id("bare")
                .addAll(Tables.ENTRIES.stream().map(NeverThrowsTest::bare).toList())
                .add(UnknownEntry.builder().id("other").type("acme:other").build())
                .build();

        assertThat(ALL.validate(dataset).findings(Severity.ERROR).stream()
                        .map(finding -> finding.rule() + " " + finding.entryId().get()))
                .containsExactly("Checkpoint.NoPlace checkpoint");
    }

    /** Makes an entry of which nothing is there but what is required; what it refers to is there. */
    private static Entry bare(Table<? extends Entry> table) {
        Slots slots = new Slots(table);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            if (row.required()) {
                Object value = switch (row.kind()) {
                    case ID -> table.name();
                    case TERM -> row.vocabulary().known().get(0);
                    case REF -> Ref.to(row.target() == Actor.class ? "state" : "ceasefire");
                    default -> throw new AssertionError("Add a value for " + table.name() + "." + row.name());
                };
                slots.set(i, row.arity() == Row.Arity.ONE ? value : List.of(value));
            }
        }
        return table.make(slots);
    }

    @Property(tries = 300)
    void onAnyDatasetThatCanBeBuilt(@ForAll("datasets") Dataset dataset) {
        assertThat(ALL.validate(dataset)).isEqualTo(ALL.validate(dataset));
    }

    @Property(tries = 300)
    void aStreamFindsWhatTheRulesFindThatNeedTheEntryAlone(@ForAll long seed) {
        Dataset dataset = Scrambled.dataset(seed);
        List<Finding> streamed = new ArrayList<>();
        ValidationStream stream = ALL.validateStream(dataset.header(), streamed::add);
        dataset.entries().forEach(stream);

        Set<String> notRun = new HashSet<>();
        stream.rulesNotRun().forEach(rule -> notRun.add(rule.id()));
        assertThat(streamed)
                .containsExactlyInAnyOrderElementsOf(ALL.validate(dataset).findings().stream()
                        .filter(finding -> !notRun.contains(finding.rule()))
                        .toList());
    }

    @Provide
    static Arbitrary<Dataset> datasets() {
        return TableArbitraries.datasets();
    }

    @Property(tries = 300)
    void onDatasetsThatMakeNoSense(@ForAll long seed) {
        Dataset dataset = Scrambled.dataset(seed);
        ValidationReport report = ALL.validate(dataset);

        Set<String> known = new HashSet<>();
        ALL.rules().forEach(rule -> known.add(rule.id()));
        for (Finding finding : report.findings()) {
            assertThat(known).contains(finding.rule());
            assertThat(finding.entryId().map(dataset::find)).isNotEqualTo(Optional.of(Optional.empty()));
            assertThat(finding.hint()).as(finding.toString()).isPresent();
        }
        assertThat(ALL.validate(dataset)).isEqualTo(report);
        assertThat(Validator.standard().validate(dataset).findings(Severity.WARNING))
                .as("possible breaches are notes")
                .isEqualTo(report.findings(Severity.WARNING));
    }

    @Test
    void andTheSenselessDatasetsBreakNearlyEveryLaw() {
        Set<String> broken = new HashSet<>();
        for (long seed = 0; seed < 1500; seed++) {
            ALL.validate(Scrambled.dataset(seed)).findings().forEach(finding -> broken.add(finding.rule()));
        }

        List<String> rules = ALL.rules().stream()
                .map(Rule::id)
                .filter(id -> !RARE.contains(id))
                .toList();
        assertThat(broken).as("all but those that are rare by chance").containsAll(rules);
    }

    @Test
    void evenWhereThousandsOfEntriesAreWrong() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            entries.add(Checkpoint.builder().id("c" + i).build());
        }
        assertThat(ALL.validate(Dataset.builder().id("many").addAll(entries).build())
                        .findings())
                .hasSize(15_000)
                .isSortedAccordingTo((a, b) -> Integer.compare(number(a), number(b)));
    }

    private static int number(Finding finding) {
        return Integer.parseInt(finding.entryId().orElseThrow().substring(1));
    }
}
