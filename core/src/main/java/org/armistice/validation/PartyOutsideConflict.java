package org.armistice.validation;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.armistice.model.Actor;
import org.armistice.model.Ceasefire;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictSide;
import org.armistice.model.Ref;
import org.armistice.table.Reference;

/**
 * A party to a ceasefire SHOULD fight in a conflict that it is to stop, or support a side: be named there, or be a part
 * or member of one who is. Where the sides of one of the conflicts are not recorded nobody can tell.
 */
final class PartyOutsideConflict extends StandardRule<Ceasefire> {

    PartyOutsideConflict() {
        super(
                Severity.WARNING,
                "Ceasefire.PartyOutsideConflict",
                Ceasefire.class,
                Needs.REFERRED_ENTRIES,
                "A party to a ceasefire SHOULD fight, or support a side, in a conflict that the ceasefire is to stop.");
    }

    @Override
    void inspect(Ceasefire ceasefire, Facts facts, Consumer<Finding> findings) {
        Set<Ref<? extends Actor>> fighting = new HashSet<>();
        for (Ref<Conflict> ref : ceasefire.conflicts()) {
            Conflict conflict = facts.find(ref, Conflict.class).orElse(null);
            if (conflict == null || conflict.sides().isEmpty()) {
                return;
            }
            for (ConflictSide side : conflict.sides()) {
                fighting.addAll(side.actors());
                fighting.addAll(side.supporters());
            }
        }
        if (fighting.isEmpty()) {
            return;
        }
        for (Reference reference : facts.references(ceasefire)) {
            if (reference.pointer().startsWith("/parties/")) {
                findings.accept(finding(ceasefire, reference.pointer())
                        .message("Names %s, which is on no side of %s."
                                .formatted(
                                        reference.ref(),
                                        ceasefire.conflicts().size() == 1
                                                ? ceasefire
                                                        .conflicts()
                                                        .iterator()
                                                        .next()
                                                : "the conflicts that it is to stop"))
                        .hint("Add it to a side of the conflict, or name it as a third party.")
                        .when(Belonging.isOutside(reference.ref(), fighting, facts)));
            }
        }
    }
}
