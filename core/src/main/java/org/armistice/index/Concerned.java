package org.armistice.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Commitment;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Incident;
import org.armistice.model.Mediation;
import org.armistice.model.NegotiationRound;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.model.Undertaking;
import org.armistice.model.Violation;

/** Finds the actors whom an entry names as those who do it, undergo it or are bound by it. */
final class Concerned {

    private final Dataset dataset;
    private final Set<Ref<? extends Actor>> actors = new LinkedHashSet<>();

    private Concerned(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns them in the order in which they are named, each once. */
    static Set<Ref<? extends Actor>> by(Entry entry, Dataset dataset) {
        Concerned concerned = new Concerned(dataset);
        concerned.add(entry);
        return concerned.actors;
    }

    private void add(Entry entry) {
        if (entry instanceof Event event) {
            addEvent(event);
        } else if (entry instanceof Undertaking undertaking) {
            addUndertaking(undertaking);
        } else if (entry instanceof Checkpoint checkpoint) {
            addAsserted(checkpoint.operators());
        } else if (entry instanceof Actor actor) {
            actors.add(actor.ref());
        }
    }

    private void addEvent(Event event) {
        if (event instanceof Violation violation) {
            actors.addAll(violation.by());
            dataset.find(violation.of(), Undertaking.class).ifPresent(this::addUndertaking);
        } else if (event instanceof Incident incident) {
            incident.sides().forEach(side -> actors.addAll(side.actors()));
        } else if (event instanceof Development development) {
            development.initiators().forEach(one -> one.actor().ifPresent(actors::add));
            development.recipients().forEach(one -> one.actor().ifPresent(actors::add));
        } else if (event instanceof NegotiationRound round) {
            round.participants().stream()
                    .filter(participant -> participant.roles().isEmpty())
                    .forEach(participant -> actors.add(
                            participant.actsFor().isPresent()
                                    ? participant.actsFor().get()
                                    : participant.actor()));
        } else if (event instanceof Statement statement) {
            Said.of(statement).by().ifPresent(actors::add);
        }
    }

    private void addUndertaking(Undertaking undertaking) {
        if (undertaking instanceof Ceasefire ceasefire) {
            actors.addAll(ceasefire.parties());
        } else if (undertaking instanceof Agreement agreement) {
            actors.addAll(agreement.parties());
        } else if (undertaking instanceof Mediation mediation) {
            actors.addAll(mediation.parties());
        } else if (undertaking instanceof Commitment commitment) {
            actors.addAll(commitment.promisedBy());
            actors.addAll(commitment.promisedTo());
        } else if (undertaking instanceof Conflict conflict) {
            conflict.sides().forEach(side -> actors.addAll(side.actors()));
        } else if (undertaking instanceof PeacekeepingMission mission) {
            addAsserted(mission.troopProviders());
            mission.ledBy().ifPresent(actors::add);
        }
    }

    private void addAsserted(Iterable<Attributed<Ref<? extends Actor>>> assertions) {
        for (Attributed<Ref<? extends Actor>> assertion : assertions) {
            if (assertion.isAsserted()) {
                actors.add(assertion.value());
            }
        }
    }
}
