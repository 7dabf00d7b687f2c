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
        long low = region.chance.below(10_000);
        Conflict conflict = Conflict.builder()
                .id(region.id("conflict"))
                .name(region.chance.words(2, 4))
                .addSides(ConflictSide.of(sides.get(0)), ConflictSide.of(sides.get(1)))
                .addStakes(Attributed.of(Stake.of(region.chance.oneOf(region.territories)))
                        .citing(region.citation()))
                .period(region.chance.period())
                .addTolls(region.asserted(Attributed.of(Estimate.builder()
                        .measure(Measure.DEATHS)
                        .low(low)
                        .high(low * 3)
                        .build())))
                .addCitations(region.citation())
                .build();
        region.entries.add(conflict);
        region.conflicts.add(conflict.ref());
    }

    static void ceasefire(Region region) {
        List<Ref<? extends Actor>> parties = region.chance.twoOf(region.actors);
        LocalDate declared = region.chance.day();
        Ceasefire ceasefire = Ceasefire.builder()
                .id(region.id("ceasefire"))
                .name(region.chance.words(2, 4))
                .addParties(parties.get(0), parties.get(1))
                .sides(CeasefireSides.BILATERAL)
                .addConflicts(region.chance.oneOf(region.conflicts))
                .addMediators(mediator(region))
                .declared(UncertainDate.from(declared))
                .effective(UncertainDate.from(declared.plusDays(region.chance.below(10))))
                .ended(UncertainDate.oneDayBetween(
                        declared.plusDays(10), declared.plusDays(11L + region.chance.below(900))))
                .addStatuses(region.asserted(Attributed.of(region.chance.oneOf(CeasefireStatus.values()))))
                .addCitations(region.citation(), region.citation())
                .build();
        region.entries.add(ceasefire);
        region.undertakings.add(ceasefire.ref());
    }

    private static Mediator mediator(Region region) {
        return Mediator.of(region.chance.oneOf(region.actors), region.chance.oneOf(ThirdPartyRole.values()));
    }

    static void mediation(Region region) {
        List<Ref<? extends Actor>> parties = region.chance.twoOf(region.actors);
        Mediation mediation = Mediation.builder()
                .id(region.id("mediation"))
                .name(region.chance.words(2, 4))
                .addParties(parties.get(0), parties.get(1))
                .addConflicts(region.chance.oneOf(region.conflicts))
                .addMediators(mediator(region))
                .addVenues(Ground.location(region.chance))
                .period(region.chance.period())
                .addCitations(region.citation())
                .build();
        region.entries.add(mediation);
        region.mediations.add(mediation.ref());
        region.undertakings.add(mediation.ref());
    }

    static void mission(Region region) {
        PeacekeepingMission mission = PeacekeepingMission.builder()
                .id(region.id("mission"))
                .name(region.chance.words(2, 4))
                .addTroopProviders(region.asserted(Attributed.of(region.chance.oneOf(region.actors))))
                .addMandatedBy(region.chance.<Ref<? extends Undertaking>>oneOf(region.undertakings))
                .period(region.chance.period())
                .addCitations(region.citation())
                .build();
        region.entries.add(mission);
    }

    static void agreement(Region region) {
        List<Ref<? extends Actor>> parties = region.chance.twoOf(region.actors);
        Agreement agreement = Agreement.builder()
                .id(region.id("agreement"))
                .name(region.chance.words(3, 8))
                .addParties(parties.get(0), parties.get(1))
                .stage(region.chance.oneOf(AgreementStage.values()))
                .addConflicts(region.chance.oneOf(region.conflicts))
                .signed(region.chance.date())
                .addCitations(region.citation())
                .build();
        region.entries.add(agreement);
        region.undertakings.add(agreement.ref());
    }

    static void commitment(Region region) {
        List<Ref<? extends Actor>> actors = region.chance.twoOf(region.actors);
        Commitment commitment = Commitment.builder()
                .id(region.id("commitment"))
                .pledge(region.chance.oneOf(Pledge.values()))
                .addPromisedBy(actors.get(0))
                .addPromisedTo(actors.get(1))
                .declared(region.chance.date())
                .addCitations(region.citation())
                .build();
        region.entries.add(commitment);
        region.undertakings.add(commitment.ref());
    }
}
