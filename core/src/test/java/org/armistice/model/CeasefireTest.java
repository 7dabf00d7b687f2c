package org.armistice.model;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.vocabulary.CeasefireStatus.COLLAPSED;
import static org.armistice.vocabulary.CeasefireStatus.IN_EFFECT;
import static org.armistice.vocabulary.ThirdPartyRole.GUARANTOR;
import static org.armistice.vocabulary.ThirdPartyRole.NEGOTIATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.armistice.model.InvalidValueException.Problem;
import org.junit.jupiter.api.Test;

class CeasefireTest {

    private final State armenia = State.builder().id("armenia").name("Armenia").build();
    private final State azerbaijan =
            State.builder().id("azerbaijan").name("Azerbaijan").build();
    private final State russia = State.builder().id("russia").build();
    private final Source report = Source.builder().id("report").name("A report").build();

    private final Ceasefire ceasefire = Ceasefire.builder()
            .id("ceasefire-2020")
            .addParties(armenia.ref(), azerbaijan.ref())
            .addMediators(Mediator.of(russia.ref(), NEGOTIATOR, GUARANTOR))
            .declared(date("2020-11-09"))
            .addStatuses(
                    Attributed.of(IN_EFFECT).since(date("2020-11-10")),
                    Attributed.of(COLLAPSED)
                            .accordingTo(armenia)
                            .since(date("2023-09-19"))
                            .citing(report.cite()))
            .addCitations(report.cite())
            .build();

    @Test
    void whatIsMissingIsListedAtOnce() {
        assertThatThrownBy(() -> Ceasefire.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Ceasefire cannot be built: id is missing; parties is missing.");
    }

    @Test
    void whatIsMisshapenIsListedAtOnceWithTheId() {
        InvalidValueException thrown = catchThrowableOfType(
                InvalidValueException.class,
                () -> Ceasefire.builder()
                        .id("ceasefire-2020")
                        .name(" ")
                        .note("x".repeat(20_001))
                        .build());
        assertThat(thrown)
                .hasMessage(
                        "Ceasefire ceasefire-2020 cannot be built: name is blank: leave it out where nothing is known; "
                                + "note is longer than 20000 characters: cite the source instead; parties is missing.");
        assertThat(thrown.problems())
                .containsExactly(
                        new Problem("name", "is blank: leave it out where nothing is known"),
                        new Problem("note", "is longer than 20000 characters: cite the source instead"),
                        new Problem("parties", "is missing"));
    }

    @Test
    void attributesAreWhatWasGiven() {
        assertThat(ceasefire.parties()).containsExactly(armenia.ref(), azerbaijan.ref());
        assertThat(ceasefire.mediators()).containsExactly(Mediator.of(russia.ref(), GUARANTOR, NEGOTIATOR));
        assertThat(ceasefire.declared()).contains(date("2020-11-09"));
        assertThat(ceasefire.ended()).isEmpty();
        assertThat(ceasefire.statuses().get(1).perspective()).isEqualTo(Perspective.of(armenia.ref()));
    }

    @Test
    void itsBuilderGivesItBack() {
        assertThat(ceasefire.toBuilder().build()).isEqualTo(ceasefire).hasSameHashCodeAs(ceasefire);
        assertThat(ceasefire.toBuilder().ended(date("2023-09-19")).build()).isNotEqualTo(ceasefire);
    }

    @Test
    void theOrderOfItsPartiesDoesNotCount() {
        CeasefireBuilder builder = Ceasefire.builder().id("c");
        assertThat(builder.addParties(armenia.ref(), azerbaijan.ref()).build())
                .isEqualTo(Ceasefire.builder()
                        .id("c")
                        .addParties(azerbaijan.ref(), armenia.ref())
                        .build());
    }

    @Test
    void aReferenceToItHasItsId() {
        assertThat(ceasefire.ref()).isEqualTo(Ref.to("ceasefire-2020"));
        assertThat(ceasefire.ref().isTo(ceasefire)).isTrue();
        assertThat(ceasefire.kind()).isEqualTo(Ceasefire.class);
    }
}
