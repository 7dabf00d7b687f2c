package org.armistice.validation;

import static org.armistice.index.RiverDispute.BRIDGE;
import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Corridor;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.model.UnknownEntry;
import org.armistice.vocabulary.TerritorialRelation;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {

    private static final UnknownEntry UNION =
            UnknownEntry.builder().id("union").type("acme:union").build();

    @Test
    void aReferenceMustNotDangle() {
        Corridor bridge = BRIDGE.toBuilder().addConnects(Ref.to("island")).build();

        assertThat(Found.in(bridge))
                .containsExactly(
                        "ERROR Reference.Dangling at bridge /connects/0: Refers to island, which is not in the dataset."
                                + " Add an entry of that id, or correct the reference.");
    }

    @Test
    void aReferenceMustNotDangleDeepInsideAnEntry() {
        Territory delta = DELTA.toBuilder()
                .addHoldings(Attributed.of(Holding.of(TerritorialRelation.CLAIMS, NORLAND.ref()))
                        .citing(GAZETTE.cite().reporting(Ref.to("nobody"))))
                .build();

        assertThat(Found.in(delta))
                .containsExactly(
                        "ERROR Reference.Dangling at delta /holdings/3/citations/0/speaker:"
                                + " Refers to nobody, which is not in the dataset. Add an actor of that id, or correct the reference.");
    }

    @Test
    void aReferenceMustLeadToTheKindThatIsMeant() {
        Ceasefire ceasefire = Ceasefire.builder()
                .id("pause")
                .addParties(NORLAND.ref(), Ref.to(GATE.id()))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(ceasefire))
                .containsExactly("ERROR Reference.WrongKind at pause /parties/0: Refers to gate, which is a checkpoint,"
                        + " where an actor is meant. Refer to an actor instead.");
    }

    @Test
    void anEntryOfUnknownTypeMayBeOfTheKindThatIsMeant() {
        Ceasefire ceasefire = Ceasefire.builder()
                .id("pause")
                .addParties(NORLAND.ref(), Ref.to(UNION.id()))
                .addCitations(GAZETTE.cite())
                .build();
        String unknownKind = "NOTE Entry.UnknownKind at union /type: Is of the unknown type \"acme:union\"."
                + " It is kept as it came, and nothing in it is checked."
                + " Leave it as it is, or ask those who use that prefix what it means.";

        assertThat(Found.in(ceasefire, UNION)).containsExactly(unknownKind);
        assertThat(Found.perhapsIn(UNION, ceasefire))
                .contains(
                        unknownKind,
                        "NOTE Reference.WrongKind at pause /parties/1: Perhaps: Refers to union, which is of the unknown type"
                                + " \"acme:union\", where an actor is meant. Refer to an actor instead.");
    }

    @Test
    void anyEntryWillDoWhereAnyIsMeant() {
        assertThat(Found.in(BRIDGE.toBuilder().addConnects(GATE.ref()).build())).isEmpty();
    }
}
