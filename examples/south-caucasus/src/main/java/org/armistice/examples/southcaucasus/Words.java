package org.armistice.examples.southcaucasus;

import java.util.List;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Commitment;
import org.armistice.model.CommitmentBuilder;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.Involvement;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Statement;
import org.armistice.model.StatementBuilder;
import org.armistice.model.Violation;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.CommitmentForm;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.EventMode;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Topic;

/** What was promised, alleged and said, by whom and for whom. */
final class Words {

    static final Agreement PEACE_AGREEMENT = Agreement.builder()
            .id("peace-agreement")
            .name("Peace agreement between Armenia and Azerbaijan")
            .addParties(Actors.ARMENIA.ref(), Actors.AZERBAIJAN.ref())
            .modality(EventModality.PLANNED)
            .addConflicts(Wars.CONFLICT.ref())
            .addTopics(Topic.PEACE_AGREEMENT)
            .addCitations(Report.cited())
            .build();

    static final Commitment GUARANTEE = Commitment.builder()
            .id("russian-security-guarantee")
            .name("Russia's guarantee of Armenia's security")
            .pledge(Pledge.SECURITY_GUARANTEE)
            .addPromisedBy(Actors.RUSSIA.ref())
            .addPromisedTo(Actors.ARMENIA.ref())
            .addCitations(Report.cited())
            .build();

    static final Commitment RECOGNITION = intent("recognition-of-karabakh", Pledge.RECOGNITION)
            .addAbout(Places.KARABAKH.ref())
            .name("Recognition of Karabakh as part of Azerbaijan")
            .build();

    static final Commitment TRANSPORT = intent("opening-of-links", Pledge.TRANSPORT_LINKS)
            .name("Opening of all transport links")
            .build();

    static final Development WEAPONS = Development.builder()
            .id("weapons-transfer")
            .name("Transfer of weapons and ammunition to Karabakh")
            .eventType(EventType.AID)
            .mode(EventMode.WEAPONS)
            .modality(EventModality.ALLEGED)
            .addInitiators(Involvement.of(Actors.ARMENIA.ref()))
            .addPlaces(Places.KARABAKH.ref())
            .addTopics(Topic.MILITARY)
            .addLinks(Attributed.of(Link.of(LinkType.CAUSES, Places.CHECKPOINT.ref()))
                    .accordingTo(Actors.AZERBAIJAN)
                    .citing(Report.cited().reporting(Actors.AZERBAIJAN.ref())))
            .addCitations(Report.cited().reporting(Actors.AZERBAIJAN.ref()))
            .build();

    static final Violation CHECKPOINT_VIOLATION = Violation.builder()
            .id("checkpoint-violation")
            .name("Violation of the ceasefire by the checkpoint")
            .of(Wars.CEASEFIRE.ref())
            .addBy(Actors.AZERBAIJAN.ref())
            .addActs(Places.CHECKPOINT.ref())
            .modality(EventModality.ALLEGED)
            .addCitations(Report.cited().reporting(Actors.ARMENIA.ref()))
            .build();

    static final Violation MISSION_FAILURE = Violation.builder()
            .id("peacekeeping-failure")
            .name("Failure of the peacekeepers to do their part")
            .of(Wars.MISSION.ref())
            .addBy(Actors.RUSSIA.ref())
            .modality(EventModality.ALLEGED)
            .addTopics(Topic.PEACEKEEPING)
            .addCitations(Report.cited().reporting(Actors.ARMENIA.ref()))
            .build();

    static final Development CHECKPOINT_DISPUTE = Development.builder()
            .id("checkpoint-dispute")
            .name("Dispute over the checkpoint")
            .eventType(EventType.ACCUSE)
            .addInitiators(Involvement.of(Actors.ARMENIA.ref()))
            .addRecipients(Involvement.of(Actors.AZERBAIJAN.ref()))
            .addPlaces(Places.CHECKPOINT.ref())
            .addLinks(
                    Attributed.of(Link.of(LinkType.CAUSES, Wars.VIOLENCE.ref())).citing(Report.cited()))
            .addCitations(Report.cited())
            .build();

    static final Development STRAINED_INFLUENCE = Development.builder()
            .id("russian-influence-strained")
            .name("Strain on Russia's influence in the region")
            // PLOVER has no type for it; the vocabulary is open.
            .eventType(EventType.VOCABULARY.term("example:lose-influence"))
            .addInitiators(Involvement.of(Actors.RUSSIA.ref()))
            .addTopics(Topic.DIPLOMATIC)
            .addLinks(Attributed.of(Link.of(LinkType.CAUSES, Ref.to("western-mediation")))
                    .citing(Report.cited()))
            .addCitations(Report.cited())
            .build();

    static final Development WESTERN_MEDIATION = Development.builder()
            .id("western-mediation")
            .name("More Western mediation")
            .eventType(EventType.CONSULT)
            .mode(EventMode.THIRD_PARTY)
            .addInitiators(Involvement.builder().wording("Western mediators").build())
            .addRecipients(Involvement.of(Actors.ARMENIA.ref()), Involvement.of(Actors.AZERBAIJAN.ref()))
            .addTopics(Topic.DIPLOMATIC)
            .addCitations(Report.cited())
            .build();

    static final Statement ANNOUNCEMENT = byPatel("patel-announces", Stance.ASSERT)
            .addAbout(Talks.NEXT.ref())
            .gist("The parties will meet again in Washington.")
            .build();
    static final Statement PLEASED = byPatel("patel-pleased", Stance.SUPPORT)
            .addAbout(Talks.WASHINGTON.ref(), Talks.BRUSSELS.ref(), Talks.MOSCOW.ref())
            .gist("It is good that talks proceed in several places.")
            .build();
    static final Statement DIALOGUE = byPatel("patel-dialogue", Stance.COMMENT)
            .addAbout(PEACE_AGREEMENT.ref())
            .gist("Direct dialogue is the key to a lasting peace.")
            .build();
    static final Statement INEVITABLE = Statement.builder()
            .id("bayramov-inevitable")
            .speaker(Actors.BAYRAMOV.ref())
            .spokenFor(Actors.AZERBAIJAN.ref())
            .stance(Stance.ASSERT)
            .certainty(Certainty.CERTAIN)
            .when(UncertainPeriod.on(Report.MONDAY.worded("Monday")))
            .addAbout(PEACE_AGREEMENT.ref())
            .addTopics(Topic.PEACE_AGREEMENT)
            .gist("A peace agreement is bound to come.")
            .addCitations(Report.cited().reporting(Actors.BAYRAMOV.ref()))
            .build();
    static final Statement CHANCE = Statement.builder()
            .id("aliyev-chance")
            .speaker(Actors.ALIYEV.ref())
            .spokenFor(Actors.AZERBAIJAN.ref())
            .stance(Stance.ASSERT)
            .certainty(Certainty.POSSIBLE)
            .addAbout(PEACE_AGREEMENT.ref())
            .addTopics(Topic.PEACE_AGREEMENT)
            .gist("Relations may become normal.")
            .addCitations(Report.cited().reporting(Actors.ALIYEV.ref()))
            .build();
    static final Statement INTENT = Statement.builder()
            .id("pashinian-announces")
            .speaker(Actors.PASHINIAN.ref())
            .spokenFor(Actors.ARMENIA.ref())
            .stance(Stance.COMMIT)
            .addAbout(RECOGNITION.ref(), TRANSPORT.ref())
            .addTopics(Topic.RECOGNITION, Topic.TRANSPORT_LINKS)
            .addCitations(Report.cited().reporting(Actors.PASHINIAN.ref()))
            .build();
    static final Statement RESTATED = Statement.builder()
            .id("pashinian-restates")
            .speaker(Actors.PASHINIAN.ref())
            .spokenFor(Actors.ARMENIA.ref())
            .stance(Stance.RESTATE)
            .addAbout(RECOGNITION.ref(), TRANSPORT.ref())
            .addTopics(Topic.RECOGNITION, Topic.TRANSPORT_LINKS)
            .addLinks(
                    Attributed.of(Link.of(LinkType.RESTATES, INTENT.ref())).citing(Report.cited()),
                    Attributed.of(Link.of(LinkType.PART_OF, Talks.MOSCOW_ROUND.ref()))
                            .citing(Report.cited()))
            .addCitations(Report.cited().reporting(Actors.PASHINIAN.ref()))
            .build();
    static final Statement BAKU_ACCUSES = bySide("baku-accuses", Actors.AZERBAIJAN, Stance.ACCUSE)
            .addAbout(WEAPONS.ref())
            .addTopics(Topic.MILITARY)
            .build();
    static final Statement BAKU_JUSTIFIES = bySide("baku-justifies", Actors.AZERBAIJAN, Stance.JUSTIFY)
            .addAbout(Places.CHECKPOINT.ref())
            .gist("The checkpoint answers threats to security.")
            .build();
    static final Statement YEREVAN_DENIES = bySide("yerevan-denies", Actors.ARMENIA, Stance.DENY)
            .addAbout(WEAPONS.ref())
            .addAnswers(BAKU_ACCUSES.ref())
            .build();
    static final Statement YEREVAN_ACCUSES = bySide("yerevan-accuses", Actors.ARMENIA, Stance.ACCUSE)
            .addAbout(CHECKPOINT_VIOLATION.ref())
            .build();
    static final Statement YEREVAN_COMPLAINS = bySide("yerevan-complains", Actors.ARMENIA, Stance.ACCUSE)
            .addAbout(MISSION_FAILURE.ref())
            .addTopics(Topic.PEACEKEEPING)
            .build();

    static final List<Entry> ALL = List.of(
            PEACE_AGREEMENT,
            GUARANTEE,
            RECOGNITION,
            TRANSPORT,
            WEAPONS,
            CHECKPOINT_VIOLATION,
            MISSION_FAILURE,
            CHECKPOINT_DISPUTE,
            STRAINED_INFLUENCE,
            WESTERN_MEDIATION,
            ANNOUNCEMENT,
            PLEASED,
            DIALOGUE,
            INEVITABLE,
            CHANCE,
            INTENT,
            RESTATED,
            BAKU_ACCUSES,
            BAKU_JUSTIFIES,
            YEREVAN_DENIES,
            YEREVAN_ACCUSES,
            YEREVAN_COMPLAINS);

    private Words() {}

    private static CommitmentBuilder intent(String id, Pledge pledge) {
        return Commitment.builder()
                .id(id)
                .pledge(pledge)
                .form(CommitmentForm.INTENT)
                .addPromisedBy(Actors.ARMENIA.ref())
                .addPromisedTo(Actors.AZERBAIJAN.ref())
                .addCitations(Report.cited().reporting(Actors.PASHINIAN.ref()));
    }

    private static StatementBuilder byPatel(String id, Stance stance) {
        return Statement.builder()
                .id(id)
                .speaker(Actors.PATEL.ref())
                .spokenFor(Actors.STATE_DEPARTMENT.ref())
                .stance(stance)
                .when(UncertainPeriod.on(Report.MONDAY.worded("Monday")))
                .addTopics(Topic.PEACE_AGREEMENT)
                .addCitations(Report.cited().reporting(Actors.PATEL.ref()));
    }

    /** The report names the capital or the state and nobody who spoke for it. */
    private static StatementBuilder bySide(String id, State side, Stance stance) {
        return Statement.builder()
                .id(id)
                .speaker(side.ref())
                .stance(stance)
                .addCitations(Report.cited().reporting(side.ref()));
    }
}
