package org.armistice.benchmarks.world;

import java.time.LocalDate;
import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictSide;
import org.armistice.model.Estimate;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.model.Stake;
import org.armistice.model.Undertaking;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.AgreementStage;
import org.armistice.vocabulary.CeasefireSides;
import org.armistice.vocabulary.CeasefireStatus;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.ThirdPartyRole;

/** What is undertaken: wars, and what is done to end them. */
final class Affairs {

    private Affairs() {}

    static void conflict(Region region) {
        List<Ref<? extends Actor>> sides = region.chance.twoOf(region.actors);
        Days days = region.chance.some(400, 1_300, Days.OF_HISTORY);
        long low = region.chance.below(10_000);
        Conflict conflict = Conflict.builder()
                .id(region.id("conflict"))
                .name(region.chance.words(2, 4))
                .addSides(ConflictSide.of(sides.get(0)), ConflictSide.of(sides.get(1)))
                .addStakes(Attributed.of(Stake.of(region.chance.oneOf(region.territories)))
                        .citing(region.citation()))
                .period(region.chance.period(days))
                .addTolls(region.asserted(
                        Attributed.of(Estimate.builder()
                                .measure(Measure.DEATHS)
                                .low(low)
                                .high(low * 3)
                                .build()),
                        days))
                .addCitations(region.citation())
                .build();
        region.entries.add(conflict);
        region.conflicts.add(new Drawn<>(conflict.ref(), days, sides));
    }

    /** The ceasefires of a conflict come one after the other. */
    static void ceasefire(Region region) {
        int number = region.ceasefires++;
        Drawn<Conflict> conflict = region.conflicts.get(number % region.conflicts.size());
        LocalDate declared = conflict.days().first().plusDays(100L * (number / region.conflicts.size()));
        Days days =
                new Days(declared.plusDays(region.chance.below(10)), declared.plusDays(11L + region.chance.below(80)));
        Ceasefire ceasefire = Ceasefire.builder()
                .id(region.id("ceasefire"))
                .name(region.chance.words(2, 4))
                .addAllParties(conflict.actors())
                .sides(CeasefireSides.BILATERAL)
                .addConflicts(conflict.ref())
                .addMediators(mediator(region, conflict))
                .declared(UncertainDate.from(declared))
                .effective(UncertainDate.from(days.first()))
                .ended(UncertainDate.oneDayBetween(declared.plusDays(10), days.last()))
                .addStatuses(region.asserted(Attributed.of(region.chance.oneOf(CeasefireStatus.values())), days))
                .addCitations(region.citation(), region.citation())
                .build();
        region.entries.add(ceasefire);
        region.undertakings.add(new Drawn<>(ceasefire.ref(), days, conflict.actors()));
    }

    private static Mediator mediator(Region region, Drawn<Conflict> conflict) {
        return Mediator.of(region.otherThan(conflict.actors()), region.chance.oneOf(ThirdPartyRole.values()));
    }

    static void mediation(Region region) {
        Drawn<Conflict> conflict = region.chance.oneOf(region.conflicts);
        Days days = region.chance.some(60, 400, conflict.days());
        Mediation mediation = Mediation.builder()
                .id(region.id("mediation"))
                .name(region.chance.words(2, 4))
                .addAllParties(conflict.actors())
                .addConflicts(conflict.ref())
                .addMediators(mediator(region, conflict))
                .addVenues(Ground.location(region.chance))
                .period(region.chance.period(days))
                .addCitations(region.citation())
                .build();
        region.entries.add(mediation);
        region.mediations.add(new Drawn<>(mediation.ref(), days, conflict.actors()));
        region.undertakings.add(new Drawn<>(mediation.ref(), days, conflict.actors()));
    }

    static void mission(Region region) {
        Drawn<? extends Undertaking> mandate = region.chance.<Drawn<? extends Undertaking>>oneOf(region.undertakings);
        Days days = new Days(mandate.days().first(), mandate.days().last().plusDays(region.chance.below(400)));
        PeacekeepingMission mission = PeacekeepingMission.builder()
                .id(region.id("mission"))
                .name(region.chance.words(2, 4))
                .addTroopProviders(region.asserted(Attributed.of(region.chance.oneOf(region.actors)), days))
                .addMandatedBy(mandate.ref())
                .period(region.chance.period(days))
                .addCitations(region.citation())
                .build();
        region.entries.add(mission);
    }

    static void agreement(Region region) {
        List<Ref<? extends Actor>> parties = region.chance.twoOf(region.actors);
        Days days = region.chance.some(1, 400, Days.OF_HISTORY);
        Agreement agreement = Agreement.builder()
                .id(region.id("agreement"))
                .name(region.chance.words(3, 8))
                .addParties(parties.get(0), parties.get(1))
                .stage(region.chance.oneOf(AgreementStage.values()))
                .addConflicts(region.chance.oneOf(region.conflicts).ref())
                .signed(region.chance.date(days.first()))
                .addCitations(region.citation())
                .build();
        region.entries.add(agreement);
        region.undertakings.add(new Drawn<>(agreement.ref(), days, parties));
    }

    static void commitment(Region region) {
        List<Ref<? extends Actor>> actors = region.chance.twoOf(region.actors);
        Days days = region.chance.some(1, 400, Days.OF_HISTORY);
        Commitment commitment = Commitment.builder()
                .id(region.id("commitment"))
                .pledge(region.chance.oneOf(Pledge.values()))
                .addPromisedBy(actors.get(0))
                .addPromisedTo(actors.get(1))
                .declared(region.chance.date(days.first()))
                .addCitations(region.citation())
                .build();
        region.entries.add(commitment);
        region.undertakings.add(new Drawn<>(commitment.ref(), days, actors.subList(0, 1)));
    }
}
