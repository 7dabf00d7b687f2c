package org.armistice.benchmarks.world;

import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictSide;
import org.armistice.model.Development;
import org.armistice.model.Estimate;
import org.armistice.model.Event;
import org.armistice.model.Incident;
import org.armistice.model.Involvement;
import org.armistice.model.Link;
import org.armistice.model.Mediation;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Participant;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.model.StatementBuilder;
import org.armistice.model.Undertaking;
import org.armistice.model.Violation;
import org.armistice.vocabulary.DatePrecision;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.NegotiationLevel;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Topic;
import org.armistice.vocabulary.ViolenceType;

/** What happens and what is said. */
final class News {

    private News() {}

    static void round(Region region) {
        Drawn<Mediation> track = region.chance.oneOf(region.mediations);
        Days days = region.chance.occasion(track.days());
        NegotiationRound round = NegotiationRound.builder()
                .id(region.id("round"))
                .when(region.chance.when(days))
                .location(Ground.location(region.chance))
                .mediation(track.ref())
                .addHosts(region.chance.<Ref<? extends Actor>>oneOf(region.actors))
                .level(region.chance.oneOf(NegotiationLevel.values()))
                .addAllParticipants(region.chance.some(
                        4,
                        () -> Participant.of(region.chance.oneOf(region.persons), region.chance.oneOf(region.states))))
                .addCitations(region.citation())
                .build();
        region.entries.add(round);
        region.events.add(new Drawn<>(round.ref(), days, List.of()));
    }

    /** What is said answers what was said, or is about what happened, within the weeks before. */
    static void statement(Region region) {
        Drawn<Statement> answered =
                !region.statements.isEmpty() && region.chance.in(40) ? region.chance.oneOf(region.statements) : null;
        Drawn<? extends Event> subject = region.chance.<Drawn<? extends Event>>oneOf(region.events);
        Days days = region.chance.occasionAfter(answered == null ? subject.days() : answered.days());
        StatementBuilder statement = Statement.builder()
                .id(region.id("statement"))
                .when(region.chance.when(days))
                .speaker(region.chance.oneOf(region.persons))
                .spokenFor(region.chance.oneOf(region.actors))
                .stance(region.chance.oneOf(Stance.values()))
                .addTopics(region.chance.oneOf(Topic.values()))
                .gist(region.chance.words(6, 24))
                .addCitations(region.citation());
        Statement built = answered == null
                ? statement.addAbout(subject.ref()).build()
                : statement.addAnswers(answered.ref()).build();
        region.entries.add(built);
        region.statements.add(new Drawn<>(built.ref(), days, List.of()));
    }

    static void incident(Region region) {
        List<Ref<? extends Actor>> sides = region.chance.twoOf(region.actors);
        long best = region.chance.below(30);
        Drawn<Conflict> conflict = region.chance.oneOf(region.conflicts);
        Days days = region.chance.occasion(conflict.days());
        Incident incident = Incident.builder()
                .id(region.id("incident"))
                .name(region.chance.words(2, 6))
                .when(region.chance.when(days))
                .datePrecision(region.chance.oneOf(DatePrecision.values()))
                .modality(EventModality.OCCURRED)
                .location(Ground.location(region.chance))
                .addPlaces(region.chance.oneOf(region.territories))
                .violence(region.chance.oneOf(ViolenceType.values()))
                .addConflicts(conflict.ref())
                .addSides(ConflictSide.of(sides.get(0)), ConflictSide.of(sides.get(1)))
                .addTolls(Attributed.of(Estimate.builder()
                                .measure(Measure.DEATHS)
                                .low(best / 2)
                                .best(best)
                                .high(best * 2)
                                .build())
                        .citing(region.citation()))
                .addCitations(region.citation())
                .build();
        region.entries.add(incident);
        region.events.add(new Drawn<>(incident.ref(), days, sides));
    }

    static void violation(Region region) {
        Drawn<? extends Undertaking> undertaking =
                region.chance.<Drawn<? extends Undertaking>>oneOf(region.undertakings);
        Days days = region.chance.occasion(undertaking.days());
        Violation violation = Violation.builder()
                .id(region.id("violation"))
                .when(region.chance.when(days))
                .modality(EventModality.ALLEGED)
                .of(undertaking.ref())
                .addBy(region.chance.oneOf(undertaking.actors()))
                .addCitations(region.citation())
                .build();
        region.entries.add(violation);
        region.events.add(new Drawn<>(violation.ref(), days, undertaking.actors()));
    }

    static void development(Region region) {
        List<Ref<? extends Actor>> actors = region.chance.twoOf(region.actors);
        Drawn<? extends Event> earlier = region.chance.<Drawn<? extends Event>>oneOf(region.events);
        Days days = region.chance.occasionAfter(earlier.days());
        Development development = Development.builder()
                .id(region.id("development"))
                .when(region.chance.when(days))
                .location(Ground.location(region.chance))
                .eventType(region.chance.oneOf(EventType.values()))
                .addInitiators(Involvement.of(actors.get(0)))
                .addRecipients(Involvement.of(actors.get(1)))
                .gist(region.chance.words(4, 16))
                .addLinks(
                        Attributed.of(Link.of(LinkType.FOLLOWS, earlier.ref())).citing(region.citation()))
                .addCitations(region.citation())
                .build();
        region.entries.add(development);
        region.events.add(new Drawn<>(development.ref(), days, actors));
    }
}
