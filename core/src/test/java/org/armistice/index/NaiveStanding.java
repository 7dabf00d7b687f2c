package org.armistice.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Term;

/** What the index is compared with: the same definitions, each looked up by going through all statements. */
final class NaiveStanding {

    final Dataset dataset;
    final List<Statement> made;

    NaiveStanding(Dataset dataset) {
        this.dataset = dataset;
        this.made = dataset.entries(Statement.class).stream()
                .filter(statement ->
                        statement.modality().isEmpty() || statement.modality().get() != EventModality.PLANNED)
                .toList();
    }

    // Who

    Optional<Ref<? extends Actor>> by(Statement statement) {
        return statement.spokenFor().isPresent() ? statement.spokenFor() : statement.speaker();
    }

    static Ref<? extends Actor> whole(Ref<? extends Actor> actor) {
        return actor.id().equals("ministry") || actor.id().equals("bureau") ? DrawnStatements.EAST.ref() : actor;
    }

    Optional<Ref<? extends Actor>> voice(Statement statement) {
        return by(statement).map(NaiveStanding::whole);
    }

    boolean isHeard(Ref<? extends Actor> actor, Statement statement) {
        return Stream.concat(statement.speaker().stream(), statement.spokenFor().stream())
                .anyMatch(one -> one.equals(actor) || whole(one).equals(actor));
    }

    boolean isBy(Ref<? extends Actor> actor, Statement statement) {
        return statement.speaker().filter(actor::equals).isPresent()
                || by(statement).filter(actor::equals).isPresent()
                || voice(statement).filter(actor::equals).isPresent();
    }

    // What answers what

    private Set<String> linked(Statement statement, LinkType type, boolean surely) {
        Set<String> targets = new HashSet<>();
        for (Attributed<Link> link : statement.links()) {
            if (link.value().type() == type && (surely ? link.isCertain() : link.isAsserted())) {
                targets.add(link.value().target().id());
            }
        }
        return targets;
    }

    boolean answers(Statement one, Statement other) {
        return one.answers().contains(other.ref())
                || one.about().contains(other.ref())
                || linked(one, LinkType.RESTATES, false).contains(other.id());
    }

    boolean restates(Statement one, Statement other) {
        return one.stance() == Stance.RESTATE
                ? answers(one, other)
                : linked(one, LinkType.RESTATES, false).contains(other.id());
    }

    boolean takesBack(Statement one, Statement other) {
        return one.stance() == Stance.WITHDRAW && one.answers().contains(other.ref())
                || linked(one, LinkType.WITHDRAWS, false).contains(other.id());
    }

    private boolean mustFollow(Statement one, Statement other) {
        return one.answers().contains(other.ref())
                || one.about().contains(other.ref())
                || Stream.of(LinkType.RESTATES, LinkType.WITHDRAWS, LinkType.FOLLOWS)
                        .anyMatch(type -> linked(one, type, true).contains(other.id()));
    }

    /** The statements that are reached in any number of steps, with the start. */
    Set<Statement> reached(Statement start, BiPredicate<Statement, Statement> step) {
        Set<Statement> reached = new LinkedHashSet<>(Set.of(start));
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (Statement one : List.copyOf(reached)) {
                for (Statement other : made) {
                    isGrowing |= step.test(one, other) && reached.add(other);
                }
            }
        }
        return reached;
    }

    // How it stands

    Map<Statement, Set<Stance>> positions(Entry subject) {
        Map<Statement, Set<Stance>> found = new LinkedHashMap<>();
        made.forEach(statement -> found.put(statement, new TreeSet<>()));
        for (Statement statement : made) {
            if (statement.about().contains(subject.ref()) && statement.stance() != Stance.RESTATE) {
                found.get(statement).add(counted(statement.stance()));
            }
        }
        spread(found, subject);
        List<Statement> left = made.stream()
                .filter(statement -> statement.about().contains(subject.ref())
                        && found.get(statement).isEmpty())
                .toList();
        for (Statement statement : left) {
            Set<Stance> restated = new TreeSet<>();
            reached(statement, (one, other) -> one.stance() == Stance.RESTATE && answers(one, other)).stream()
                    .filter(other -> other.stance() != Stance.RESTATE)
                    .forEach(other -> restated.add(counted(other.stance())));
            if (restated.isEmpty()) {
                restated.add(subject == DrawnStatements.PROMISE ? Stance.COMMIT : Stance.COMMENT);
            }
            found.get(statement).addAll(restated);
        }
        spread(found, subject);
        found.values().removeIf(Set::isEmpty);
        return found;
    }

    private void spread(Map<Statement, Set<Stance>> found, Entry subject) {
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (Statement reply : made) {
                boolean isFree = reply.about().stream()
                                .allMatch(ref ->
                                        dataset.find(ref, Statement.class).isPresent())
                        || reply.stance() == Stance.RESTATE && reply.about().contains(subject.ref());
                for (Statement answered : made) {
                    if (isFree && answers(reply, answered)) {
                        for (Stance stance : List.copyOf(found.get(answered))) {
                            isGrowing |= found.get(reply).add(answering(reply.stance(), stance));
                        }
                    }
                }
            }
        }
    }

    private static Stance answering(Term<Stance> answer, Stance answered) {
        if (answer == Stance.RESTATE) {
            return answered;
        }
        if (answered == Stance.DENY && (answer == Stance.DENY || answer == Stance.SUPPORT)) {
            return answer == Stance.DENY ? Stance.ASSERT : Stance.DENY;
        }
        if (answer == Stance.SUPPORT && (answered == Stance.QUERY || answered == Stance.COMMENT)) {
            return answered;
        }
        return answered == Stance.WITHDRAW ? Stance.COMMENT : counted(answer);
    }

    private static Stance counted(Term<Stance> stance) {
        if (stance == Stance.ACCUSE || stance == Stance.JUSTIFY) {
            return Stance.ASSERT;
        }
        return stance instanceof Stance known && known != Stance.RESTATE ? known : Stance.COMMENT;
    }

    // What came first

    /** An order of all statements: the certain one, or the one that takes qualified dates as right. */
    final class Sequel {

        private final Truth enough;
        private final Set<String> contradictory = new HashSet<>();
        private final Map<String, Set<Statement>> after = new HashMap<>();
        private final Map<String, Set<Statement>> before = new HashMap<>();

        Sequel(Truth enough) {
            this.enough = enough;
            contradictory.addAll(made.stream()
                    .filter(statement -> isDatedBefore(statement, statement))
                    .map(Statement::id)
                    .toList());
            after.clear();
            before.clear();
        }

        boolean follows(Statement one, Statement other) {
            return mustFollow(one, other)
                    && !contradictory.contains(one.id())
                    && !contradictory.contains(other.id())
                    && !reached(other, NaiveStanding.this::mustFollow).contains(one);
        }

        /** By the date of the one, or of what came after it; and that of the other, or of what came before it. */
        boolean isDatedBefore(Statement one, Statement other) {
            return after(one).stream()
                    .anyMatch(later -> before(other).stream()
                            .anyMatch(earlier -> isSo(
                                    later.when(),
                                    when -> earlier.when().map(when::isBefore).orElse(Truth.UNKNOWN))));
        }

        boolean isBefore(Statement one, Statement other) {
            return follows(other, one) || isDatedBefore(one, other);
        }

        Set<Statement> after(Statement statement) {
            return after.computeIfAbsent(statement.id(), id -> reached(statement, (one, other) -> follows(other, one)));
        }

        Set<Statement> before(Statement statement) {
            return before.computeIfAbsent(statement.id(), id -> reached(statement, this::follows));
        }

        private boolean isSo(Optional<UncertainPeriod> when, Function<UncertainPeriod, Truth> question) {
            return when.map(question).orElse(Truth.UNKNOWN).compareTo(enough) >= 0;
        }
    }

    private Sequel certain;
    private Sequel likely;

    Sequel certain() {
        certain = certain == null ? new Sequel(Truth.TRUE) : certain;
        return certain;
    }

    Sequel likely() {
        likely = likely == null ? new Sequel(Truth.POSSIBLY_TRUE) : likely;
        return likely;
    }

    Truth isSaidBy(Statement statement, UncertainDate day, UncertainDate next) {
        Truth dated = statement.when().map(when -> when.isAfter(day).not()).orElse(Truth.UNKNOWN);
        if (dated.isCertain()) {
            return dated;
        }
        for (Sequel order : List.of(certain(), likely())) {
            boolean isBy = order.after(statement).stream()
                    .anyMatch(later -> order.isSo(later.when(), when -> when.isBefore(next)));
            boolean isAfter = order.before(statement).stream()
                    .anyMatch(earlier -> order.isSo(earlier.when(), when -> when.isAfter(day)));
            if ((isBy || isAfter) && order == certain()) {
                return Truth.of(isBy);
            }
            if (dated != Truth.UNKNOWN) {
                return dated;
            }
            if (isBy || isAfter) {
                return Truth.of(isBy).tentative();
            }
        }
        return Truth.UNKNOWN;
    }

    List<Answer<Statement>> outermost(List<Statement> among, Function<Statement, Truth> said, boolean isFirst) {
        List<Statement> sure = candidates(among, said, isFirst, certain(), Truth.TRUE);
        List<Statement> likelier = candidates(among, said, isFirst, likely(), Truth.POSSIBLY_TRUE);
        List<Answer<Statement>> answers = new ArrayList<>();
        for (Statement statement : sure) {
            Truth truth = sure.size() == 1
                    ? Truth.TRUE
                    : !likelier.contains(statement)
                            ? Truth.POSSIBLY_FALSE
                            : likelier.size() == 1 ? Truth.POSSIBLY_TRUE : Truth.UNKNOWN;
            answers.add(new Answer<>(statement, truth.and(said.apply(statement))));
        }
        return answers;
    }

    private List<Statement> candidates(
            List<Statement> among, Function<Statement, Truth> said, boolean isFirst, Sequel order, Truth enough) {
        return among.stream()
                .filter(one -> among.stream()
                        .filter(other -> said.apply(other).compareTo(enough) >= 0)
                        .noneMatch(other -> isFirst ? order.isBefore(other, one) : order.isBefore(one, other)))
                .toList();
    }

    // What was taken back

    boolean isTakenBackBy(Statement statement, Statement withdrawal, Set<Statement> onSubject) {
        if (statement.stance() == Stance.WITHDRAW
                || statement.equals(withdrawal)
                || certain().isDatedBefore(withdrawal, statement)) {
            return false;
        }
        List<Statement> named =
                made.stream().filter(other -> takesBack(withdrawal, other)).toList();
        boolean counts = onSubject.contains(withdrawal)
                ? withdrawal.stance() == Stance.WITHDRAW || !named.isEmpty()
                : withdrawal.stance() != Stance.WITHDRAW && named.stream().anyMatch(onSubject::contains);
        if (!counts) {
            return false;
        }
        if (named.isEmpty()) {
            return voice(withdrawal).isPresent() && voice(withdrawal).equals(voice(statement));
        }
        boolean isForeign = voice(withdrawal).isPresent()
                && voice(statement).isPresent()
                && !voice(withdrawal).equals(voice(statement))
                && !(withdrawal.speaker().isPresent() && withdrawal.speaker().equals(statement.speaker()));
        return named.contains(statement) && !isForeign
                || isSaidAgain(statement, withdrawal, named, onSubject, this::voice)
                || isSaidAgain(statement, withdrawal, named, onSubject, Statement::speaker);
    }

    private boolean isSaidAgain(
            Statement statement,
            Statement withdrawal,
            List<Statement> named,
            Set<Statement> onSubject,
            Function<Statement, Optional<Ref<? extends Actor>>> voice) {
        BiPredicate<Statement, Statement> step = (one, other) -> onSubject.contains(one)
                && voice.apply(one).isPresent()
                && voice.apply(one).equals(voice.apply(withdrawal))
                && restates(one, other);
        Set<Statement> before = new HashSet<>();
        made.stream()
                .filter(other -> step.test(statement, other))
                .forEach(other -> before.addAll(reached(other, step)));
        return named.stream().anyMatch(before::contains);
    }

    Truth withdrawn(Statement statement, Set<Statement> onSubject, Function<Statement, Truth> said) {
        return made.stream()
                .filter(withdrawal -> isTakenBackBy(statement, withdrawal, onSubject))
                .map(said)
                .reduce(Truth.FALSE, Truth::or);
    }

    /** Whether two of different voices say the opposite, each as surely as given. */
    Truth contested(Map<Statement, Set<Stance>> positions, Function<Statement, Truth> stands) {
        Truth contested = Truth.FALSE;
        for (Statement one : positions.keySet()) {
            for (Statement other : positions.keySet()) {
                if (positions.get(one).contains(Stance.ASSERT)
                        && positions.get(other).contains(Stance.DENY)) {
                    Truth areTwo = voice(one).isEmpty() || voice(other).isEmpty()
                            ? Truth.UNKNOWN
                            : Truth.of(!voice(one).equals(voice(other)));
                    contested = contested.or(areTwo.and(stands.apply(one)).and(stands.apply(other)));
                }
            }
        }
        return contested;
    }
}
