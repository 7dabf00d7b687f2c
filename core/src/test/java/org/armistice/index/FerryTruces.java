package org.armistice.index;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.LinkType.BREACHES;
import static org.armistice.vocabulary.LinkType.PART_OF;
import static org.armistice.vocabulary.LinkType.RENEWS;
import static org.armistice.vocabulary.LinkType.RESULTS_FROM;
import static org.armistice.vocabulary.LinkType.SUPERSEDES;
import static org.armistice.vocabulary.ThirdPartyRole.GUARANTOR;
import static org.armistice.vocabulary.ThirdPartyRole.MEDIATOR;

import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.CeasefireBuilder;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Development;
import org.armistice.model.Incident;
import org.armistice.model.Link;
import org.armistice.model.Mediator;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Statement;
import org.armistice.model.Violation;
import org.armistice.vocabulary.CeasefireStatus;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.Stance;

/**
 * An invented war over a ferry, and its five ceasefires: a halt of three days that is renewed twice, once on an unknown
 * day, a truce that takes the place of the last of them, and one that has been declared and is yet to take effect.
 */
final class FerryTruces {

    static final Source COURIER = Source.builder()
            .id("courier")
            .name("The ferry war")
            .published(date("2041-06-30"))
            .build();

    static final State OSTLAND = State.builder().id("ostland").build();
    static final State WESTMARK = State.builder().id("westmark").build();
    static final State HARBOUR = State.builder().id("harbour").build();

    static final Conflict WAR =
            Conflict.builder().id("war").addEndedBy(Ref.<Ceasefire>to("truce")).build();

    static final Agreement ACCORD = Agreement.builder().id("accord").build();

    /** From 1 to 3 March. */
    static final Ceasefire HALT = halt("halt")
            .declared(date("2041-03-01"))
            .expires(date("2041-03-03"))
            .ended(date("2041-03-03"))
            .build();

    /** From 4 to 6 March, as far as it was kept to its term: no end is recorded. */
    static final Ceasefire SECOND_HALT = halt("halt-2")
            .declared(date("2041-03-03"))
            .effective(date("2041-03-04"))
            .expires(date("2041-03-06"))
            .addLinks(Attributed.of(Link.of(RENEWS, HALT.ref())))
            .build();

    /** From some day between 7 and 10 March, without a term. */
    static final Ceasefire THIRD_HALT = halt("halt-3")
            .declared(date("[2041-03-07..2041-03-10]"))
            .addLinks(Attributed.of(Link.of(RENEWS, SECOND_HALT.ref())).accordingTo(OSTLAND))
            .build();

    /** From 1 April; Westmark says that it collapsed in May, and Ostland that it holds. */
    static final Ceasefire TRUCE = halt("truce")
            .declared(date("2041-03-28"))
            .effective(date("2041-04-01"))
            .addMediators(
                    Mediator.of(HARBOUR, GUARANTOR),
                    Mediator.builder()
                            .actor(HARBOUR.ref())
                            .addRoles(MEDIATOR)
                            .period(period("2041-03-20/2041-03-28"))
                            .build())
            .addLinks(
                    Attributed.of(Link.of(SUPERSEDES, THIRD_HALT.ref())), Attributed.of(Link.of(PART_OF, ACCORD.ref())))
            .addStatuses(
                    Attributed.of(CeasefireStatus.COLLAPSED)
                            .accordingTo(WESTMARK)
                            .since(date("2041-05-10")),
                    Attributed.of(CeasefireStatus.IN_EFFECT)
                            .accordingTo(OSTLAND)
                            .since(date("2041-04-01")))
            .build();

    /** Announced for July. */
    static final Ceasefire PLANNED = halt("planned")
            .declared(date("2041-06-20"))
            .effective(date("2041-07"))
            .build();

    static final PeacekeepingMission MISSION = PeacekeepingMission.builder()
            .id("mission")
            .addMandatedBy(TRUCE.ref())
            .build();

    static final Violation SHELLING = Violation.builder()
            .id("shelling")
            .of(TRUCE.ref())
            .addBy(OSTLAND.ref())
            .when(period("2041-05-09"))
            .build();

    static final Violation EARLY_SHOT = Violation.builder()
            .id("early-shot")
            .of(TRUCE.ref())
            .addBy(WESTMARK.ref())
            .when(period("2041-03-30"))
            .build();

    static final Violation OPENING_SHOT = Violation.builder()
            .id("opening-shot")
            .of(TRUCE.ref())
            .when(period("2041-04-01"))
            .build();

    static final Statement CHARGE = Statement.builder()
            .id("charge")
            .spokenFor(WESTMARK.ref())
            .stance(Stance.ASSERT)
            .addAbout(SHELLING.ref())
            .build();

    static final Statement DENIAL = Statement.builder()
            .id("denial")
            .spokenFor(OSTLAND.ref())
            .stance(Stance.DENY)
            .addAnswers(CHARGE.ref())
            .build();

    static final Incident RAID = Incident.builder()
            .id("raid")
            .addLinks(Attributed.of(Link.of(BREACHES, TRUCE.ref())).accordingTo(WESTMARK))
            .build();

    static final Development REOPENING = Development.builder()
            .id("reopening")
            .eventType(EventType.COOPERATE)
            .addLinks(Attributed.of(Link.of(RESULTS_FROM, TRUCE.ref())))
            .build();

    static final Dataset DATASET = Dataset.builder()
            .id("ferry")
            .add(COURIER, OSTLAND, WESTMARK, HARBOUR, WAR, ACCORD)
            .add(PLANNED, HALT, SECOND_HALT, THIRD_HALT, TRUCE)
            .add(MISSION, SHELLING, EARLY_SHOT, OPENING_SHOT, CHARGE, DENIAL, RAID, REOPENING)
            .build();

    private FerryTruces() {}

    private static CeasefireBuilder halt(String id) {
        return Ceasefire.builder()
                .id(id)
                .addParties(OSTLAND.ref(), WESTMARK.ref())
                .addConflicts(WAR.ref())
                .addCitations(COURIER.cite());
    }
}
