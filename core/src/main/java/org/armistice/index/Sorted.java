package org.armistice.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Term;

/** Statements about one subject, sorted by how they stand to it. */
final class Sorted {

    private final Map<Stance, List<Said>> byStance = new LinkedHashMap<>();
    private final List<Said> withdrawn = new ArrayList<>();

    void add(Statement statement, boolean isWithdrawn, Set<Term<Stance>> stances) {
        Said said = Said.of(statement);
        if (isWithdrawn) {
            withdrawn.add(said);
            return;
        }
        stances.stream()
                .map(Sorted::countsAs)
                .distinct()
                .forEach(stance -> byStance.computeIfAbsent(stance, none -> new ArrayList<>())
                        .add(said));
    }

    Standing standing(Collection<Ref<? extends Actor>> silent) {
        return new Standing(
                of(Stance.ASSERT),
                of(Stance.DENY),
                of(Stance.SUPPORT),
                of(Stance.QUERY),
                of(Stance.COMMIT),
                of(Stance.COMMENT),
                of(Stance.WITHDRAW),
                withdrawn,
                List.copyOf(silent));
    }

    private List<Said> of(Stance stance) {
        return byStance.getOrDefault(stance, List.of());
    }

    private static Stance countsAs(Term<Stance> stance) {
        if (stance instanceof Stance known) {
            return switch (known) {
                case ASSERT, ACCUSE, JUSTIFY -> Stance.ASSERT;
                case RESTATE -> Stance.COMMENT;
                case SUPPORT, DENY, QUERY, COMMENT, COMMIT, WITHDRAW -> known;
            };
        }
        return Stance.COMMENT;
    }
}
