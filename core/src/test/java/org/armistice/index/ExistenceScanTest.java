package org.armistice.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Code;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Name;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.StateRecognition;
import org.armistice.vocabulary.StateSuccession;
import org.armistice.vocabulary.Term;

/** Holds the answers about existence, recognition, offices, codes and names to a scan of the whole dataset. */
class ExistenceScanTest {

    private static final List<String> VALUES = List.of("CS", "YU");
    private static final Set<Term<Certainty>> DENIED =
            Set.of(Certainty.CERTAINLY_NOT, Certainty.PROBABLY_NOT, Certainty.POSSIBLY_NOT);

    private static final List<String> NAMES = List.of("Upper Shore", "Lower Shore");

    @Property(tries = 200)
    void answersAreThoseOfAScan(@ForAll Random random) {
        Dataset dataset = dataset(random);
        ExistenceIndex index = ExistenceIndex.of(dataset);
        NameIndex names = NameIndex.of(dataset);
        for (int i = 0; i < 4; i++) {
            UncertainTime when = Scattered.time(random);
            String value = Scattered.one(random, VALUES);
            String name = Scattered.one(random, NAMES);
            Ref<State> state = Ref.to("s" + random.nextInt(25));
            Ref<State> other = Ref.to("s" + random.nextInt(25));

            assertThat(index.states(when)).isEqualTo(existing(dataset, State.class, when, UncertainPeriod::contains));
            assertThat(index.statesSometimeIn(when))
                    .isEqualTo(existing(dataset, State.class, when, UncertainPeriod::overlaps));
            assertThat(index.organizations(when))
                    .isEqualTo(existing(dataset, Organization.class, when, UncertainPeriod::contains));
            assertThat(index.organizationsSometimeIn(when))
                    .isEqualTo(existing(dataset, Organization.class, when, UncertainPeriod::overlaps));
            assertThat(index.persons(when)).isEqualTo(existing(dataset, Person.class, when, UncertainPeriod::contains));
            assertThat(index.personsSometimeIn(when))
                    .isEqualTo(existing(dataset, Person.class, when, UncertainPeriod::overlaps));
            assertThat(index.coded(CodeScheme.ISO_3166_1_ALPHA_2, value, when))
                    .isEqualTo(Answer.to(
                            coded(dataset, value),
                            coded -> truth(coded.code().assigned(), when, UncertainPeriod::contains)));
            assertThat(index.coded(CodeScheme.ISO_3166_1_ALPHA_2, value))
                    .isEqualTo(coded(dataset, value).toList());
            assertThat(index.codes(state, when))
                    .isEqualTo(Answer.to(
                            dataset.find(state, Entry.class).orElseThrow().codes().stream(),
                            code -> truth(code.assigned(), when, UncertainPeriod::contains)));
            assertThat(index.holders(OfficeKind.ENVOY, state, when))
                    .isEqualTo(Answer.to(
                            holders(dataset, state, Attributed::isAsserted),
                            holder -> truth(holder.office().period(), when, UncertainPeriod::contains)));
            assertThat(index.holdersSometimeIn(OfficeKind.ENVOY, state, when))
                    .isEqualTo(Answer.to(
                            holders(dataset, state, Attributed::isAsserted),
                            holder -> truth(holder.office().period(), when, UncertainPeriod::overlaps)));
            assertThat(index.deniedHolders(OfficeKind.ENVOY, state, when))
                    .isEqualTo(Answer.to(
                            holders(
                                    dataset,
                                    state,
                                    office -> office.certainty()
                                            .filter(DENIED::contains)
                                            .isPresent()),
                            holder -> truth(holder.office().period(), when, UncertainPeriod::overlaps)));
            assertThat(index.descents()).isEqualTo(descents(dataset));
            assertThat(names.named(name, when))
                    .isEqualTo(Answer.to(
                            dataset.entries().stream()
                                    .flatMap(entry -> entry.names().stream()
                                            .filter(used -> used.value().text().equals(name))
                                            .map(used -> new Named(entry, used))),
                            named -> truth(named.name().period(), when, UncertainPeriod::contains)));
            assertThat(index.recognitionsBy(other, when))
                    .isEqualTo(Answer.to(
                            recognitions(dataset)
                                    .filter(recognised ->
                                            recognised.stance().perspective().equals(Perspective.of(other))),
                            recognised -> truth(recognised.stance().period(), when, UncertainPeriod::contains)));
            assertThat(index.contestedStates(when))
                    .isEqualTo(Answer.to(
                            dataset.entries(State.class).stream()
                                    .filter(found -> contest(found, when).isPresent()),
                            found -> contest(found, when).orElseThrow()));
            assertThat(silent(index.recognition(state, when))).isEqualTo(silent(dataset, state, when));
        }
    }

    private static Dataset dataset(Random random) {
        List<Ref<? extends Actor>> states = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            states.add(Ref.to("s" + i));
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            List<Attributed<Term<StateRecognition>>> stances = new ArrayList<>();
            for (int j = random.nextInt(4) * random.nextInt(8); j > 0; j--) {
                stances.add(stance(random, states));
            }
            entries.add(State.builder()
                    .id("s" + i)
                    .existence(Scattered.maybePeriod(random))
                    .successions(List.of(Scattered.asserted(
                            random,
                            Succession.builder()
                                    .relation(
                                            random.nextBoolean()
                                                    ? StateSuccession.MERGES_INTO
                                                    : StateSuccession.SECEDES_FROM)
                                    .state(Ref.to("s" + random.nextInt(25)))
                                    .build(),
                            states)))
                    .recognitions(stances)
                    .codes(codes(random))
                    .names(names(random, states))
                    .build());
            entries.add(Organization.builder()
                    .id("o" + i)
                    .existence(Scattered.maybePeriod(random))
                    .names(names(random, states))
                    .build());
            List<Attributed<Office>> offices = new ArrayList<>();
            for (int j = random.nextInt(3); j > 0; j--) {
                offices.add(Scattered.asserted(
                        random,
                        Office.of(
                                random.nextBoolean() ? OfficeKind.ENVOY : OfficeKind.LEADER,
                                states.get(random.nextInt(3))),
                        states));
            }
            entries.add(Person.builder()
                    .id("p" + i)
                    .existence(Scattered.maybePeriod(random))
                    .offices(offices)
                    .build());
        }
        return Dataset.builder().id("scan").addAll(entries).build();
    }

    private static Attributed<Term<StateRecognition>> stance(Random random, List<Ref<? extends Actor>> states) {
        Attributed<Office> drawn = Scattered.asserted(random, Office.of(OfficeKind.LEADER, states.get(0)), states);
        Attributed<Term<StateRecognition>> stance = Attributed.<StateRecognition>of(
                        (Term<StateRecognition>) StateRecognition.values()[random.nextInt(4)])
                .from(drawn.perspective());
        stance = drawn.certainty().isPresent() ? stance.with(drawn.certainty().get()) : stance;
        return drawn.period().isPresent() ? stance.during(drawn.period().get()) : stance;
    }

    private static List<Code> codes(Random random) {
        List<Code> codes = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            codes.add(Code.builder()
                    .scheme(random.nextInt(4) == 0 ? CodeScheme.COW : CodeScheme.ISO_3166_1_ALPHA_2)
                    .value(Scattered.one(random, VALUES))
                    .assigned(Scattered.maybePeriod(random))
                    .build());
        }
        return codes;
    }

    private static List<Attributed<Name>> names(Random random, List<Ref<? extends Actor>> states) {
        List<Attributed<Name>> names = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            names.add(Scattered.asserted(random, Name.of(Scattered.one(random, NAMES), "en"), states));
        }
        return names;
    }

    // The scan

    private static <A extends Actor> List<Answer<A>> existing(
            Dataset dataset, Class<A> kind, UncertainTime when, BiFunction<UncertainPeriod, UncertainTime, Truth> how) {
        return Answer.to(dataset.entries(kind).stream(), actor -> truth(existence(actor), when, how));
    }

    private static Optional<UncertainPeriod> existence(Actor actor) {
        return actor instanceof State state
                ? state.existence()
                : actor instanceof Organization organization ? organization.existence() : ((Person) actor).existence();
    }

    private static Truth truth(
            Optional<UncertainPeriod> period,
            UncertainTime when,
            BiFunction<UncertainPeriod, UncertainTime, Truth> how) {
        return period.map(found -> how.apply(found, when)).orElse(Truth.UNKNOWN);
    }

    private static Stream<Coded> coded(Dataset dataset, String value) {
        return dataset.entries().stream()
                .flatMap(entry -> entry.codes().stream()
                        .filter(code -> code.scheme() == CodeScheme.ISO_3166_1_ALPHA_2
                                && code.value().equals(value))
                        .map(code -> new Coded(entry, code)));
    }

    private static List<Descent> descents(Dataset dataset) {
        List<Descent> descents = new ArrayList<>();
        for (State state : dataset.entries(State.class)) {
            for (Attributed<Succession> succession : state.successions()) {
                Ref<State> other = succession.value().state();
                boolean isLater = succession.value().relation() == StateSuccession.MERGES_INTO;
                descents.add(new Descent(isLater ? state.ref() : other, isLater ? other : state.ref(), succession));
            }
        }
        return descents;
    }

    private static Stream<OfficeHolder> holders(Dataset dataset, Ref<State> of, Predicate<Attributed<Office>> which) {
        return dataset.entries(Person.class).stream()
                .flatMap(person -> person.offices().stream()
                        .filter(which)
                        .filter(office -> office.value().kind() == OfficeKind.ENVOY
                                && office.value().of().equals(of))
                        .map(office -> new OfficeHolder(person, office)));
    }

    private static Stream<Recognised> recognitions(Dataset dataset) {
        return dataset.entries(State.class).stream()
                .flatMap(state -> state.recognitions().stream().map(stance -> new Recognised(state, stance)));
    }

    /** Returns how surely two perspectives differ; empty where nobody may recognise the state. */
    private static Optional<Truth> contest(State state, UncertainTime when) {
        Truth contested = Truth.FALSE;
        for (Attributed<Term<StateRecognition>> one : state.recognitions()) {
            for (Attributed<Term<StateRecognition>> other : state.recognitions()) {
                if (one.isAsserted()
                        && other.isAsserted()
                        && one.value() == StateRecognition.RECOGNISED
                        && (other.value() == StateRecognition.NOT_RECOGNISED
                                || other.value() == StateRecognition.WITHDRAWN)
                        && !one.perspective().equals(other.perspective())) {
                    contested = contested.or(truth(one.period(), when, UncertainPeriod::contains)
                            .and(truth(other.period(), when, UncertainPeriod::contains)));
                }
            }
        }
        return Optional.of(contested).filter(truth -> truth != Truth.FALSE);
    }

    private static Map<String, Truth> silent(Recognition recognition) {
        Map<String, Truth> silent = new LinkedHashMap<>();
        recognition.silent().forEach(answer -> silent.put(answer.value().id(), answer.truth()));
        return silent;
    }

    private static Map<String, Truth> silent(Dataset dataset, Ref<State> state, UncertainTime when) {
        State recognised = dataset.find(state, State.class).orElseThrow();
        Map<String, Truth> silent = new LinkedHashMap<>();
        for (State other : dataset.entries(State.class)) {
            Truth truth = truth(other.existence(), when, UncertainPeriod::contains);
            for (Attributed<Term<StateRecognition>> stance : recognised.recognitions()) {
                if (Objects.equals(stance.perspective(), Perspective.of(other.ref()))) {
                    truth = truth.and(truth(stance.period(), when, UncertainPeriod::overlaps)
                            .not());
                }
            }
            if (truth != Truth.FALSE && !other.equals(recognised)) {
                silent.put(other.id(), truth);
            }
        }
        return silent;
    }
}
