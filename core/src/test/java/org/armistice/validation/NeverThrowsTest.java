package org.armistice.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Mediation;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.armistice.model.UnknownEntry;
import org.armistice.table.Tables;
import org.junit.jupiter.api.Test;

class NeverThrowsTest {

    private static final Validator ALL = Validator.standard().withPossibleBreaches();

    @Test
    void onEntriesOfWhichEverythingIsAbsent() {
        Dataset dataset = Dataset.builder()
                .id("bare")
                .add(
                        State.builder().id("state").build(),
                        Territory.builder().id("territory").build(),
                        Corridor.builder().id("corridor").build(),
                        Checkpoint.builder().id("checkpoint").build(),
                        Ceasefire.builder()
                                .id("ceasefire")
                                .addParties(Ref.to("state"))
                                .build(),
                        Mediation.builder().id("mediation").build(),
                        Source.builder().id("source").build(),
                        UnknownEntry.builder().id("other").type("acme:other").build())
                .build();

        assertThat(dataset.entries()).as("one of each kind").hasSize(Tables.ENTRIES.size() + 1);
        assertThat(ALL.validate(dataset).findings().stream()
                        .map(finding -> finding.rule() + " " + finding.entryId().get()))
                .containsExactly(
                        "Entry.NoCitation state",
                        "Entry.NoName state",
                        "Entry.NoCitation territory",
                        "Entry.NoName territory",
                        "Entry.NoCitation corridor",
                        "Entry.NoName corridor",
                        "Checkpoint.NoPlace checkpoint",
                        "Entry.NoCitation checkpoint",
                        "Entry.NoName checkpoint",
                        "Entry.NoCitation ceasefire",
                        "Ceasefire.TooFewParties ceasefire",
                        "Entry.NoCitation mediation",
                        "Entry.UnknownKind other");
    }

    @Property(tries = 300)
    void onDatasetsThatMakeNoSense(@ForAll long seed) {
        Dataset dataset = Scrambled.dataset(seed);
        ValidationReport report = ALL.validate(dataset);

        Set<String> known = new HashSet<>();
        ALL.rules().forEach(rule -> known.add(rule.id()));
        for (Finding finding : report.findings()) {
            assertThat(known).contains(finding.rule());
            assertThat(dataset.find(finding.entryId().orElseThrow())).isPresent();
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
        for (long seed = 0; seed < 200; seed++) {
            ALL.validate(Scrambled.dataset(seed)).findings().forEach(finding -> broken.add(finding.rule()));
        }

        List<String> rules = ALL.rules().stream()
                .map(Rule::id)
                .filter(id -> !id.endsWith(".TwoControllers"))
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
