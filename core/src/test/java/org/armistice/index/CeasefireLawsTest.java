package org.armistice.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.CeasefireBuilder;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.LinkType;

/** Holds the answers about ceasefires to all days that their dates may stand for, listed one by one. */
class CeasefireLawsTest {

    private static final LocalDate DAY_0 = LocalDate.of(2024, 2, 26);
    private static final int WINDOW = 5;
    /** Further than anything is asked about. */
    private static final int EDGE = 8;

    private static final Ref<State> NORLAND = Ref.to("norland");
    private static final Ref<State> VELIA = Ref.to("velia");
    private static final Ref<Conflict> WAR = Ref.to("war");

    /** A date as the days that it may be. */
    private record Days(Set<Integer> days, String mark) {

        UncertainDate date() {
            return UncertainDate.parse(
                    days.stream().map(day -> DAY_0.plusDays(day) + mark).collect(Collectors.joining(",", "[", "]")));
        }
    }

    /** The dates of a ceasefire. */
    private record Dates(
            Optional<Days> declared, Optional<Days> effective, Optional<Days> expires, Optional<Days> ended) {

        CeasefireBuilder ceasefire(String id) {
            return Ceasefire.builder()
                    .id(id)
                    .addParties(NORLAND, VELIA)
                    .addConflicts(WAR)
                    .declared(declared.map(Days::date))
                    .effective(effective.map(Days::date))
                    .expires(expires.map(Days::date))
                    .ended(ended.map(Days::date));
        }
    }

    private record Completion(int first, int last) {}

    @Property
    void anAnswerAboutADayIsCertainExactlyIfItIsTheSameForAllDays(
            @ForAll("dates") Dates dates, @ForAll("days") Days day) {
        List<Completion> completions = completions(dates);
        Assume.that(!completions.isEmpty());
        CeasefireStanding standing = index(dates).standing(Ref.to("c0"), day.date());

        assertThat(standing.begun()).isEqualTo(truth(completions, day, (c, d) -> c.first() <= d));
        assertThat(standing.ended()).isEqualTo(truth(completions, day, (c, d) -> c.last() < d));
        assertThat(standing.inForce()).isEqualTo(truth(completions, day, (c, d) -> c.first() <= d && d <= c.last()));
    }

    @Property
    void isAnnouncedFromItsDeclarationUntilTheEveOfItsEffect(
            @ForAll("days") Days declared, @ForAll("days") Days effective, @ForAll("days") Days day) {
        Dates dates = new Dates(Optional.of(declared), Optional.of(effective), Optional.empty(), Optional.empty());
        Truth expected = truth(
                declared.days().stream()
                        .flatMap(said -> effective.days().stream().map(begun -> new Completion(said, begun)))
                        .toList(),
                day,
                (c, d) -> c.first() <= d && d < c.last());
        Truth announced = index(dates).standing(Ref.to("c0"), day.date()).announced();

        assertThat(announced).isEqualTo(expected);
    }

    @Property
    void anAnswerAboutAPeriodIsCertainExactlyIfItIsTheSameForAllDays(
            @ForAll("dates") Dates dates, @ForAll("days") Days from, @ForAll("days") Days to) {
        List<Completion> completions = completions(dates);
        List<Completion> periods = from.days().stream()
                .flatMap(first -> to.days().stream().map(last -> new Completion(first, last)))
                .filter(period -> period.first() <= period.last())
                .toList();
        Assume.that(!completions.isEmpty() && !periods.isEmpty());
        UncertainPeriod period = UncertainPeriod.between(from.date(), to.date());
        CeasefireIndex index = index(dates);

        assertThat(only(index.inForceSometime(period)))
                .isEqualTo(truth(
                        pairs(completions, periods),
                        pair -> pair.get(0).first() <= pair.get(1).last()
                                && pair.get(1).first() <= pair.get(0).last()));
        assertThat(only(index.inForceThroughout(period)))
                .isEqualTo(truth(
                        pairs(completions, periods),
                        pair -> pair.get(0).first() <= pair.get(1).first()
                                && pair.get(1).last() <= pair.get(0).last()));
    }

    @Property
    void listsWhatAScanWouldFind(@ForAll("doubtedDates") List<Dates> dates, @ForAll("doubtedDays") Days day) {
        CeasefireIndex index = index(dates.toArray(Dates[]::new));
        List<Answer<String>> inForce = new ArrayList<>();
        List<Answer<String>> announced = new ArrayList<>();
        for (int place = 0; place < dates.size(); place++) {
            CeasefireStanding standing = index.standing(Ref.to("c" + place), day.date());
            inForce.add(new Answer<>("c" + place, standing.inForce()));
            announced.add(new Answer<>("c" + place, standing.announced()));
        }

        assertThat(ids(index.inForce(day.date()))).isEqualTo(notFalse(inForce));
        assertThat(ids(index.announced(day.date()))).isEqualTo(notFalse(announced));
    }

    @Property
    void aDoubtedDateNeverMakesAnAnswerCertain(@ForAll("doubtedDay") Days doubted, @ForAll("days") Days day) {
        Dates dates = new Dates(Optional.empty(), Optional.of(doubted), Optional.empty(), Optional.of(doubted));
        Dates plain = new Dates(
                Optional.empty(),
                Optional.of(new Days(doubted.days(), "")),
                Optional.empty(),
                Optional.of(new Days(doubted.days(), "")));

        assertThat(index(dates).standing(Ref.to("c0"), day.date()).inForce())
                .isEqualTo(index(plain)
                        .standing(Ref.to("c0"), day.date())
                        .inForce()
                        .tentative());
    }

    @Property
    void theLatestIsTheOneThatBeganLastOfThoseThatHadBegun(
            @ForAll("begins") List<Days> begins, @ForAll("knownDay") Days day) {
        CeasefireIndex index = index(begins.stream()
                .map(begin -> new Dates(Optional.empty(), Optional.of(begin), Optional.empty(), Optional.empty()))
                .toArray(Dates[]::new));
        int today = day.days().iterator().next();
        List<List<Integer>> completions = List.of(List.of());
        for (Days begin : begins) {
            completions = completions.stream()
                    .flatMap(done -> begin.days().stream().map(next -> {
                        List<Integer> longer = new ArrayList<>(done);
                        longer.add(next);
                        return longer;
                    }))
                    .toList();
        }
        List<Answer<String>> answers = ids(index.latestBetween(NORLAND, VELIA, day.date()));
        for (int place = 0; place < begins.size(); place++) {
            String id = "c" + place;
            int one = place;
            Truth expected = truth(
                    completions,
                    days -> days.get(one) <= today
                            && days.stream().noneMatch(other -> other <= today && other > days.get(one)));
            Truth truth = answers.stream()
                    .filter(answer -> answer.value().equals(id))
                    .map(Answer::truth)
                    .findFirst()
                    .orElse(Truth.FALSE);
            boolean isExact = begins.stream().allMatch(begin -> begin.days().size() == 1);
            // What is not certain of any two alone may yet be certain of all together.
            assertThat(truth).isIn(isExact ? List.of(expected) : List.of(expected, Truth.UNKNOWN));
        }
    }

    @Property
    void theOrderOfAConflictIsCertainBetweenGroupsAlone(@ForAll("begins") List<Days> begins) {
        CeasefireIndex index = index(begins.stream()
                .map(begin -> new Dates(Optional.of(begin), Optional.empty(), Optional.empty(), Optional.empty()))
                .toArray(Dates[]::new));
        Sequence<Ceasefire> sequence = index.ofConflict(WAR);
        List<Integer> sorted = sequence.all().stream()
                .map(ceasefire -> Integer.parseInt(ceasefire.id().substring(1)))
                .toList();
        assertThat(sorted)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, begins.size()).boxed().toList());
        // A cut is where all before certainly began earlier than all behind, and wherever there is one there is a cut.
        List<Integer> sizes = new ArrayList<>();
        int start = 0;
        for (int cut = 1; cut <= sorted.size(); cut++) {
            int at = cut;
            boolean isCut = sorted.subList(0, at).stream()
                    .allMatch(earlier -> sorted.subList(at, sorted.size()).stream()
                            .allMatch(later -> last(begins.get(earlier)) < first(begins.get(later))));
            if (isCut) {
                sizes.add(cut - start);
                start = cut;
            }
        }
        assertThat(sequence.groups()).extracting(List::size).containsExactlyElementsOf(sizes);
    }

    @Property
    void aRowIsUnbrokenExactlyIfNoDayLiesBetweenWhateverTheDays(@ForAll("rows") List<Dates> dates) {
        List<List<Completion>> each =
                dates.stream().map(CeasefireLawsTest::completions).toList();
        Assume.that(each.stream().noneMatch(List::isEmpty));
        List<List<Completion>> all = List.of(List.of());
        for (List<Completion> one : each) {
            all = all.stream()
                    .flatMap(done -> one.stream().map(next -> {
                        List<Completion> longer = new ArrayList<>(done);
                        longer.add(next);
                        return longer;
                    }))
                    .toList();
        }
        List<Ceasefire> row = new ArrayList<>();
        for (int place = 0; place < dates.size(); place++) {
            CeasefireBuilder ceasefire = dates.get(place).ceasefire("c" + place);
            if (place > 0) {
                ceasefire.addLinks(Attributed.of(Link.of(LinkType.RENEWS, Ref.to("c" + (place - 1)))));
            }
            row.add(ceasefire.build());
        }
        CeasefireIndex index =
                CeasefireIndex.of(Dataset.builder().id("row").addAll(row).build());
        RenewalRow found = index.renewals(Ref.to("c1")).orElseThrow();

        assertThat(found.ceasefires()).containsExactlyElementsOf(row);
        assertThat(found.unbroken()).isEqualTo(truth(all, CeasefireLawsTest::isUnbroken));
        for (int place = 1; place < dates.size(); place++) {
            Renewal renewal = found.renewals().get(place - 1);
            int at = place;
            LongSummaryStatistics between = all.stream()
                    .mapToLong(days ->
                            Math.max(0, days.get(at).first() - days.get(at - 1).last() - 1))
                    .summaryStatistics();
            boolean isExact = dates.stream()
                    .allMatch(one -> one.effective().orElseThrow().days().size() == 1
                            && one.ended().orElseThrow().days().size() == 1);
            assertThat(renewal.fewestDaysBetween()).isBetween(isExact ? between.getMin() : 0, between.getMin());
            assertThat(renewal.mostDaysBetween().orElseThrow())
                    .isBetween(between.getMax(), isExact ? between.getMax() : WINDOW);
        }
    }

    private static boolean isUnbroken(List<Completion> days) {
        return IntStream.range(1, days.size())
                .allMatch(at -> days.get(at).first() <= days.get(at - 1).last() + 1);
    }

    private static List<Completion> completions(Dates dates) {
        List<Completion> completions = new ArrayList<>();
        Set<Integer> firsts =
                dates.effective().or(dates::declared).map(Days::days).orElse(any());
        Set<Integer> lasts = dates.ended()
                .map(Days::days)
                .or(() -> dates.expires().map(term -> new TreeSet<>(any()).headSet(last(term), true)))
                .orElse(any());
        for (int first : firsts) {
            for (int last : lasts) {
                if (first <= last) {
                    completions.add(new Completion(first, last));
                }
            }
        }
        return completions;
    }

    private static Set<Integer> any() {
        return IntStream.rangeClosed(-EDGE, WINDOW + EDGE).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static int first(Days days) {
        return days.days().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static int last(Days days) {
        return days.days().stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private interface Question {
        boolean isSo(Completion completion, int day);
    }

    private static Truth truth(List<Completion> completions, Days day, Question question) {
        return truth(
                day.days().stream()
                        .flatMap(known -> completions.stream().map(completion -> question.isSo(completion, known)))
                        .toList(),
                Boolean::booleanValue);
    }

    private static <T> Truth truth(List<T> completions, Predicate<T> isSo) {
        return completions.stream().allMatch(isSo)
                ? Truth.TRUE
                : completions.stream().noneMatch(isSo) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static List<List<Completion>> pairs(List<Completion> ones, List<Completion> others) {
        return ones.stream()
                .flatMap(one -> others.stream().map(other -> List.of(one, other)))
                .toList();
    }

    private static Truth only(List<Answer<Ceasefire>> answers) {
        return answers.isEmpty() ? Truth.FALSE : answers.get(0).truth();
    }

    private static List<Answer<String>> ids(List<Answer<Ceasefire>> answers) {
        return answers.stream()
                .map(answer -> new Answer<>(answer.value().id(), answer.truth()))
                .toList();
    }

    private static List<Answer<String>> notFalse(List<Answer<String>> answers) {
        return answers.stream().filter(answer -> answer.truth() != Truth.FALSE).toList();
    }

    private static CeasefireIndex index(Dates... dates) {
        List<Ceasefire> ceasefires = new ArrayList<>();
        for (Dates each : dates) {
            ceasefires.add(each.ceasefire("c" + ceasefires.size()).build());
        }
        return CeasefireIndex.of(Dataset.builder().id("laws").addAll(ceasefires).build());
    }

    @Provide
    Arbitrary<Days> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, WINDOW).map(day -> new Days(Set.of(day), "")),
                Arbitraries.integers()
                        .between(0, WINDOW)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(days -> new Days(days, "")));
    }

    @Provide
    Arbitrary<Days> knownDay() {
        return Arbitraries.integers().between(0, WINDOW).map(day -> new Days(Set.of(day), ""));
    }

    @Provide
    Arbitrary<Days> doubtedDay() {
        return knownDay().map(day -> new Days(day.days(), "~"));
    }

    @Provide
    Arbitrary<Days> doubtedDays() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, days()), Tuple.of(1, days().map(days -> new Days(days.days(), "?"))));
    }

    @Provide
    Arbitrary<List<Days>> begins() {
        return days().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Dates> dates() {
        return dates(days());
    }

    @Provide
    Arbitrary<List<Dates>> doubtedDates() {
        return dates(doubtedDays()).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Dates>> rows() {
        return Combinators.combine(days(), days())
                .as((effective, ended) ->
                        new Dates(Optional.empty(), Optional.of(effective), Optional.empty(), Optional.of(ended)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(3);
    }

    private static Arbitrary<Dates> dates(Arbitrary<Days> days) {
        Arbitrary<Optional<Days>> maybe = days.optional(0.7);
        return Combinators.combine(maybe, maybe, maybe, maybe).as(Dates::new);
    }
}
