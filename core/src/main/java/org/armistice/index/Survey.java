package org.armistice.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.armistice.index.Circumstance.Aspect;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Citation;
import org.armistice.model.Commitment;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Held;
import org.armistice.model.Mediation;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Person;
import org.armistice.model.Place;
import org.armistice.model.State;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/** Asks the indexes about one day, of each entry that they answer for. */
final class Survey {

    private final UncertainDate day;
    private final Horizon horizon;
    private final List<Answer<Circumstance>> found = new ArrayList<>();

    Survey(Dataset dataset, UncertainDate day) {
        this.day = day;
        this.horizon = new Horizon(dataset, day);
        ExistenceIndex existence = ExistenceIndex.of(dataset);
        ControlIndex control = ControlIndex.of(dataset);
        for (Answer<State> state : existence.states(day)) {
            add(Aspect.STATE_EXISTS, state, state.value().existence());
        }
        for (Place place : dataset.entries(Place.class)) {
            if (place instanceof Held) {
                addAll(Aspect.PLACE_IS_HELD, place, control.holdings(place.ref(), day));
            }
        }
        for (Checkpoint checkpoint : dataset.entries(Checkpoint.class)) {
            Truth stands = existence.standing(checkpoint.ref(), day).standing();
            add(Aspect.CHECKPOINT_STANDS, new Answer<>(checkpoint, stands), Optional.empty());
        }
        for (Person person : dataset.entries(Person.class)) {
            addAll(Aspect.OFFICE_IS_HELD, person, existence.offices(person.ref(), day));
        }
        for (Conflict conflict : dataset.entries(Conflict.class)) {
            add(Aspect.CONFLICT_IS_FOUGHT, during(conflict, conflict.period()), conflict.period());
        }
        for (Answer<Ceasefire> ceasefire : CeasefireIndex.of(dataset).inForce(day)) {
            add(Aspect.CEASEFIRE_IS_IN_FORCE, ceasefire, Optional.empty());
        }
        for (Answer<Mediation> talks : MediationIndex.of(dataset).tracks(day)) {
            add(Aspect.TALKS_RUN, talks, talks.value().period());
        }
        for (PeacekeepingMission mission : dataset.entries(PeacekeepingMission.class)) {
            add(Aspect.MISSION_IS_THERE, during(mission, mission.period()), mission.period());
        }
        for (Commitment commitment : dataset.entries(Commitment.class)) {
            Truth binds = CommitmentIndex.binds(commitment, day);
            add(Aspect.COMMITMENT_BINDS, new Answer<>(commitment, binds), commitment.period());
        }
    }

    List<Answer<Circumstance>> circumstances() {
        return Collections.unmodifiableList(found);
    }

    private <E extends Entry> Answer<E> during(E entry, Optional<UncertainPeriod> period) {
        return new Answer<>(entry, Timed.holdsThroughout(period, day));
    }

    private void add(Aspect aspect, Answer<? extends Entry> answer, Optional<UncertainPeriod> period) {
        Entry entry = answer.value();
        add(new Circumstance(aspect, entry, Optional.empty()), answer.truth(), period, entry.citations());
    }

    private <T extends Attributed<?>> void addAll(Aspect aspect, Entry entry, List<Answer<T>> answers) {
        for (Answer<T> answer : answers) {
            Attributed<?> assertion = answer.value();
            if (!assertion.isAsserted()) {
                continue;
            }
            List<Citation> citations = assertion.citations().isEmpty() ? entry.citations() : assertion.citations();
            add(new Circumstance(aspect, entry, Optional.of(assertion)), answer.truth(), assertion.period(), citations);
        }
    }

    private void add(
            Circumstance circumstance, Truth truth, Optional<UncertainPeriod> period, List<Citation> citations) {
        boolean isWithoutEnd = period.isPresent() && period.get().end().isOpen();
        Truth holds = isWithoutEnd ? horizon.bound(truth, citations) : truth;
        if (holds != Truth.FALSE) {
            found.add(new Answer<>(circumstance, holds));
        }
    }
}
