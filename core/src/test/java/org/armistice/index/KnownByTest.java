package org.armistice.index;

import static org.armistice.index.Disclosure.Reason.LIST_WAS_CUT;
import static org.armistice.index.Disclosure.Reason.MAY_BE_HINDSIGHT;
import static org.armistice.index.Disclosure.Reason.NO_SOURCE;
import static org.armistice.index.Disclosure.Reason.PUBLICATION_UNCERTAIN;
import static org.armistice.index.Disclosure.Reason.PUBLISHED_LATER;
import static org.armistice.index.RiverDispute.ALMANAC;
import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.CheckpointKind.BORDER_CONTROL;
import static org.armistice.vocabulary.Completeness.EXHAUSTIVE;
import static org.armistice.vocabulary.LinkType.FOLLOWS;
import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.armistice.vocabulary.ThirdPartyRole.NEGOTIATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.index.Disclosure.Reason;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Citation;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Incident;
import org.armistice.model.Link;
import org.armistice.model.Mediator;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.armistice.model.UnknownEntry;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.junit.jupiter.api.Test;

class KnownByTest {

    /** The day on which the almanac was certainly out and the gazette was not. */
    private static final UncertainDate NEW_YEARS_EVE = date("2014-12-31");

    private static final Source UNDATED = Source.builder().id("leaflet").build();

    // Entries and assertions

    @Test
    void onTheDayOnWhichTheLastSourceCameOutAllIsKnown() {
        Dataset whole = RiverDispute.with();
        KnownBy known = KnownBy.of(whole, date("2015-03-02"));
        assertThat(known.dataset()).isEqualTo(whole);
        assertThat(known.undecided()).isEmpty();
        assertThat(known.later()).isEmpty();
        assertThat(known.namedOnly()).isEmpty();
    }

    @Test
    void whatIsKeptWholeIsNotCopied() {
        Dataset whole = RiverDispute.with();
        Entry kept =
                KnownBy.of(whole, date("2015-03-02")).dataset().find("delta").orElseThrow();
        assertThat(kept).isSameAs(DELTA);
    }

    @Test
    void beforeAnySourceCameOutNothingIsKnown() {
        KnownBy known = KnownBy.of(RiverDispute.with(), date("2013-12-31"));
        assertThat(known.dataset().entries()).isEmpty();
        assertThat(known.undecided()).isEmpty();
        assertThat(known.later())
                .extracting(cut -> cut.entry() + cut.pointer())
                .containsExactly(
                        "gazette",
                        "almanac",
                        "norland",
                        "velia",
                        "tarsk",
                        "delta",
                        "bridge",
                        "gate",
                        "gate/kinds/0",
                        "truce",
                        "talks");
        assertThat(known.later()).extracting(Disclosure::reason).containsOnly(PUBLISHED_LATER);
        assertThat(known.later()).extracting(Disclosure::known).containsOnly(Truth.FALSE);
    }

    @Test
    void whatOneSourceOfTwoSaidIsKnownAndCitesThatOneAlone() {
        KnownBy known = KnownBy.of(RiverDispute.with(), NEW_YEARS_EVE);
        assertThat(known.dataset().find(TRUCE.ref(), Ceasefire.class))
                .contains(TRUCE.toBuilder().citations(List.of(ALMANAC.cite())).build());
    }

    @Test
    void whatAnAssertionSaidIsKnownBeforeTheEntryThatItStandsIn() {
        KnownBy known = KnownBy.of(RiverDispute.with(), NEW_YEARS_EVE);
        assertThat(known.dataset().find(GATE.ref(), Checkpoint.class))
                .contains(Checkpoint.builder()
                        .id("gate")
                        .name("The gate")
                        .addKinds(Attributed.of(BORDER_CONTROL)
                                .accordingTo(NORLAND)
                                .citing(ALMANAC.cite()))
                        .build());
        assertThat(known.later()).contains(cut(GATE, "", Truth.FALSE, PUBLISHED_LATER, GAZETTE));
    }

    @Test
    void whatAnEntrySaysInMembersThatNobodyKnowsRestsOnItsOwnSources() {
        Checkpoint gate = GATE.toBuilder()
                .unknownMembers(UnknownMembers.none().with("acme:toll", JsonText.parse("5")))
                .build();
        KnownBy known = KnownBy.of(RiverDispute.with(gate), NEW_YEARS_EVE);
        assertThat(known.dataset().find("gate").orElseThrow().unknownMembers()).isEqualTo(UnknownMembers.none());
        assertThat(KnownBy.of(RiverDispute.with(gate), date("2015-03-02"))
                        .dataset()
                        .find("gate"))
                .contains(gate);
    }

    @Test
    void whoeverIsNamedStandsThereByNameAlone() {
        KnownBy known = KnownBy.of(RiverDispute.with(), NEW_YEARS_EVE);
        assertThat(known.dataset().entries())
                .containsExactly(
                        ALMANAC,
                        State.builder().id("norland").name("Norland").build(),
                        State.builder().id("velia").name("Velia").build(),
                        State.builder().id("tarsk").name("Tarsk").build(),
                        known.dataset().find("gate").orElseThrow(),
                        known.dataset().find("truce").orElseThrow());
        assertThat(known.namedOnly()).isEqualTo(List.of(NORLAND.ref(), VELIA.ref(), TARSK.ref()));
        assertThat(known.later()).contains(cut(NORLAND, "", Truth.FALSE, PUBLISHED_LATER, GAZETTE));
    }

    @Test
    void whatANameRequiresIsNamedToo() {
        Ceasefire later = TRUCE.toBuilder().citations(List.of(GAZETTE.cite())).build();
        Incident known = Incident.builder()
                .id("shots")
                .addLinks(Attributed.of(Link.of(FOLLOWS, TRUCE.ref())))
                .addCitations(ALMANAC.cite())
                .build();
        KnownBy then = KnownBy.of(RiverDispute.with(later, known), NEW_YEARS_EVE);
        assertThat(then.dataset().find(TRUCE.ref(), Ceasefire.class))
                .contains(Ceasefire.builder()
                        .id("truce")
                        .name("The truce")
                        .addParties(NORLAND.ref(), VELIA.ref())
                        .build());
        assertThat(then.namedOnly()).isEqualTo(List.of(NORLAND.ref(), VELIA.ref(), TRUCE.ref()));
    }

    @Test
    void anAssertionThatOnlyALaterSourceMakesIsLeftOut() {
        Territory delta = delta(
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())),
                Attributed.of(Holding.of(CONTROLS, VELIA.ref())).citing(GAZETTE.cite()));
        KnownBy known = KnownBy.of(RiverDispute.with(delta), NEW_YEARS_EVE);
        assertThat(known.dataset().find(DELTA.ref(), Territory.class))
                .contains(delta(Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))));
        assertThat(known.later()).contains(cut(delta, "/holdings/1", Truth.FALSE, PUBLISHED_LATER, GAZETTE));
    }

    @Test
    void aThirdPartyOfWhichOnlyALaterSourceSpeaksIsLeftOutAndTheListIsNoLongerComplete() {
        Ceasefire truce = TRUCE.toBuilder()
                .mediators(List.of(Mediator.builder()
                        .actor(TARSK.ref())
                        .addRoles(NEGOTIATOR)
                        .addCitations(GAZETTE.cite())
                        .build()))
                .mediatorsCompleteness(EXHAUSTIVE)
                .build();
        KnownBy known = KnownBy.of(RiverDispute.with(truce), NEW_YEARS_EVE);
        Ceasefire then = known.dataset().find(TRUCE.ref(), Ceasefire.class).orElseThrow();
        assertThat(then.mediators()).isEmpty();
        assertThat(then.mediatorsCompleteness()).isEmpty();
        assertThat(known.later()).contains(cut(truce, "/mediators/0", Truth.FALSE, PUBLISHED_LATER, GAZETTE));
        assertThat(known.undecided())
                .containsExactly(cut(truce, "/mediatorsCompleteness", Truth.UNKNOWN, LIST_WAS_CUT, ALMANAC, GAZETTE));
    }

    // What is undecided

    @Test
    void aSourceOfAnUncertainDayLeavesItUndecided() {
        KnownBy known = KnownBy.of(RiverDispute.with(), date("2014-06-30"));
        assertThat(known.dataset().entries()).isEmpty();
        assertThat(known.undecided())
                .containsExactly(
                        cut(ALMANAC, "", Truth.UNKNOWN, PUBLICATION_UNCERTAIN, ALMANAC),
                        cut(GATE, "/kinds/0", Truth.UNKNOWN, PUBLICATION_UNCERTAIN, ALMANAC),
                        cut(TRUCE, "", Truth.UNKNOWN, PUBLICATION_UNCERTAIN, ALMANAC, GAZETTE));
    }

    @Test
    void aSourceOfAQualifiedDayLeavesItPossible() {
        Source almanac = ALMANAC.toBuilder().published(date("2012?")).build();
        KnownBy known = KnownBy.of(RiverDispute.with(almanac), date("2014-06-30"));
        assertThat(known.undecided())
                .contains(cut(TRUCE, "", Truth.POSSIBLY_TRUE, PUBLICATION_UNCERTAIN, ALMANAC, GAZETTE));
    }

    @Test
    void aSourceWithoutADayLeavesItUndecidedForEver() {
        State land = State.builder().id("land").addCitations(UNDATED.cite()).build();
        KnownBy known = KnownBy.of(RiverDispute.with(UNDATED, land), date("9999-12-31"));
        assertThat(known.dataset()).isEqualTo(RiverDispute.with());
        assertThat(known.undecided())
                .containsExactly(
                        cut(UNDATED, "", Truth.UNKNOWN, PUBLICATION_UNCERTAIN, UNDATED),
                        cut(land, "", Truth.UNKNOWN, PUBLICATION_UNCERTAIN, UNDATED));
    }

    @Test
    void whatSomebodyHadReadWasOut() {
        State land = State.builder()
                .id("land")
                .addCitations(
                        UNDATED.cite().toBuilder().accessed(date("2010-05")).build())
                .build();
        State other = State.builder().id("other").addCitations(UNDATED.cite()).build();
        Dataset whole = RiverDispute.with(UNDATED, land, other);
        assertThat(KnownBy.of(whole, date("2010-05-31")).dataset().entries()).containsExactly(UNDATED, land, other);
        assertThat(KnownBy.of(whole, date("2010-05-30")).dataset().entries()).isEmpty();
    }

    @Test
    void whatNobodyIsCitedForIsUndecided() {
        State land = State.builder().id("land").existence(period("1950/..")).build();
        Entry sighting = UnknownEntry.builder()
                .type("acme:sighting")
                .id("sighting")
                .unknownMembers(UnknownMembers.none().with("x", JsonText.parse("1")))
                .build();
        KnownBy known = KnownBy.of(RiverDispute.with(land, sighting), date("2020-01-01"));
        assertThat(known.undecided())
                .containsExactly(cut(land, "", Truth.UNKNOWN, NO_SOURCE), cut(sighting, "", Truth.UNKNOWN, NO_SOURCE));
    }

    @Test
    void aSourceThatIsNotInTheDatasetDecidesNothing() {
        Ref<Source> lost = Ref.to("lost");
        State land = State.builder().id("land").addCitations(Citation.of(lost)).build();
        assertThat(KnownBy.of(RiverDispute.with(land), date("2020-01-01")).undecided())
                .containsExactly(new Disclosure(land.ref(), "", Truth.UNKNOWN, PUBLICATION_UNCERTAIN, List.of(lost)));
    }

    // Hindsight

    @Test
    void theEndOfWhatAnEarlySourceTellsOfIsNotReadIntoIt() {
        Ceasefire broken = TRUCE.toBuilder().ended(date("2015-02-01")).build();
        KnownBy known = KnownBy.of(RiverDispute.with(broken), NEW_YEARS_EVE);
        assertThat(known.dataset().find(TRUCE.ref(), Ceasefire.class))
                .contains(TRUCE.toBuilder().citations(List.of(ALMANAC.cite())).build());
        assertThat(known.undecided())
                .containsExactly(cut(broken, "/ended", Truth.UNKNOWN, MAY_BE_HINDSIGHT, ALMANAC, GAZETTE));
    }

    @Test
    void anAssertionAboutLaterDaysIsUndecidedIfALaterSourceMayBeItsOwn() {
        Territory delta = delta(
                        Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001/2014-11")),
                        Attributed.of(Holding.of(CONTROLS, VELIA.ref())).during(period("2015/..")))
                .toBuilder()
                .addCitations(GAZETTE.cite())
                .build();
        KnownBy known = KnownBy.of(RiverDispute.with(delta), NEW_YEARS_EVE);
        assertThat(known.dataset()
                        .find(DELTA.ref(), Territory.class)
                        .orElseThrow()
                        .holdings())
                .containsExactly(delta.holdings().get(0));
        assertThat(known.undecided())
                .containsExactly(cut(delta, "/holdings/1", Truth.UNKNOWN, MAY_BE_HINDSIGHT, ALMANAC, GAZETTE));
    }

    @Test
    void whatAllItsSourcesForesawIsKnown() {
        Ceasefire term = TRUCE.toBuilder()
                .expires(date("2030"))
                .citations(List.of(ALMANAC.cite()))
                .build();
        KnownBy known = KnownBy.of(RiverDispute.with(term), NEW_YEARS_EVE);
        assertThat(known.dataset().find(TRUCE.ref(), Ceasefire.class)).contains(term);
        assertThat(known.undecided()).isEmpty();
    }

    @Test
    void whatADoubtfulDateMayPutLaterIsUndecidedToo() {
        Ceasefire broken = TRUCE.toBuilder().ended(date("2010?")).build();
        KnownBy known = KnownBy.of(RiverDispute.with(broken), NEW_YEARS_EVE);
        assertThat(known.undecided())
                .containsExactly(cut(broken, "/ended", Truth.UNKNOWN, MAY_BE_HINDSIGHT, ALMANAC, GAZETTE));
    }

    // Questions

    @Test
    void whatCouldBeKnownOnADayOfAnotherDayIsAskedInTwoSteps() {
        Ceasefire broken = TRUCE.toBuilder().ended(date("2015-02-01")).build();
        Dataset whole = RiverDispute.with(broken);
        Dataset then = KnownBy.of(whole, NEW_YEARS_EVE).dataset();
        UncertainDate day = date("2010-06-15");
        assertThat(CeasefireIndex.of(whole).inForce(day)).containsExactly(new Answer<>(broken, Truth.TRUE));
        assertThat(Situation.on(then, day).certain()).isEmpty();
        assertThat(Situation.on(then, day).circumstances(Circumstance.Aspect.CEASEFIRE_IS_IN_FORCE))
                .extracting(Answer::truth)
                .containsExactly(Truth.UNKNOWN);
    }

    @Test
    void theDayMayBeUncertainItself() {
        Dataset whole = RiverDispute.with();
        assertThat(KnownBy.of(whole, date("2015-03")).later()).isEmpty();
        assertThat(KnownBy.of(whole, date("2015-03")).undecided()).hasSizeGreaterThan(1);
        assertThat(KnownBy.of(whole, date("2015-04")).dataset()).isEqualTo(whole);
        assertThat(KnownBy.of(whole, date("2015-04")).day()).isEqualTo(date("2015-04"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Territory delta(Attributed<Holding>... holdings) {
        return Territory.builder()
                .id("delta")
                .addHoldings(holdings)
                .addCitations(ALMANAC.cite())
                .build();
    }

    private static Disclosure cut(Entry entry, String pointer, Truth known, Reason reason, Source... sources) {
        return new Disclosure(
                entry.ref(),
                pointer,
                known,
                reason,
                List.of(sources).stream().map(Source::ref).toList());
    }
}
