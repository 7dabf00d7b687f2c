package org.armistice.model;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.vocabulary.CodeScheme.ISO_3166_1_ALPHA_3;
import static org.armistice.vocabulary.LinkType.FOLLOWS;
import static org.armistice.vocabulary.Measure.DEATHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.armistice.place.Point;
import org.armistice.vocabulary.Passage;
import org.armistice.vocabulary.PlacePrecision;
import org.armistice.vocabulary.StateSuccession;
import org.armistice.vocabulary.TerritorialRelation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The values that stand inside entries. */
class ValuesTest {

    private final Ref<State> armenia = Ref.to("armenia");
    private final Ref<Source> report = Ref.to("report");

    @Test
    void whatIsMissingIsListedAtOnce() {
        refuses(() -> Citation.builder().build(), "Citation cannot be built: source is missing.");
        refuses(() -> Code.builder().build(), "Code cannot be built: scheme is missing; value is missing.");
        refuses(() -> Estimate.builder().build(), "Estimate cannot be built: measure is missing.");
        refuses(() -> Holding.builder().build(), "Holding cannot be built: relation is missing; holder is missing.");
        refuses(() -> Link.builder().build(), "Link cannot be built: type is missing; target is missing.");
        refuses(() -> Mediator.builder().build(), "Mediator cannot be built: actor is missing.");
        refuses(() -> Name.builder().build(), "Name cannot be built: text is missing.");
        refuses(() -> PassageRule.builder().build(), "PassageRule cannot be built: passage is missing.");
        refuses(
                () -> Succession.builder().build(),
                "Succession cannot be built: relation is missing; state is missing.");
        refuses(() -> Transfer.builder().build(), "Transfer cannot be built: change is missing.");
    }

    @Test
    void aCountIsNotNegative() {
        refuses(
                () -> Estimate.builder().low(-1).best(-2).high(Long.MIN_VALUE).build(),
                "Estimate cannot be built: measure is missing; low is -1: a count is not negative; "
                        + "best is -2: a count is not negative; high is -9223372036854775808: a count is not negative.");
        assertThat(Estimate.of(DEATHS, 0).best()).hasValue(0);
    }

    @Test
    void aLowAboveTheBestHasAShape() {
        assertThat(Estimate.of(DEATHS, 3).toBuilder().low(5).build().low()).hasValue(5);
    }

    @Test
    void noTextIsBlank() {
        refuses(
                () -> Name.of(" ", ""),
                "Name cannot be built: text is blank: leave it out where nothing is known; "
                        + "language is blank: leave it out where nothing is known.");
        refuses(
                () -> Code.of(ISO_3166_1_ALPHA_3, "\t"),
                "Code cannot be built: value is blank: leave it out where nothing is known.");
    }

    @Test
    void aCitationSaysWhomTheSourceReportsAndWhere() {
        Citation citation = Citation.of(report).reporting(armenia).at("p. 7");
        assertThat(citation.source()).isEqualTo(report);
        assertThat(citation.speaker()).contains(armenia);
        assertThat(citation.locator()).contains("p. 7");
        assertThat(Citation.of(report).speaker()).isEmpty();
    }

    @Test
    void valuesAreEqualByAllTheirAttributes() {
        assertThat(Link.of(FOLLOWS, armenia))
                .isEqualTo(Link.of(FOLLOWS, Ref.<Entry>to("armenia")))
                .isNotEqualTo(Link.of(FOLLOWS, report));
        assertThat(Holding.of(TerritorialRelation.CLAIMS, armenia))
                .isNotEqualTo(Holding.of(TerritorialRelation.CLAIMS, armenia).toBuilder()
                        .jointly(true)
                        .build());
        assertThat(Location.at(Point.of(39.64, 46.55), PlacePrecision.EXACT))
                .isNotEqualTo(Location.builder().build());
        assertThat(PassageRule.of(Passage.PERMIT)).isEqualTo(PassageRule.of(Passage.PERMIT));
        assertThat(Succession.of(StateSuccession.SECEDES_FROM, armenia, date("1991")).toBuilder()
                        .build())
                .isEqualTo(Succession.of(StateSuccession.SECEDES_FROM, armenia, date("1991")));
    }

    private static void refuses(ThrowingCallable build, String message) {
        assertThatThrownBy(build).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
