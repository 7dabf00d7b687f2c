package org.armistice.benchmarks.world;

import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.ConflictSide;
import org.armistice.model.Development;
import org.armistice.model.Estimate;
import org.armistice.model.Incident;
import org.armistice.model.Involvement;
import org.armistice.model.Link;
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
        NegotiationRound round = NegotiationRound.builder()
                .id(region.id("round"))
                .when(region.chance.occasion())
                .location(Ground.location(region.chance))
                .mediation(region.chance.oneOf(region.mediations))
                .addHosts(region.chance.<Ref<? extends Actor>>oneOf(region.actors))
                .level(region.chance.oneOf(NegotiationLevel.values()))
                .addAllParticipants(region.chance.some(
                        4,
                        () -> Participant.of(region.chance.oneOf(region.persons), region.chance.oneOf(region.states))))
                .addCitations(region.citation())
                .build();
        region.entries.add(round);
        region.events.add(round.ref());
    }

    static void statement(Region region) {
        StatementBuilder statement = Statement.builder()
                .id(region.id("statement"))
                .when(region.chance.occasion())
                .speaker(region.chance.oneOf(region.persons))
                .spokenFor(region.chance.oneOf(region.actors))
                .stance(region.chance.oneOf(Stance.values()))
                .addTopics(region.chance.oneOf(Topic.values()))
                .gist(region.chance.words(6, 24))
                .addCitations(region.citation());
        if (!region.statements.isEmpty() && region.chance.in(40)) {
            statement.addAnswers(region.chance.oneOf(region.statements));
        } else if (!region.events.isEmpty()) {
            statement.addAbout(region.chance.oneOf(region.events));
        }
        Statement built = statement.build();
        region.entries.add(built);
        region.statements.add(built.ref());
    }

    static void incident(Region region) {
        List<Ref<? extends Actor>> sides = region.chance.twoOf(region.actors);
        long best = region.chance.below(30);
        Incident incident = Incident.builder()
                .id(region.id("incident"))
                .name(region.chance.words(2, 6))
                .when(region.chance.occasion())
                .datePrecision(region.chance.oneOf(DatePrecision.values()))
                .modality(EventModality.OCCURRED)
                .location(Ground.location(region.chance))
                .addPlaces(region.chance.oneOf(region.territories))
                .violence(region.chance.oneOf(ViolenceType.values()))
                .addConflicts(region.chance.oneOf(region.conflicts))
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
        region.events.add(incident.ref());
    }

    static void violation(Region region) {
        Violation violation = Violation.builder()
                .id(region.id("violation"))
                .when(region.chance.occasion())
                .modality(EventModality.ALLEGED)
                .of(region.chance.<Ref<? extends Undertaking>>oneOf(region.undertakings))
                .addBy(region.chance.<Ref<? extends Actor>>oneOf(region.actors))
                .addCitations(region.citation())
                .build();
        region.entries.add(violation);
        region.events.add(violation.ref());
    }

    static void development(Region region) {
        List<Ref<? extends Actor>> actors = region.chance.twoOf(region.actors);
        Development development = Development.builder()
                .id(region.id("development"))
                .when(region.chance.occasion())
                .location(Ground.location(region.chance))
                .eventType(region.chance.oneOf(EventType.values()))
                .addInitiators(Involvement.of(actors.get(0)))
                .addRecipients(Involvement.of(actors.get(1)))
                .gist(region.chance.words(4, 16))
                .addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, region.chance.oneOf(region.events)))
                        .citing(region.citation()))
                .addCitations(region.citation())
                .build();
        region.entries.add(development);
        region.events.add(development.ref());
    }
}
