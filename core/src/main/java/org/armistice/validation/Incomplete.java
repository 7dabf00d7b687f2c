package org.armistice.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Conflict;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Statement;
import org.armistice.vocabulary.AgreementStatus;
import org.armistice.vocabulary.ConflictType;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Stance;

/**
 * An entry MUST, or SHOULD, say what it cannot do without, as far as that hangs on what else it says.
 *
 * @param <E> the kind of entry
 */
final class Incomplete<E extends Entry> extends StandardRule<E> {

    static final List<Rule> ALL = List.of(
            new Incomplete<>(
                    Severity.WARNING,
                    "Conflict.OneSide",
                    Conflict.class,
                    "A conflict SHOULD have two sides or more, unless it is one-sided violence.",
                    conflict -> conflict.sides().size() == 1
                            && conflict.conflictType()
                                    .filter(type -> type == ConflictType.ONE_SIDED)
                                    .isEmpty(),
                    "/sides",
                    "Has one side, and nobody fights alone.",
                    "Name the other side, or leave the sides out where they are not known."),
            new Incomplete<>(
                    Severity.WARNING,
                    "Ceasefire.OneParty",
                    Ceasefire.class,
                    "A ceasefire that does not say how many sides it binds SHOULD name 2 parties or more.",
                    ceasefire -> ceasefire.sides().isEmpty()
                            && ceasefire.parties().size() < 2
                            && Parties.to(ceasefire).filter(Parties::hasMore).isEmpty(),
                    "/parties",
                    "Names 1 party and does not say whether it is one-sided.",
                    TooFewParties.ONE_SIDED),
            new Incomplete<>(
                    Severity.WARNING,
                    "PeacekeepingMission.NoMandate",
                    PeacekeepingMission.class,
                    "A peacekeeping mission SHOULD say what gives it its mandate.",
                    mission -> mission.mandatedBy().isEmpty(),
                    "",
                    "Does not say what it has its mandate from.",
                    "Name the ceasefire or the agreement in `mandatedBy`."),
            new Incomplete<>(
                    Severity.WARNING,
                    "PeacekeepingMission.NoProvider",
                    PeacekeepingMission.class,
                    "A peacekeeping mission SHOULD say who supplies or leads it.",
                    mission -> mission.troopProviders().isEmpty()
                            && mission.ledBy().isEmpty(),
                    "",
                    "Does not say who supplies or leads it.",
                    "Name who does in `troopProviders` or `ledBy`."),
            new Incomplete<>(
                    Severity.ERROR,
                    "Agreement.TooFewParties",
                    Agreement.class,
                    "An agreement that several parties signed MUST name 2 or more.",
                    agreement -> agreement
                                    .status()
                                    .filter(status -> status == AgreementStatus.MULTIPARTY_SIGNED)
                                    .isPresent()
                            && agreement.parties().size() < 2
                            && Parties.to(agreement).filter(Parties::hasMore).isEmpty(),
                    "/parties",
                    "Names fewer than 2 parties, but is multiparty-signed.",
                    "Name all who signed, or record `partiesCompleteness: partial`."),
            new Incomplete<>(
                    Severity.ERROR,
                    "Statement.DeniesNothing",
                    Statement.class,
                    "A denial MUST say what it denies.",
                    statement -> statement.stance() == Stance.DENY
                            && statement.about().isEmpty()
                            && statement.answers().isEmpty()
                            && !restatesSomething(statement),
                    "/stance",
                    "Denies, and names nothing that it is about or answers.",
                    "Name the allegation in `about` or the statement in `answers`."),
            new Incomplete<>(
                    Severity.NOTE,
                    "Development.NoInitiator",
                    Development.class,
                    "A development that somebody undergoes SHOULD say who acts.",
                    development -> development.initiators().isEmpty()
                            && !development.recipients().isEmpty(),
                    "/recipients",
                    "Says who is acted upon and not who acts.",
                    "Name who acts in `initiators`, by the words of the source where it names nobody."));

    private final Predicate<E> isBroken;
    private final String pointer;
    private final String message;
    private final String hint;

    private Incomplete(
            Severity severity,
            String id,
            Class<E> kind,
            String law,
            Predicate<E> isBroken,
            String pointer,
            String message,
            String hint) {
        super(severity, id, kind, Needs.ENTRY, law);
        this.isBroken = isBroken;
        this.pointer = pointer;
        this.message = message;
        this.hint = hint;
    }

    @Override
    void inspect(E entry, Facts facts, Consumer<Finding> findings) {
        if (isBroken.test(entry)) {
            findings.accept(finding(entry, pointer).message(message).hint(hint));
        }
    }

    /** Who says something again speaks of what it was about. */
    private static boolean restatesSomething(Statement statement) {
        return statement.links().stream()
                .anyMatch(link -> link.value().type() == LinkType.RESTATES && link.isAsserted());
    }
}
