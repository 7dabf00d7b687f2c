package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TruthTest {

    @Property
    void negationIsAnInvolutionAndMirrorsTheOrder(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(Integer.signum(a.not().compareTo(b.not()))).isEqualTo(Integer.signum(b.compareTo(a)));
    }

    @Property
    void conjunctionAndDisjunctionAreTheLesserAndTheGreater(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).ordinal()).isEqualTo(Math.min(a.ordinal(), b.ordinal()));
        assertThat(a.or(b).ordinal()).isEqualTo(Math.max(a.ordinal(), b.ordinal()));
    }

    @Property
    void kleenesLawsHold(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.and(b.and(c))).isEqualTo(a.and(b).and(c));
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
        assertThat(a.or(a.and(b))).isEqualTo(a);
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.and(a.not())).isLessThanOrEqualTo(b.or(b.not()));
        assertThat(a.and(Truth.TRUE)).isEqualTo(a);
        assertThat(a.or(Truth.FALSE)).isEqualTo(a);
    }

    @Property
    void whatIsTentativeIsNotCertainAndLeansTheSameWay(@ForAll Truth a) {
        assertThat(a.tentative().isCertain()).isFalse();
        assertThat(a.tentative().tentative()).isEqualTo(a.tentative());
        assertThat(a.not().tentative()).isEqualTo(a.tentative().not());
        assertThat(a.tentative().compareTo(Truth.UNKNOWN) > 0).isEqualTo(a.compareTo(Truth.UNKNOWN) > 0);
        assertThat(a.tentative().compareTo(Truth.UNKNOWN) < 0).isEqualTo(a.compareTo(Truth.UNKNOWN) < 0);
    }

    @Property
    void onlyTheEndsAreCertain(@ForAll boolean certain) {
        assertThat(Truth.of(certain).isCertain()).isTrue();
        assertThat(Truth.of(certain).not()).isEqualTo(Truth.of(!certain));
    }
}
