package org.armistice.index;

import static org.armistice.time.UncertainPeriod.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Commitment;
import org.armistice.model.Dataset;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.Involvement;
import org.armistice.model.Link;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Statement;
import org.armistice.model.StatementBuilder;
import org.armistice.model.Violation;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Term;

/** Statements drawn at random that answer, restate and take back each other in any way, in circles too. */
final class DrawnStatements {

    static final State EAST = State.builder().id("east").build();
    static final State WEST = State.builder().id("west").build();
    static final Organization MINISTRY =
            Organization.builder().id("ministry").state(EAST.ref()).build();
    static final Organization BUREAU = Organization.builder()
            .id("bureau")
            .addLinks(Attributed.of(Link.of(LinkType.PART_OF, MINISTRY.ref())))
            .build();
    static final Person MINISTER = Person.builder()
            .id("minister")
            .addOffices(Attributed.of(Office.of(OfficeKind.MINISTER, MINISTRY.ref()))
                    .during(period("2001-02/2001-03-10")))
            .build();

    static final Development RAID = Development.builder()
            .id("raid")
            .eventType(EventType.ASSAULT)
            .modality(EventModality.ALLEGED)
            .addInitiators(Involvement.of(BUREAU.ref()))
            .addRecipients(Involvement.of(WEST.ref()))
            .build();
    static final Commitment PROMISE = Commitment.builder()
            .id("promise")
            .pledge(Pledge.WITHDRAWAL)
            .addPromisedBy(EAST.ref())
            .addPromisedTo(WEST.ref())
            .build();
    static final Violation BREACH =
            Violation.builder().id("breach").of(PROMISE.ref()).addBy(EAST.ref()).build();

    static final List<Entry> SUBJECTS = List.of(RAID, PROMISE, BREACH);
    static final List<Actor> ACTORS = List.of(EAST, WEST, MINISTRY, BUREAU, MINISTER);

    private static final List<Term<Stance>> STANCES = List.of(
            Stance.ASSERT,
            Stance.ACCUSE,
            Stance.DENY,
            Stance.DENY,
            Stance.SUPPORT,
            Stance.QUERY,
            Stance.COMMENT,
            Stance.RESTATE,
            Stance.RESTATE,
            Stance.WITHDRAW,
            Stance.WITHDRAW,
            Stance.VOCABULARY.term("example:hint"));

    private static final List<String> DAYS = List.of(
            "2001-02-01",
            "2001-02-02",
            "2001-02-03/2001-02-05",
            "2001-02-04",
            "2001-02",
            "2001-02-04?",
            "2001-03-~01",
            "2001~",
            "2001-03-05/..",
            "/2001-02-03");

    private static final int MOST = 7;

    private DrawnStatements() {}

    /** A dataset of up to seven statements by actors, or by nobody, on the subjects. */
    static Arbitrary<Dataset> datasets() {
        return statement().list().ofMinSize(1).ofMaxSize(MOST).map(drawn -> {
            List<Entry> entries = new ArrayList<>(ACTORS);
            entries.addAll(SUBJECTS);
            for (int i = 0; i < drawn.size(); i++) {
                entries.add(drawn.get(i).id("s" + i).build());
            }
            return Dataset.builder().id("drawn").addAll(entries).build();
        });
    }

    private static Arbitrary<StatementBuilder> statement() {
        return Combinators.combine(
                        Arbitraries.of(STANCES),
                        Arbitraries.of(ACTORS).optional(0.6),
                        Arbitraries.of(ACTORS).optional(0.6),
                        Arbitraries.of(SUBJECTS).set().ofMaxSize(2),
                        statementRefs(),
                        link().list().ofMaxSize(1),
                        Arbitraries.of(DAYS).optional(0.5),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)))
                .as((stance, speaker, spokenFor, about, answers, links, day, isSaid) -> Statement.builder()
                        .stance(stance)
                        .speaker(speaker.<Ref<? extends Actor>>map(Actor::ref))
                        .spokenFor(spokenFor.<Ref<? extends Actor>>map(Actor::ref))
                        .addAllAbout(about.stream()
                                .<Ref<? extends Entry>>map(Entry::ref)
                                .toList())
                        .addAllAnswers(answers)
                        .addAllLinks(links)
                        .when(day.map(text -> period(text)))
                        .modality(isSaid ? Optional.empty() : Optional.of(EventModality.PLANNED)));
    }

    private static Arbitrary<Set<Ref<Statement>>> statementRefs() {
        return Arbitraries.of(IntStream.range(0, MOST)
                        .<Ref<Statement>>mapToObj(i -> Ref.to("s" + i))
                        .toList())
                .set()
                .ofMaxSize(2);
    }

    private static Arbitrary<Attributed<Link>> link() {
        return Combinators.combine(
                        Arbitraries.of(LinkType.RESTATES, LinkType.WITHDRAWS, LinkType.FOLLOWS),
                        Arbitraries.integers().between(0, MOST - 1),
                        Arbitraries.of(Certainty.CERTAIN, Certainty.PROBABLE, Certainty.PROBABLY_NOT))
                .as((type, target, certainty) ->
                        Attributed.of(Link.of(type, Ref.to("s" + target))).with(certainty));
    }
}
