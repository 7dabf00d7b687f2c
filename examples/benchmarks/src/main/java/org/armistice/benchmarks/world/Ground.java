package org.armistice.benchmarks.world;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Holding;
import org.armistice.model.Location;
import org.armistice.model.PassageRule;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.model.TerritoryBuilder;
import org.armistice.place.Point;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.Passage;
import org.armistice.vocabulary.PlacePrecision;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.TransportMode;

/** Where it happens and who holds it. */
final class Ground {

    private Ground() {}

    static Location location(Chance chance) {
        Point point = Point.of(chance.degrees(-60, 70), chance.degrees(-180, 180));
        return Location.at(point, chance.oneOf(PlacePrecision.values()));
    }

    static void territory(Region region) {
        TerritoryBuilder territory = Territory.builder()
                .id(region.id("territory"))
                .name(region.chance.words(1, 3))
                .addCitations(region.citation());
        int holdings = region.chance.below(6);
        for (int i = 0; i < holdings; i++) {
            territory.addHoldings(holding(region, Days.OF_HISTORY.part(i, holdings)));
        }
        if (!region.territories.isEmpty() && region.chance.in(60)) {
            territory.addWithin(region.chance.oneOf(region.territories));
        }
        Territory built = territory.build();
        region.entries.add(built);
        region.territories.add(built.ref());
    }

    private static Attributed<Holding> holding(Region region, Days within) {
        return region.asserted(
                Attributed.of(Holding.of(
                        region.chance.oneOf(TerritorialRelation.values()), region.chance.oneOf(region.actors))),
                within);
    }

    static void corridor(Region region) {
        List<Ref<Territory>> ends = region.chance.twoOf(region.territories);
        Corridor corridor = Corridor.builder()
                .id(region.id("corridor"))
                .name(region.chance.words(1, 3))
                .addConnects(ends.get(0), ends.get(1))
                .addModes(region.chance.oneOf(TransportMode.values()))
                .addPassages(region.asserted(
                        Attributed.of(PassageRule.of(region.chance.oneOf(Passage.values()))), Days.OF_HISTORY))
                .addCitations(region.citation())
                .build();
        region.entries.add(corridor);
        region.corridors.add(corridor.ref());
    }

    static void checkpoint(Region region) {
        Days days = region.chance.some(1, Days.OF_HISTORY.length(), Days.OF_HISTORY);
        Checkpoint checkpoint = Checkpoint.builder()
                .id(region.id("checkpoint"))
                .name(region.chance.words(1, 3))
                .addKinds(region.asserted(Attributed.of(region.chance.oneOf(CheckpointKind.values())), days))
                .addOperators(region.asserted(Attributed.of(region.chance.oneOf(region.actors)), days))
                .addCorridors(region.chance.oneOf(region.corridors))
                .addWithin(region.chance.oneOf(region.territories))
                .established(region.chance.date(days.first()))
                .location(location(region.chance))
                .addCitations(region.citation())
                .build();
        region.entries.add(checkpoint);
        region.checkpoints.add(checkpoint.ref());
    }
}
