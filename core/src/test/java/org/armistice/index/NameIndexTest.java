package org.armistice.index;

import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Name;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    private static final Attributed<Name> MOUTHS =
            Attributed.of(Name.of("The Mouths", "en")).accordingTo(NORLAND).during(period("1972-05-01/.."));
    private static final Attributed<Name> SHORE =
            Attributed.of(Name.of("Velian Shore", "en")).accordingTo(VELIA).during(period("1990/2001-12-31"));
    private static final Attributed<Name> OLD = Attributed.of(Name.of("Upper Fen", "en"));

    private static final Territory NAMED =
            DELTA.toBuilder().addNames(MOUTHS, SHORE, OLD).build();

    private final NameIndex index = NameIndex.of(RiverDispute.with(NAMED));

    @Test
    void aPlaceHasTheNamesOfThoseWhoUseThemOnTheDay() {
        assertThat(index.names(DELTA.ref(), date("1995")))
                .containsExactly(new Answer<>(MOUTHS, TRUE), new Answer<>(SHORE, TRUE), new Answer<>(OLD, UNKNOWN));
        assertThat(index.names(DELTA.ref(), period("1995-01-01/2003-01-01")))
                .containsExactly(new Answer<>(MOUTHS, TRUE), new Answer<>(OLD, UNKNOWN));
        assertThat(index.users(DELTA.ref(), date("1990-06-01")))
                .containsExactly(
                        entry(Perspective.of(NORLAND.ref()), List.of(new Answer<>(MOUTHS, TRUE))),
                        entry(Perspective.of(VELIA.ref()), List.of(new Answer<>(SHORE, UNKNOWN))),
                        entry(Perspective.OWN_VOICE, List.of(new Answer<>(OLD, UNKNOWN))));
        assertThat(index.names(Ref.to("nothing"), date("1995"))).isEmpty();
    }

    @Test
    void aNameLeadsToWhatIsCalledByItOnTheDay() {
        assertThat(index.named("Velian Shore", date("2001-12-31")))
                .containsExactly(new Answer<>(new Named(NAMED, SHORE), TRUE));
        assertThat(index.named("Velian Shore", date("2002"))).isEmpty();
        assertThat(index.named("velian shore", date("2001"))).isEmpty();
        assertThat(index.named("The delta", date("2001"))).isEmpty();
    }
}
