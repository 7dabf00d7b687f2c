package org.armistice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RefTest {

    private final State armenia = State.builder().id("armenia").build();

    @Test
    void referencesAreEqualByIdWhateverTheyMean() {
        Ref<State> state = armenia.ref();
        Ref<Actor> actor = Ref.to("armenia");
        Ref<Territory> territory = Ref.to("armenia");
        assertThat((Object) state).isEqualTo(actor).isEqualTo(territory).hasSameHashCodeAs(territory);
        assertThat(Set.<Ref<? extends Entry>>copyOf(java.util.List.of(state, actor, territory)))
                .hasSize(1);
        assertThat(state).isNotEqualTo(Ref.<State>to("Armenia"));
    }

    @Test
    void aReferenceIsToTheEntryOfItsId() {
        assertThat(armenia.ref().isTo(armenia)).isTrue();
        assertThat(armenia.ref().isTo(State.builder().id("azerbaijan").build())).isFalse();
        assertThat(armenia.ref()).hasToString("armenia");
    }

    @Test
    void aReferenceOfAKindStandsForItsGroup() {
        Mediation talks = Mediation.builder()
                .id("talks")
                .addParties(armenia.ref(), Ref.to("azerbaijan"))
                .build();
        assertThat(talks.parties()).contains(armenia.ref());
    }
}
