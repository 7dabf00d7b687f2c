package org.armistice.index;

import static org.armistice.index.RiverDispute.ALMANAC;
import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.armistice.model.Citation;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Incident;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.table.TableArbitraries;
import org.junit.jupiter.api.Test;

class SourceIndexTest {

    @Test
    void entriesAreFoundByWhatTheyAndTheirValuesCite() {
        SourceIndex index = SourceIndex.of(RiverDispute.with());

        assertThat(index.citing(ALMANAC.ref())).containsExactly(GATE, TRUCE);
        assertThat(index.citing(Ref.to("nowhere"))).isEmpty();
        assertThat(index.citations(GATE.ref())).containsExactly(ALMANAC.cite(), GAZETTE.cite());
        assertThat(index.citations(Ref.to("nowhere"))).isEmpty();
    }

    @Test
    void entriesAreFoundByWhoseWordsTheyRestOn() {
        Incident raid = Incident.builder()
                .id("raid")
                .addCitations(Citation.builder()
                        .source(GAZETTE.ref())
                        .speaker(NORLAND.ref())
                        .build())
                .build();
        SourceIndex index = SourceIndex.of(RiverDispute.with(raid));

        assertThat(index.reportedFrom(NORLAND.ref())).containsExactly(raid);
        assertThat(index.reportedFrom(VELIA.ref())).isEmpty();
    }

    @Test
    void whatCitesNothingIsListed() {
        Incident rumour = Incident.builder().id("rumour").build();

        assertThat(SourceIndex.of(RiverDispute.with(rumour)).uncited()).containsExactly(rumour);
        assertThat(SourceIndex.of(RiverDispute.with()).uncited()).isEmpty();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void answersAreThoseOfAScan(@ForAll("datasets") Dataset dataset) {
        SourceIndex index = SourceIndex.of(dataset);
        for (Entry entry : dataset.entries()) {
            for (Citation citation : index.citations(entry.ref())) {
                assertThat(index.citing(citation.source())).contains(entry);
                citation.speaker()
                        .ifPresent(speaker ->
                                assertThat(index.reportedFrom(speaker)).contains(entry));
            }
            for (Entry source : dataset.entries()) {
                Ref<Source> ref = Ref.to(source.id());
                assertThat(index.citing(ref).contains(entry))
                        .isEqualTo(Cited.citations(entry).stream()
                                .anyMatch(citation -> citation.source().equals(ref)));
            }
        }
        assertThat(index.uncited())
                .isEqualTo(dataset.entries().stream()
                        .filter(entry -> !(entry instanceof Source)
                                && Cited.citations(entry).isEmpty())
                        .toList());
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return TableArbitraries.datasets();
    }
}
