package org.armistice.table;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import org.armistice.model.Entry;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * What is expected and does not hold. Each of these fails the build as soon as it does hold, so that the expectation is
 * moved to where it belongs.
 */
class KnownDefectsTest {

    @Test
    void copyingFromAnotherKindIsNoticedEvenIfTheRightKindFollows() {
        State armenia = State.builder().id("armenia").build();
        Territory artsakh = Territory.builder().id("artsakh").name("Artsakh").build();
        isStillThere(() -> assertThatThrownBy(() ->
                        State.builder().from((Entry) artsakh).from(armenia).build())
                .hasMessage("State cannot be built: from was given a Territory: copy from a State."));
    }

    private static void isStillThere(ThrowingCallable expectation) {
        try {
            expectation.call();
        } catch (Throwable asBefore) {
            return;
        }
        fail("This defect is gone: move the expectation to the test that it belongs to.");
    }
}
