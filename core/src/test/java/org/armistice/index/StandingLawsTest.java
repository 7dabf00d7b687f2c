package org.armistice.index;

import static org.armistice.index.DrawnStatements.ACTORS;
import static org.armistice.index.DrawnStatements.SUBJECTS;
import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.model.Actor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Stance;

/** Holds the index to definitions that go through all statements again and again. */
class StandingLawsTest {

    private static final List<UncertainDate> DAYS =
            List.of(date("2001-02-01"), date("2001-02-03"), date("2001-02-20"), date("2001-03-06"));
    private static final List<UncertainDate> NEXT_DAYS =
            List.of(date("2001-02-02"), date("2001-02-04"), date("2001-02-21"), date("2001-03-07"));

    @Provide
    Arbitrary<Dataset> datasets() {
        return DrawnStatements.datasets();
    }

    @Property(tries = 600)
    void everyStatementStandsWhereTheDefinitionSays(@ForAll("datasets") Dataset dataset) {
        NaiveStanding naive = new NaiveStanding(dataset);
        StandingIndex index = StandingIndex.of(dataset);
        for (Entry subject : SUBJECTS) {
            Expected expected = new Expected(naive, subject, statement -> Truth.TRUE);
            Standing standing = index.standing(subject.ref());
            expected.assertSorted(standing);
            assertThat(standing.contested()).isEqualTo(naive.contested(expected.positions, expected::stands));
            assertThat(standing.silent())
                    .isEqualTo(index.concerned(subject.ref()).stream()
                            .filter(actor ->
                                    expected.said().stream().noneMatch(statement -> naive.isHeard(actor, statement)))
                            .toList());
            assertThat(ids(standing.first())).isEqualTo(expected.outermost(expected.said(), expected::said, true));
            assertThat(ids(standing.last())).isEqualTo(expected.outermost(expected.said(), expected::said, false));
        }
    }

    @Property(tries = 400)
    void byADayItStandsWhereTheDefinitionSays(@ForAll("datasets") Dataset dataset) {
        NaiveStanding naive = new NaiveStanding(dataset);
        StandingIndex index = StandingIndex.of(dataset);
        for (int i = 0; i < DAYS.size(); i++) {
            UncertainDate day = DAYS.get(i);
            UncertainDate next = NEXT_DAYS.get(i);
            for (Entry subject : SUBJECTS) {
                Expected expected = new Expected(naive, subject, statement -> naive.isSaidBy(statement, day, next));
                StandingOn standing = index.standing(subject.ref(), day);
                expected.assertSorted(standing.certain());
                assertThat(ids(standing.undecided())).isEqualTo(expected.undecided());
                assertThat(standing.contested()).isEqualTo(naive.contested(expected.positions, expected::stands));
                assertThat(standing.silent())
                        .isEqualTo(Answer.to(
                                index.concerned(subject.ref()).stream(),
                                actor -> expected.said().stream()
                                        .filter(statement -> naive.isHeard(actor, statement))
                                        .map(expected::said)
                                        .reduce(Truth.FALSE, Truth::or)
                                        .not()));
            }
        }
    }

    @Property(tries = 400)
    void aPositionIsThatOfAllThatTheActorSaid(@ForAll("datasets") Dataset dataset) {
        NaiveStanding naive = new NaiveStanding(dataset);
        StandingIndex index = StandingIndex.of(dataset);
        UncertainDate day = date("2001-02-03");
        for (Entry subject : SUBJECTS) {
            Expected ever = new Expected(naive, subject, statement -> Truth.TRUE);
            Expected by = new Expected(naive, subject, statement -> naive.isSaidBy(statement, day, date("2001-02-04")));
            for (Actor actor : ACTORS) {
                ever.assertPosition(index.position(subject.ref(), actor.ref()), actor.ref());
                by.assertPosition(index.position(subject.ref(), actor.ref(), day), actor.ref());
            }
        }
    }

    @Property(tries = 400)
    void withdrawalsAreFoundFromWhatTheyTakeBack(@ForAll("datasets") Dataset dataset) {
        NaiveStanding naive = new NaiveStanding(dataset);
        StandingIndex index = StandingIndex.of(dataset);
        for (Entry subject : SUBJECTS) {
            Set<Statement> said = naive.positions(subject).keySet();
            for (Statement statement : said) {
                assertThat(index.withdrawalsOf(statement.ref(), subject.ref()))
                        .isEqualTo(naive.made.stream()
                                .filter(other -> naive.isTakenBackBy(statement, other, said))
                                .toList());
            }
        }
    }

    @Property(tries = 400)
    void anExchangeHoldsEachTurnOnceAsATree(@ForAll("datasets") Dataset dataset) {
        NaiveStanding naive = new NaiveStanding(dataset);
        StandingIndex index = StandingIndex.of(dataset);
        for (Statement statement : naive.made) {
            Exchange exchange = index.exchange(statement.ref()).orElseThrow();
            Set<Statement> before = naive.reached(statement, naive::answers);
            Set<Statement> after = naive.reached(statement, (one, other) -> naive.answers(other, one));
            assertTurns(naive, exchange.back(), before);
            assertTurns(naive, exchange.forward(), after);
            assertTree(statement, exchange.back(), Turn::statement, Turn::answers);
            assertTree(statement, exchange.forward(), Turn::answers, Turn::statement);
            assertThat(exchange.origins())
                    .containsExactlyInAnyOrderElementsOf(before.stream()
                            .filter(one -> naive.made.stream().noneMatch(other -> naive.answers(one, other)))
                            .toList());
            assertThat(index.restatementsOf(statement.ref()))
                    .isEqualTo(naive.made.stream()
                            .filter(other -> !other.equals(statement)
                                    && naive.reached(other, naive::restates).contains(statement))
                            .toList());
        }
    }

    @Property(tries = 200)
    void chargesAreFoundByWhoMakesThemAndWhomTheyAreAgainst(@ForAll("datasets") Dataset dataset) {
        NaiveStanding naive = new NaiveStanding(dataset);
        StandingIndex index = StandingIndex.of(dataset);
        for (Actor actor : ACTORS) {
            assertThat(index.chargesBy(actor.ref()))
                    .isEqualTo(charges(
                            index,
                            charge -> charge.standing().asserting().stream()
                                    .anyMatch(said -> naive.isBy(actor.ref(), said.statement()))));
            assertThat(index.chargesAgainst(actor.ref()))
                    .isEqualTo(charges(
                            index,
                            charge -> charge.against().stream()
                                    .anyMatch(accused -> accused.equals(actor.ref())
                                            || NaiveStanding.whole(accused).equals(actor.ref()))));
        }
    }

    private static List<Charge> charges(StandingIndex index, Predicate<Charge> filter) {
        return index.charges().stream().filter(filter).toList();
    }

    private static void assertTurns(NaiveStanding naive, List<Turn> turns, Set<Statement> reached) {
        List<List<Object>> expected = new ArrayList<>();
        for (Statement one : reached) {
            for (Statement other : reached) {
                if (naive.answers(one, other)) {
                    boolean isCircular = naive.reached(other, naive::answers).contains(one);
                    expected.add(List.of(one.id(), other.id(), isCircular));
                }
            }
        }
        assertThat(turns)
                .extracting(turn ->
                        List.<Object>of(turn.statement().id(), turn.answers().id(), turn.isCircular()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void assertTree(
            Statement start, List<Turn> turns, Function<Turn, Statement> near, Function<Turn, Statement> far) {
        Map<Integer, Statement> way = new HashMap<>(Map.of(0, start));
        for (Turn turn : turns) {
            assertThat(near.apply(turn)).isEqualTo(way.get(turn.depth() - 1));
            way.put(turn.depth(), far.apply(turn));
        }
    }

    private static List<String> ids(List<Answer<Said>> answers) {
        return answers.stream()
                .map(answer -> answer.value().statement().id() + " " + answer.truth())
                .toList();
    }

    /** What follows for one subject from the definitions. */
    private static final class Expected {

        private final NaiveStanding naive;
        private final Map<Statement, Set<Stance>> positions;
        private final Function<Statement, Truth> isSaid;
        private final Set<Statement> onSubject;

        Expected(NaiveStanding naive, Entry subject, Function<Statement, Truth> isSaid) {
            this.naive = naive;
            this.isSaid = isSaid;
            this.positions = naive.positions(subject);
            positions.keySet().removeIf(statement -> isSaid.apply(statement) == Truth.FALSE);
            this.onSubject = new LinkedHashSet<>(positions.keySet());
        }

        List<Statement> said() {
            return List.copyOf(positions.keySet());
        }

        Truth said(Statement statement) {
            return isSaid.apply(statement);
        }

        Truth withdrawn(Statement statement) {
            return naive.withdrawn(statement, onSubject, isSaid);
        }

        Truth stands(Statement statement) {
            return said(statement).and(withdrawn(statement).not());
        }

        private boolean isGone(Statement statement) {
            return said(statement) == Truth.TRUE && withdrawn(statement) == Truth.TRUE;
        }

        List<String> undecided() {
            return said().stream()
                    .filter(statement -> stands(statement) != Truth.TRUE && !isGone(statement))
                    .map(statement -> statement.id() + " " + stands(statement))
                    .toList();
        }

        List<String> outermost(List<Statement> among, Function<Statement, Truth> said, boolean isFirst) {
            return naive.outermost(among, said, isFirst).stream()
                    .map(answer -> answer.value().id() + " " + answer.truth())
                    .toList();
        }

        void assertSorted(Standing standing) {
            assertStance(standing.asserting(), Stance.ASSERT);
            assertStance(standing.denying(), Stance.DENY);
            assertStance(standing.supporting(), Stance.SUPPORT);
            assertStance(standing.questioning(), Stance.QUERY);
            assertStance(standing.committing(), Stance.COMMIT);
            assertStance(standing.commenting(), Stance.COMMENT);
            assertStance(standing.withdrawing(), Stance.WITHDRAW);
            assertThat(standing.withdrawn())
                    .extracting(Said::statement)
                    .isEqualTo(said().stream().filter(this::isGone).toList());
        }

        private void assertStance(List<Said> found, Stance stance) {
            assertThat(found)
                    .extracting(Said::statement)
                    .isEqualTo(said().stream()
                            .filter(statement ->
                                    positions.get(statement).contains(stance) && stands(statement) == Truth.TRUE)
                            .toList());
        }

        void assertPosition(Position position, Ref<? extends Actor> actor) {
            List<Statement> spoken = said().stream()
                    .filter(statement -> naive.isBy(actor, statement))
                    .toList();
            List<Statement> kept = spoken.stream()
                    .filter(statement -> withdrawn(statement) != Truth.TRUE)
                    .toList();
            assertThat(voices(position.voices()))
                    .isEqualTo(spoken.stream()
                            .map(statement -> statement.id() + " " + said(statement))
                            .toList());
            assertThat(voices(position.first())).isEqualTo(outermost(spoken, this::said, true));
            assertThat(voices(position.latest())).isEqualTo(outermost(kept, this::stands, false));
            assertThat(position.changed()).isEqualTo(changed(spoken));
        }

        private Truth changed(List<Statement> spoken) {
            Truth changed = Truth.FALSE;
            for (Statement one : spoken) {
                changed = changed.or(said(one).and(withdrawn(one)));
                for (Statement other : spoken) {
                    Set<Stance> sides = new HashSet<>(List.of(side(one), side(other)));
                    sides.remove(Stance.COMMENT);
                    changed = changed.or(said(one).and(said(other)).and(Truth.of(sides.size() == 2)));
                }
            }
            return changed;
        }

        private Stance side(Statement statement) {
            Set<Stance> stances = positions.get(statement);
            boolean isPro = stances.contains(Stance.ASSERT)
                    || stances.contains(Stance.SUPPORT)
                    || stances.contains(Stance.COMMIT);
            if (isPro) {
                return stances.contains(Stance.DENY) ? Stance.COMMENT : Stance.ASSERT;
            }
            return stances.size() == 1 && (stances.contains(Stance.DENY) || stances.contains(Stance.QUERY))
                    ? stances.iterator().next()
                    : Stance.COMMENT;
        }

        private static List<String> voices(List<Answer<Voice>> answers) {
            return answers.stream()
                    .map(answer -> answer.value().said().statement().id() + " " + answer.truth())
                    .toList();
        }
    }
}
