package org.armistice.index;

import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.CheckpointKind.BORDER_CONTROL;
import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.model.Territory;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Stance;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final Attributed<Holding> NORLANDS = Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))
            .accordingTo(VELIA)
            .during(period("2001-03/2005-09-30"));
    private static final Attributed<Holding> NOT_NORLANDS = Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))
            .accordingTo(NORLAND)
            .with(Certainty.CERTAINLY_NOT)
            .during(period("2001/2003-12-31"));
    private static final Attributed<Holding> PERHAPS_NORLANDS = Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))
            .accordingTo(TARSK)
            .with(Certainty.UNCOMMITTED);
    private static final Attributed<Holding> VELIAS =
            Attributed.of(Holding.of(CONTROLS, VELIA.ref())).accordingTo(NORLAND);

    private static final Territory ISLAND = Territory.builder()
            .id("island")
            .addHoldings(NORLANDS, VELIAS, NOT_NORLANDS, PERHAPS_NORLANDS)
            .build();

    @Test
    void eachValueIsToldWithThoseWhoAssertAndThoseWhoDenyIt() {
        Claims claims = index(ISLAND).claims(ISLAND.ref());

        assertThat(claims.asserted())
                .extracting(
                        Asserted::attribute, Asserted::value, Asserted::asserting, Asserted::denying, Asserted::open)
                .containsExactly(
                        tuple(
                                "holdings",
                                Holding.of(CONTROLS, NORLAND.ref()),
                                List.of(NORLANDS),
                                List.of(NOT_NORLANDS),
                                List.of(PERHAPS_NORLANDS)),
                        tuple("holdings", Holding.of(CONTROLS, VELIA.ref()), List.of(VELIAS), List.of(), List.of()));
        Asserted norlands = claims.asserted().get(0);
        assertThat(norlands.assertedBy()).isEqualTo(Set.of(Perspective.of(VELIA.ref())));
        assertThat(norlands.deniedBy()).isEqualTo(Set.of(Perspective.of(NORLAND.ref())));
    }

    @Test
    void aValueIsContestedOnTheDaysForWhichBothAreSaid() {
        Asserted norlands = index(ISLAND).claims(ISLAND.ref()).asserted().get(0);

        assertThat(norlands.contested(date("2003-06-01"))).isEqualTo(TRUE);
        assertThat(norlands.contested(date("2001"))).isEqualTo(UNKNOWN);
        assertThat(norlands.contested(date("2004-06-01"))).isEqualTo(FALSE);
    }

    @Test
    void statementsStandBesideAssertionsAndAreNotMixedWithThem() {
        Statement denial = Statement.builder()
                .id("denial")
                .stance(Stance.DENY)
                .speaker(TARSK.ref())
                .addAbout(GATE.ref())
                .build();
        Claims claims = index(denial).claims(GATE.ref());

        assertThat(claims.statements().deniedBy()).isEqualTo(Set.of(TARSK.ref()));
        assertThat(claims.asserted())
                .extracting(Asserted::attribute, Asserted::value, asserted -> asserted.deniedBy())
                .containsExactly(tuple("kinds", BORDER_CONTROL, Set.of()), tuple("operators", NORLAND.ref(), Set.of()));
    }

    @Test
    void ofWhatIsNotThereNothingIsAsserted() {
        assertThat(index().claims(Ref.<Checkpoint>to("nothing")).asserted()).isEmpty();
        assertThat(index().claims(DELTA.ref()).asserted()).hasSize(3);
    }

    /** A new attribute that can be contested must not be forgotten. */
    @Test
    void everyAttributeThatHoldsAssertionsIsKnown() {
        List<String> expected = new ArrayList<>();
        for (Class<?> kind : kinds(Entry.class).toList()) {
            for (Method method : kind.getMethods()) {
                if (method.getParameterCount() == 0 && holdsAssertions(method.getGenericReturnType())) {
                    expected.add(kind.getSimpleName() + "." + method.getName());
                }
            }
        }
        List<String> known = new ArrayList<>();
        for (Class<?> kind : kinds(Entry.class).toList()) {
            Assertions.attributes(kind).forEach(name -> known.add(kind.getSimpleName() + "." + name));
        }
        assertThat(known).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.getSimpleName().startsWith("Immutable")
                ? Stream.of()
                : Stream.concat(
                        Stream.of(type).filter(kind -> kind != Entry.class && isKind(kind)),
                        type.isSealed()
                                ? Stream.of(type.getPermittedSubclasses()).flatMap(ClaimsTest::kinds)
                                : Stream.of());
    }

    private static boolean isKind(Class<?> type) {
        return Stream.of(type.getPermittedSubclasses())
                .anyMatch(permitted -> permitted.getSimpleName().startsWith("Immutable"));
    }

    private static boolean holdsAssertions(Type type) {
        return type instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof ParameterizedType element
                && element.getRawType() == Attributed.class;
    }

    private static StandingIndex index(Entry... entries) {
        return StandingIndex.of(RiverDispute.with(entries));
    }
}
