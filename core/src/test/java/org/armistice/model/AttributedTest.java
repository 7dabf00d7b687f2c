package org.armistice.model;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.Certainty.PROBABLE;
import static org.armistice.vocabulary.CheckpointKind.BORDER_CONTROL;
import static org.armistice.vocabulary.CheckpointKind.MILITARY_CHECKPOINT;
import static org.armistice.vocabulary.Viewpoint.INTERNATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.time.Truth;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;
import org.junit.jupiter.api.Test;

class AttributedTest {

    private final State azerbaijan = State.builder().id("azerbaijan").build();
    private final Source report = Source.builder().id("report").build();
    private final Source other = Source.builder().id("other").build();

    private final Attributed<Term<CheckpointKind>> kind = Attributed.of(BORDER_CONTROL)
            .accordingTo(azerbaijan)
            .since(date("2023-04"))
            .with(PROBABLE)
            .citing(report.cite());

    @Test
    void itReadsLikeASentence() {
        assertThat(kind.value()).isEqualTo(BORDER_CONTROL);
        assertThat(kind.perspective()).isEqualTo(Perspective.of(azerbaijan.ref()));
        assertThat(kind.period()).contains(period("2023-04/.."));
        assertThat(kind.certainty()).contains(PROBABLE);
        assertThat(kind.citations()).containsExactly(report.cite());
        assertThat(kind.unknownMembers()).isEqualTo(UnknownMembers.none());
        assertThat(kind).hasToString("BORDER_CONTROL according to azerbaijan in 2023-04/..");
    }

    @Test
    void withoutMoreItIsTheSourcesOwnVoice() {
        Attributed<Term<CheckpointKind>> plain = Attributed.of(BORDER_CONTROL);
        assertThat(plain.perspective().isOwnVoice()).isTrue();
        assertThat(plain.period()).isEmpty();
        assertThat(plain.certainty()).isEmpty();
        assertThat(plain.citations()).isEmpty();
        assertThat(plain).hasToString("BORDER_CONTROL according to own voice");
    }

    @Test
    void eachStepMakesANewOne() {
        Attributed<Term<CheckpointKind>> plain = Attributed.of(BORDER_CONTROL);
        plain.accordingTo(azerbaijan).since(date("2023-04")).with(PROBABLE).citing(report.cite());
        assertThat(plain).isEqualTo(Attributed.of(BORDER_CONTROL));
    }

    @Test
    void everyPartCountsInEquality() {
        assertThat(kind)
                .isEqualTo(Attributed.of(BORDER_CONTROL)
                        .citing(report.cite())
                        .with(PROBABLE)
                        .since(date("2023-04"))
                        .accordingTo(azerbaijan.ref()))
                .isNotEqualTo(kind.accordingTo(INTERNATIONAL))
                .isNotEqualTo(kind.from(Perspective.OWN_VOICE))
                .isNotEqualTo(kind.during(period("2023-04/2023-05")))
                .isNotEqualTo(kind.with(org.armistice.vocabulary.Certainty.CERTAIN))
                .isNotEqualTo(kind.citing(other.cite()))
                .isNotEqualTo(kind.withUnknownMembers(UnknownMembers.none().with("acme:score", JsonText.of(1))));
        assertThat(Attributed.of(BORDER_CONTROL)).isNotEqualTo(Attributed.of(MILITARY_CHECKPOINT));
    }

    @Test
    void citationsAddUpOrAreReplaced() {
        assertThat(kind.citing(other.cite()).citations()).containsExactly(report.cite(), other.cite());
        assertThat(kind.citing(List.of(other.cite())).citations()).containsExactly(other.cite());
        assertThatThrownBy(() -> kind.citations().clear())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(null);
    }

    @Test
    void anActorIsAssertedByItselfOrByReference() {
        Attributed<Ref<? extends Actor>> operator = Attributed.of(azerbaijan);
        assertThat(operator).isEqualTo(Attributed.of(azerbaijan.ref()));
        assertThat(operator.value()).isEqualTo(azerbaijan.ref());
    }

    @Test
    void aValueIsAssertedWhole() {
        Attributed<Holding> holding = Attributed.of(Holding.of(TerritorialRelation.CLAIMS, azerbaijan.ref()))
                .accordingTo(INTERNATIONAL);
        assertThat(holding.value().holder()).isEqualTo(azerbaijan.ref());
        assertThat(holding.perspective().viewpoint()).contains(INTERNATIONAL);
    }

    @Test
    void aTermThatNobodyKnowsIsAssertedLikeAnother() {
        Term<CheckpointKind> gate = CheckpointKind.VOCABULARY.term("acme:drone-gate");
        assertThat(Attributed.of(gate).value()).isEqualTo(gate);
    }

    @Test
    void withoutAPeriodItIsUnknownForWhichDaysItIsAsserted() {
        assertThat(Attributed.of(BORDER_CONTROL).isAssertedFor(date("2023-05-01")))
                .isEqualTo(Truth.UNKNOWN);
    }
}
