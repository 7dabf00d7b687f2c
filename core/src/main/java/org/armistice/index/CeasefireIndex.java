package org.armistice.index;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Mediator;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.model.Violation;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ThirdPartyRole;

/**
 * Which ceasefires were in force on a day, as far as that is recorded, and what came of them.
 *
 * <p>A ceasefire applies from the day on which it took effect, or, where that is not recorded, from the day on which it
 * was declared; until the day on which it ended, both inclusive. Where no end is recorded, it ended no later than its
 * term, nor than the first day of a ceasefire that takes its place. That counts if the source says so in its own voice,
 * without reserve, and nobody denies it. A renewal ends nothing. The timeline of statuses decides nothing: that is what
 * somebody asserts, and may be contested.
 */
public final class CeasefireIndex {

    private final Dataset dataset;
    private final LinkIndex links;
    private final StandingIndex statements;
    private final CeasefireLinks ceasefireLinks;
    private final Map<Ref<?>, Lifetime> lifetimes;
    private final ByDay<Lifetime> inForce;
    private final ByDay<Lifetime> announced;
    private final Renewals renewals;
    private final ByParty byParty;
    private final ImmutableListMultimap<Ref<?>, PeacekeepingMission> missions;
    private final ImmutableListMultimap<Ref<?>, Violation> violations;
    private final ImmutableListMultimap<Ref<?>, Conflict> ended;
    private final ImmutableListMultimap<Ref<?>, Ceasefire> byConflict;
    private final Supplier<Chronology> chronology;

    private CeasefireIndex(Dataset dataset) {
        this.dataset = dataset;
        this.links = LinkIndex.of(dataset);
        this.statements = StandingIndex.of(dataset);
        this.ceasefireLinks = new CeasefireLinks(dataset, links);
        this.lifetimes = lifetimes(dataset.entries(Ceasefire.class), ceasefireLinks);
        List<Lifetime> all = List.copyOf(lifetimes.values());
        this.inForce = ByDay.of(all, Lifetime::extent);
        this.announced = ByDay.of(all, Lifetime::announcedExtent);
        this.renewals = new Renewals(lifetimes, ceasefireLinks.renewals());
        this.byParty = new ByParty(all);
        this.missions = ByRef.of(dataset.entries(PeacekeepingMission.class), mission -> mission.mandatedBy().stream());
        this.violations = ByRef.of(dataset.entries(Violation.class), violation -> Stream.of(violation.of()));
        this.ended = ByRef.of(dataset.entries(Conflict.class), conflict -> conflict.endedBy().stream());
        this.byConflict = ByRef.of(dataset.entries(Ceasefire.class), ceasefire -> ceasefire.conflicts().stream());
        this.chronology = Suppliers.memoize(() -> Chronology.of(dataset));
    }

    /** Returns the index of a dataset. */
    public static CeasefireIndex of(Dataset dataset) {
        return new CeasefireIndex(dataset);
    }

    // What is in force

    /** Returns what is known of a ceasefire about a day. */
    public CeasefireStanding standing(Ref<Ceasefire> ceasefire, UncertainDate day) {
        return lifetime(ceasefire)
                .map(lifetime -> new CeasefireStanding(
                        lifetime.isAnnounced(day),
                        lifetime.begun(day),
                        lifetime.ended(day),
                        lifetime.touches(day),
                        Endings.of(lifetime, ceasefireLinks.superseding(ceasefire), day),
                        Answer.to(lifetime.ceasefire().statuses().stream(), status -> status.isAssertedFor(day)),
                        LatestKnowledge.of(dataset, lifetime.ceasefire())))
                .orElse(CeasefireStanding.UNKNOWN);
    }

    /**
     * Returns the ceasefires that were in force on a day. One without a recorded end is {@link Truth#UNKNOWN} after its
     * first day, until its term has run out or another took its place.
     */
    public List<Answer<Ceasefire>> inForce(UncertainDate day) {
        return inForceSometime(day);
    }

    /** Returns the ceasefires that were in force on at least one day of a period. */
    public List<Answer<Ceasefire>> inForceSometime(UncertainTime period) {
        return answers(inForce, period, Lifetime::touches);
    }

    /** Returns the ceasefires that were in force on every day of a period. */
    public List<Answer<Ceasefire>> inForceThroughout(UncertainTime period) {
        return answers(inForce, period, Lifetime::covers);
    }

    /** Returns the ceasefires that had been declared by a day, and were yet to take effect. */
    public List<Answer<Ceasefire>> announced(UncertainDate day) {
        return answers(announced, day, (lifetime, time) -> lifetime.isAnnounced(day));
    }

    // In order

    /**
     * Returns the row of renewals in which a ceasefire stands, from the first to the last; empty if there is no such
     * ceasefire.
     */
    public Optional<RenewalRow> renewals(Ref<Ceasefire> ceasefire) {
        return lifetime(ceasefire).map(lifetime -> renewals.rowOf(ceasefire));
    }

    /**
     * Returns the ceasefires that are to stop a conflict, in the order in which they were made: see {@link Chronology}.
     */
    public Sequence<Ceasefire> ofConflict(Ref<Conflict> conflict) {
        return chronology.get().sequence(byConflict.get(conflict));
    }

    /** Returns the ceasefires to which both actors are parties, in the order in which they were made. */
    public Sequence<Ceasefire> between(Ref<? extends Actor> one, Ref<? extends Actor> other) {
        return chronology
                .get()
                .sequence(byParty.between(one, other).stream()
                        .map(Lifetime::ceasefire)
                        .toList());
    }

    /**
     * Returns, of the ceasefires to which both actors are parties and which had begun by a day, the one that began
     * last, whether or not it was still in force; or those of which it may be one. Two that began on the same day are
     * both the latest.
     */
    public List<Answer<Ceasefire>> latestBetween(
            Ref<? extends Actor> one, Ref<? extends Actor> other, UncertainDate day) {
        return byParty.latest(one, other, day);
    }

    // Third parties

    /** Returns the third parties to a ceasefire that have a role in it, at whatever time. */
    public List<Mediator> mediators(Ref<Ceasefire> ceasefire, Term<ThirdPartyRole> role) {
        return dataset.find(ceasefire, Ceasefire.class).stream()
                .flatMap(found -> found.mediators().stream())
                .filter(mediator -> mediator.roles().contains(role))
                .toList();
    }

    /**
     * Returns the third parties to a ceasefire that had a role in it on a day. Where no period of that is recorded, the
     * answer is at most {@link Truth#UNKNOWN}; none had any after it had ended, and nobody guaranteed, watched or kept
     * it before it was declared.
     */
    public List<Answer<Mediator>> mediators(Ref<Ceasefire> ceasefire, Term<ThirdPartyRole> role, UncertainDate day) {
        return lifetime(ceasefire)
                .map(lifetime -> Answer.<Mediator>to(
                        mediators(ceasefire, role).stream(),
                        mediator -> RolePeriod.isHeld(lifetime.ceasefire(), role, mediator.period(), day)
                                .and(
                                        mediator.period().isPresent()
                                                ? Truth.TRUE
                                                : lifetime.ended(day).not())))
                .orElse(List.of());
    }

    /** Returns the third parties to a ceasefire by their roles, at whatever time; who has several is in several. */
    public Map<Term<ThirdPartyRole>, List<Mediator>> mediatorsByRole(Ref<Ceasefire> ceasefire) {
        ImmutableListMultimap.Builder<Term<ThirdPartyRole>, Mediator> byRole = ImmutableListMultimap.builder();
        dataset.find(ceasefire, Ceasefire.class)
                .ifPresent(found -> found.mediators()
                        .forEach(mediator -> mediator.roles().forEach(role -> byRole.put(role, mediator))));
        return Multimaps.asMap(byRole.build());
    }

    // What it belongs to and what came of it

    /**
     * Returns the agreements that a ceasefire is said to be a part of. That is {@link Truth#UNKNOWN} unless a source
     * says so in its own voice, without reserve, and nobody denies it.
     */
    public List<Answer<Agreement>> agreements(Ref<Ceasefire> ceasefire) {
        return CeasefireLinks.sure(links.from(ceasefire, LinkType.PART_OF), Arrow::to).entrySet().stream()
                .flatMap(part -> dataset.find(part.getKey(), Agreement.class).stream()
                        .map(agreement -> new Answer<>(agreement, part.getValue())))
                .toList();
    }

    /** Returns what came of a ceasefire, all in one; empty if there is no such ceasefire. */
    public Optional<Aftermath> aftermath(Ref<Ceasefire> ceasefire) {
        return lifetime(ceasefire)
                .map(lifetime -> new Aftermath(
                        endedConflicts(ceasefire),
                        missions(ceasefire),
                        ceasefireLinks.of(ceasefire),
                        allegations(ceasefire),
                        links.to(ceasefire, LinkType.BREACHES),
                        links.effectsOf(ceasefire)));
    }

    /** Returns the missions that have their mandate from a ceasefire, at whatever time; in the dataset's order. */
    public List<PeacekeepingMission> missions(Ref<Ceasefire> ceasefire) {
        return missions.get(ceasefire);
    }

    /** Returns the breaches of a ceasefire that somebody alleges, in the dataset's order. */
    public List<Violation> violations(Ref<Ceasefire> ceasefire) {
        return violations.get(ceasefire);
    }

    /**
     * Returns the breaches of a ceasefire that somebody alleges, who alleges and denies each, and whether it falls into
     * the time of the ceasefire; in the dataset's order.
     */
    public List<AllegedViolation> allegations(Ref<Ceasefire> ceasefire) {
        return lifetime(ceasefire)
                .map(lifetime -> violations.get(ceasefire).stream()
                        .map(violation -> new AllegedViolation(
                                violation,
                                statements.standing(violation.ref()),
                                violation.when().map(lifetime::touches).orElse(Truth.UNKNOWN)))
                        .toList())
                .orElse(List.of());
    }

    /** Returns the conflicts that a ceasefire is recorded to have ended, in the dataset's order. */
    public List<Conflict> endedConflicts(Ref<Ceasefire> ceasefire) {
        return ended.get(ceasefire);
    }

    private Optional<Lifetime> lifetime(Ref<?> ceasefire) {
        return Optional.ofNullable(lifetimes.get(ceasefire));
    }

    private static List<Answer<Ceasefire>> answers(
            ByDay<Lifetime> timetable, UncertainTime time, BiFunction<Lifetime, UncertainTime, Truth> question) {
        return timetable.touching(Extent.of(time)).stream()
                .map(lifetime -> new Answer<>(lifetime.ceasefire(), question.apply(lifetime, time)))
                .filter(answer -> answer.truth() != Truth.FALSE)
                .toList();
    }

    private static Map<Ref<?>, Lifetime> lifetimes(List<Ceasefire> ceasefires, CeasefireLinks ceasefireLinks) {
        Map<Ref<?>, Lifetime> lifetimes = new LinkedHashMap<>();
        for (Ceasefire ceasefire : ceasefires) {
            lifetimes.put(ceasefire.ref(), Lifetime.of(ceasefire, ceasefireLinks.takenOver(ceasefire.ref())));
        }
        return ImmutableMap.copyOf(lifetimes);
    }
}
