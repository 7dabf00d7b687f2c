package org.armistice.examples.southcaucasus;

import static org.armistice.time.UncertainPeriod.period;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Location;
import org.armistice.model.Mediation;
import org.armistice.model.MediationBuilder;
import org.armistice.model.Mediator;
import org.armistice.model.NegotiationRound;
import org.armistice.model.NegotiationRoundBuilder;
import org.armistice.model.Participant;
import org.armistice.model.Person;
import org.armistice.model.State;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.MediationOutcome;
import org.armistice.vocabulary.MediationState;
import org.armistice.vocabulary.NegotiationLevel;
import org.armistice.vocabulary.Schedule;
import org.armistice.vocabulary.ThirdPartyRole;
import org.armistice.vocabulary.Topic;

/** The tracks of talks and their rounds. */
final class Talks {

    static final Mediation WASHINGTON = track("washington-track", "Washington talks")
            .addMediators(Mediator.of(Actors.UNITED_STATES.ref(), ThirdPartyRole.HOST, ThirdPartyRole.MEDIATOR))
            .addVenues(Location.in(Places.TRAINING_CENTER))
            .addStates(Attributed.of(MediationState.UNDER_WAY).citing(Report.cited()))
            .build();

    /** The report names no organisation that mediates there, which is not to say that there is none. */
    static final Mediation BRUSSELS = track("brussels-track", "Brussels talks")
            .mediatorsCompleteness(Completeness.UNKNOWN)
            .addVenues(Location.in(Places.BRUSSELS))
            .build();

    static final Mediation MOSCOW = track("moscow-track", "Moscow talks")
            .addMediators(Mediator.of(Actors.RUSSIA.ref(), ThirdPartyRole.HOST, ThirdPartyRole.MEDIATOR))
            .addVenues(Location.in(Places.MOSCOW))
            .addOutcomes(Attributed.of(MediationOutcome.UNSUCCESSFUL).citing(Report.cited()))
            .build();

    static final NegotiationRound ARLINGTON = round("arlington-round", "Round that closed in Arlington", WASHINGTON)
            .when(period("/2023-05-04").worded("in early May", Report.MONDAY))
            .addHosts(Actors.UNITED_STATES.ref())
            .level(NegotiationLevel.MINISTERS)
            .addParticipants(
                    Participant.of(Actors.MIRZOYAN.ref(), Actors.ARMENIA.ref()),
                    Participant.of(Actors.BAYRAMOV.ref(), Actors.AZERBAIJAN.ref()),
                    host(Actors.BLINKEN),
                    host(Actors.SULLIVAN),
                    host(Actors.HOGAN),
                    host(Actors.OLSON),
                    host(Actors.BONO))
            .location(Location.in(Places.TRAINING_CENTER))
            .schedule(Schedule.HELD)
            .build();

    static final NegotiationRound EUROPEAN = round("european-round", "Follow-up round in Europe", BRUSSELS)
            .when(period("[2023-05-05..2023-05-31]").worded("later last month", Report.MONDAY))
            .level(NegotiationLevel.LEADERS)
            .addParticipants(
                    Participant.of(Actors.PASHINIAN.ref(), Actors.ARMENIA.ref()),
                    Participant.of(Actors.ALIYEV.ref(), Actors.AZERBAIJAN.ref()))
            .participantsCompleteness(Completeness.PARTIAL)
            .location(Location.in(Places.EUROPE))
            .schedule(Schedule.HELD)
            .addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, ARLINGTON.ref())).citing(Report.cited()))
            .build();

    static final NegotiationRound NEXT = round("next-washington-round", "Next round in Washington", WASHINGTON)
            .when(period("[2023-06-05..2023-06-30]").worded("this month", Report.MONDAY))
            .modality(EventModality.PLANNED)
            .schedule(Schedule.SCHEDULED)
            .addHosts(Actors.UNITED_STATES.ref())
            .location(Location.in(Places.WASHINGTON))
            .build();

    static final NegotiationRound MOSCOW_ROUND = round("moscow-round", "Meeting in Moscow", MOSCOW)
            .level(NegotiationLevel.LEADERS)
            .addParticipants(
                    Participant.of(Actors.PASHINIAN.ref(), Actors.ARMENIA.ref()),
                    Participant.of(Actors.ALIYEV.ref(), Actors.AZERBAIJAN.ref()),
                    host(Actors.PUTIN, Actors.RUSSIA))
            .location(Location.in(Places.MOSCOW))
            .schedule(Schedule.HELD)
            .addOutcomes(Attributed.of(MediationOutcome.UNSUCCESSFUL).citing(Report.cited()))
            .addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, EUROPEAN.ref())).citing(Report.cited()))
            .build();

    static final List<Entry> ALL = List.of(WASHINGTON, BRUSSELS, MOSCOW, ARLINGTON, EUROPEAN, NEXT, MOSCOW_ROUND);

    private Talks() {}

    private static MediationBuilder track(String id, String name) {
        return Mediation.builder()
                .id(id)
                .name(name)
                .addParties(Actors.ARMENIA.ref(), Actors.AZERBAIJAN.ref())
                .addConflicts(Wars.CONFLICT.ref())
                .addTopics(Topic.PEACE_AGREEMENT)
                .addCitations(Report.cited());
    }

    private static NegotiationRoundBuilder round(String id, String name, Mediation track) {
        return NegotiationRound.builder()
                .id(id)
                .name(name)
                .mediation(track.ref())
                .addTopics(Topic.PEACE_AGREEMENT)
                .addCitations(Report.cited());
    }

    private static Participant host(Person person) {
        return host(person, Actors.UNITED_STATES);
    }

    private static Participant host(Person person, State of) {
        return Participant.of(person.ref(), of.ref()).toBuilder()
                .addRoles(ThirdPartyRole.HOST)
                .build();
    }
}
