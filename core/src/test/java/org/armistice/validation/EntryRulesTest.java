package org.armistice.validation;

import static org.armistice.index.RiverDispute.BRIDGE;
import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.vocabulary.TerritorialRelation.CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Holding;
import org.armistice.model.Mediation;
import org.armistice.model.Name;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.model.Territory;
import org.armistice.model.UnknownEntry;
import org.armistice.vocabulary.StateSuccession;
import org.junit.jupiter.api.Test;

class EntryRulesTest {

    @Test
    void aDisputeWithoutFaultIsClean() {
        assertThat(Found.in()).isEmpty();
    }

    @Test
    void anEntryShouldCiteASource() {
        State mist = State.builder().id("mist").name("Mist").build();

        assertThat(Found.in(mist))
                .containsExactly(
                        "WARNING Entry.NoCitation at mist: Cites no source, so that nobody can tell where its facts"
                                + " come from. Add a citation of the source that was read.");
    }

    @Test
    void anAssertionThatCitesIsEnough() {
        assertThat(Found.in(Territory.builder()
                        .id("island")
                        .name("The island")
                        .addHoldings(
                                Attributed.of(Holding.of(CLAIMS, VELIA.ref())).citing(GAZETTE.cite()))
                        .build()))
                .isEmpty();
    }

    @Test
    void aSourceNeedNotCite() {
        assertThat(Found.in(Source.builder().id("leaflet").build())).isEmpty();
    }

    @Test
    void anActorOrAPlaceShouldHaveAName() {
        State mist = State.builder().id("mist").addCitations(GAZETTE.cite()).build();
        Territory island =
                Territory.builder().id("island").addCitations(GAZETTE.cite()).build();

        assertThat(Found.in(mist))
                .containsExactly("NOTE Entry.NoName at mist: Is a state without any name."
                        + " Give it a name, or several with those who use each.");
        assertThat(Found.in(island))
                .containsExactly("NOTE Entry.NoName at island: Is a territory without any name."
                        + " Give it a name, or several with those who use each.");
    }

    @Test
    void anAttributedNameIsEnoughAndTalksNeedNone() {
        assertThat(Found.in(
                        State.builder()
                                .id("mist")
                                .addNames(Attributed.of(Name.of("Mist", "en")).accordingTo(VELIA))
                                .addCitations(GAZETTE.cite())
                                .build(),
                        Mediation.builder()
                                .id("whispers")
                                .addCitations(GAZETTE.cite())
                                .build()))
                .isEmpty();
    }

    @Test
    void anUnknownTypeIsNoted() {
        assertThat(Found.in(UnknownEntry.builder()
                        .id("drone")
                        .type("drone\nsighting")
                        .build()))
                .containsExactly(
                        "NOTE Entry.UnknownKind at drone /type: Is of the unknown type \"drone\uFFFDsighting\"."
                                + " It is kept as it came, and nothing in it is checked."
                                + " Correct the type if it is misspelt, or use the version that brought it.");
        assertThat(Found.in(UnknownEntry.builder()
                        .id("drone")
                        .type("acme:drone-sighting")
                        .build()))
                .as("of an extension")
                .containsExactly(
                        "NOTE Entry.UnknownKind at drone /type: Is of the unknown type \"acme:drone-sighting\"."
                                + " It is kept as it came, and nothing in it is checked."
                                + " Leave it as it is, or ask those who use that prefix what it means.");
    }

    @Test
    void aStateMustNotSucceedItself() {
        State norland = NORLAND.toBuilder()
                .addSuccessions(Attributed.of(Succession.builder()
                        .relation(StateSuccession.CONTINUES)
                        .state(NORLAND.ref())
                        .build()))
                .build();

        assertThat(Found.in(norland))
                .containsExactly(
                        "ERROR Succession.Self at norland /successions/0/state: Refers to norland itself (continues)."
                                + " Refer to the other state, the one before or the one merged into.");
    }

    @Test
    void aTerritoryMustNotLieWithinItself() {
        assertThat(Found.in(DELTA.toBuilder().addWithin(DELTA.ref()).build()))
                .containsExactly("ERROR Territory.WithinItself at delta /within: Lies within itself: delta in delta."
                        + " Remove the step that is wrong: of two territories only the smaller lies in the other.");
    }

    @Test
    void aLoopOfTerritoriesIsReportedOnceAtTheFirst() {
        Territory valley = DELTA.toBuilder().id("valley").addWithin(DELTA.ref()).build();
        Territory delta = DELTA.toBuilder().addWithin(valley.ref()).build();

        assertThat(Found.in(delta, valley))
                .containsExactly(
                        "ERROR Territory.WithinItself at delta /within: Lies within itself: delta in valley in delta."
                                + " Remove the step that is wrong: of two territories only the smaller lies in the other.");
    }

    @Test
    void aTerritoryMayLieWithinAnother() {
        Territory valley = DELTA.toBuilder().id("valley").build();

        assertThat(Found.in(valley, DELTA.toBuilder().addWithin(valley.ref()).build()))
                .isEmpty();
    }

    @Test
    void aCheckpointMustStandOnACorridorOrLieInATerritory() {
        Checkpoint barrier = Checkpoint.builder()
                .id("barrier")
                .name("The barrier")
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(barrier))
                .containsExactly("ERROR Checkpoint.NoPlace at barrier: Stands on no corridor and lies in no territory."
                        + " Name the corridor in `corridors` or the territory in `within`.");
        assertThat(Found.in(barrier.toBuilder().addCorridors(BRIDGE.ref()).build()))
                .isEmpty();
        assertThat(Found.in(barrier.toBuilder().addWithin(DELTA.ref()).build())).isEmpty();
    }
}
