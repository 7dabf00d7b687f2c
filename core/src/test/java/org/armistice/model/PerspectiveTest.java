package org.armistice.model;

import static org.armistice.vocabulary.Viewpoint.INTERNATIONAL;
import static org.armistice.vocabulary.Viewpoint.LOCAL_POPULATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.vocabulary.Viewpoint;
import org.junit.jupiter.api.Test;

class PerspectiveTest {

    private final Ref<State> armenia = Ref.to("armenia");

    @Test
    void itIsAnActorsOrAViewpointOrTheSourcesOwn() {
        assertThat(Perspective.of(armenia).actor()).contains(armenia);
        assertThat(Perspective.of(armenia).viewpoint()).isEmpty();
        assertThat(Perspective.of(INTERNATIONAL).viewpoint()).contains(INTERNATIONAL);
        assertThat(Perspective.of(INTERNATIONAL).actor()).isEmpty();
        assertThat(Perspective.OWN_VOICE.actor()).isEmpty();
        assertThat(Perspective.OWN_VOICE.viewpoint()).isEmpty();
    }

    @Test
    void onlyTheSourcesOwnVoiceIsItsOwnVoice() {
        assertThat(Perspective.OWN_VOICE.isOwnVoice()).isTrue();
        assertThat(Perspective.of(armenia).isOwnVoice()).isFalse();
        assertThat(Perspective.of(INTERNATIONAL).isOwnVoice()).isFalse();
    }

    @Test
    void equalPerspectivesAreOfTheSame() {
        assertThat(Perspective.of(armenia))
                .isEqualTo(Perspective.of(Ref.<Actor>to("armenia")))
                .hasSameHashCodeAs(Perspective.of(Ref.<Actor>to("armenia")))
                .isNotEqualTo(Perspective.of(Ref.<State>to("azerbaijan")))
                .isNotEqualTo(Perspective.OWN_VOICE);
        assertThat(Perspective.of(INTERNATIONAL))
                .isEqualTo(Perspective.of(Viewpoint.VOCABULARY.term("international")))
                .isNotEqualTo(Perspective.of(LOCAL_POPULATION))
                .isNotEqualTo(Perspective.of(Ref.<State>to("international")));
    }

    @Test
    void itReadsAsItsName() {
        assertThat(Perspective.of(armenia)).hasToString("armenia");
        assertThat(Perspective.of(LOCAL_POPULATION)).hasToString("local-population");
        assertThat(Perspective.of(Viewpoint.VOCABULARY.term("acme:our-desk"))).hasToString("acme:our-desk");
        assertThat(Perspective.OWN_VOICE).hasToString("own voice");
    }
}
