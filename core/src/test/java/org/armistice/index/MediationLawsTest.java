package org.armistice.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.model.Actor;
import org.armistice.model.Ceasefire;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.ThirdPartyRole;

/** Holds the answers about talks to a scan of everything. */
class MediationLawsTest {

    private static final List<Ref<State>> ACTORS = List.of(Ref.to("tarsk"), Ref.to("velia"));

    @Property
    void tracksAndRoundsAreThoseThatAScanFinds(
            @ForAll("periods") List<Optional<UncertainPeriod>> periods,
            @ForAll("day") UncertainDate day,
            @ForAll("period") UncertainPeriod period) {
        List<Mediation> tracks = new ArrayList<>();
        List<NegotiationRound> rounds = new ArrayList<>();
        for (Optional<UncertainPeriod> each : periods) {
            tracks.add(Mediation.builder().id("m" + tracks.size()).period(each).build());
            rounds.add(NegotiationRound.builder()
                    .id("r" + rounds.size())
                    .when(each)
                    .build());
        }
        MediationIndex index = MediationIndex.of(
                Dataset.builder().id("talks").addAll(tracks).addAll(rounds).build());

        assertThat(index.tracks(day))
                .isEqualTo(Answer.to(
                        tracks.stream(),
                        track ->
                                track.period().map(known -> known.contains(day)).orElse(Truth.UNKNOWN)));
        assertThat(index.tracksSometime(period))
                .isEqualTo(Answer.to(
                        tracks.stream(),
                        track -> track.period()
                                .map(known -> known.overlaps(period))
                                .orElse(Truth.UNKNOWN)));
        assertThat(index.tracksThroughout(period))
                .isEqualTo(Answer.to(
                        tracks.stream(),
                        track -> track.period()
                                .map(known -> known.contains(period))
                                .orElse(Truth.UNKNOWN)));
        assertThat(index.roundsOn(day))
                .isEqualTo(Answer.to(
                        rounds.stream(),
                        round -> round.when().map(known -> known.contains(day)).orElse(Truth.UNKNOWN)));
    }

    @Property
    void whoHasAPartOnADayIsAskedOfAllOrOfEach(
            @ForAll("entries") List<Entry> entries, @ForAll("day") UncertainDate day) {
        MediationIndex index =
                MediationIndex.of(Dataset.builder().id("talks").addAll(entries).build());
        var all = index.roles(day);

        for (Ref<? extends Actor> actor : ACTORS) {
            assertThat(all.getOrDefault(actor, List.of())).isEqualTo(index.roles(actor, day));
        }
        for (Ref<? extends Actor> actor : ACTORS) {
            List<Answer<Mediator>> asked = entries.stream()
                    .flatMap(entry -> Stream.of(ThirdPartyRole.GUARANTOR, ThirdPartyRole.MEDIATOR)
                            .flatMap(role -> entry instanceof Ceasefire ceasefire
                                    ? index.thirdParties(ceasefire.ref(), role, day).stream()
                                    : index.thirdParties(((Mediation) entry).ref(), role, day).stream()))
                    .filter(answer -> answer.value().actor().equals(actor))
                    .toList();
            assertThat(asked.isEmpty()).isEqualTo(index.roles(actor, day).isEmpty());
        }
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return Combinators.combine(mediators(), maybe(), Arbitraries.of(true, false), day(), day().optional(0.5))
                .as((mediators, period, isCeasefire, declared, ended) -> isCeasefire
                        ? (Entry) Ceasefire.builder()
                                .id("x")
                                .addParties(ACTORS.get(0))
                                .declared(declared)
                                .ended(ended)
                                .addAllMediators(mediators)
                                .build()
                        : Mediation.builder()
                                .id("x")
                                .period(period)
                                .addAllMediators(mediators)
                                .build())
                .list()
                .ofMaxSize(6)
                .map(entries -> {
                    List<Entry> named = new ArrayList<>();
                    for (Entry entry : entries) {
                        String id = "e" + named.size();
                        named.add(
                                entry instanceof Ceasefire ceasefire
                                        ? ceasefire.toBuilder().id(id).build()
                                        : ((Mediation) entry).toBuilder().id(id).build());
                    }
                    return named;
                });
    }

    private Arbitrary<List<Mediator>> mediators() {
        return Combinators.combine(
                        Arbitraries.of(ACTORS),
                        Arbitraries.of(ThirdPartyRole.GUARANTOR, ThirdPartyRole.MEDIATOR)
                                .set()
                                .ofMinSize(1),
                        maybe())
                .as((actor, roles, period) -> Mediator.builder()
                        .actor(actor)
                        .addAllRoles(roles)
                        .period(period)
                        .build())
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Optional<UncertainPeriod>>> periods() {
        return maybe().list().ofMaxSize(12);
    }

    private Arbitrary<Optional<UncertainPeriod>> maybe() {
        return period().optional(0.8);
    }

    @Provide
    Arbitrary<UncertainPeriod> period() {
        return Combinators.combine(text(), text())
                .as((from, to) -> from + "/" + to)
                .filter(MediationLawsTest::isPeriod)
                .map(UncertainPeriod::parse);
    }

    @Provide
    Arbitrary<UncertainDate> day() {
        return text().filter(text -> !text.isEmpty() && !text.equals("..")).map(UncertainDate::parse);
    }

    private Arbitrary<String> text() {
        return Arbitraries.of(
                "2005-01-05",
                "2005-01-10",
                "2005-01-10?",
                "2005-01-15",
                "2005-01",
                "2005-02",
                "2005-02-10~",
                "[2005-01-05,2005-02-05]",
                "",
                "..");
    }

    private static boolean isPeriod(String text) {
        try {
            UncertainPeriod.parse(text);
            return true;
        } catch (DateTimeException reversed) {
            return false;
        }
    }
}
