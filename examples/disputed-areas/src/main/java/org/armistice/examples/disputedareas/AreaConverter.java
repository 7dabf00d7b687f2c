package org.armistice.examples.disputedareas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.Dataset;
import org.armistice.model.Ref;
import org.armistice.model.Silence;
import org.armistice.model.Source;
import org.armistice.model.Territory;
import org.armistice.model.TerritoryBuilder;
import org.armistice.model.Transfer;

/** Turns features into territories, each with what its note asserts if the whole note is understood. */
final class AreaConverter {

    private AreaConverter() {}

    static List<Area> areas(List<Feature> features, NamedActors actors) {
        List<Area> areas = new ArrayList<>();
        for (Feature feature : features) {
            Note.Reading note = Note.of(feature).read(actors);
            TerritoryBuilder territory = Columns.read(feature);
            note.assertions().forEach(assertion -> assertion.addTo(territory));
            areas.add(new Area(territory.build(), note.obstacle()));
        }
        return areas;
    }

    /** Returns the territories with the source and with those who are named as holders, each once. */
    static Dataset dataset(List<Area> areas, NamedActors actors, Source source) {
        List<Territory> territories = areas.stream().map(Area::territory).toList();
        return Dataset.builder()
                .id("disputed-areas")
                .title("Disputed areas of Natural Earth")
                .licence("public domain")
                .addSilences(Silence.of(
                        "Shape.WrongWay", "The file runs its outer rings clockwise. They are kept as they came."))
                .add(source, NamedActors.ISO_3166)
                .addAll(involved(territories, actors))
                .addAll(territories)
                .build();
    }

    private static Collection<Actor> involved(List<Territory> territories, NamedActors actors) {
        Map<Ref<? extends Actor>, Actor> involved = new LinkedHashMap<>();
        for (Territory territory : territories) {
            territory
                    .holdings()
                    .forEach(holding -> involved.computeIfAbsent(holding.value().holder(), actors::find));
            territory.transfers().forEach(transfer -> {
                Transfer passing = transfer.value();
                for (Optional<Ref<? extends Actor>> holder : List.of(passing.previousHolder(), passing.newHolder())) {
                    holder.ifPresent(ref -> involved.computeIfAbsent(ref, actors::find));
                }
            });
        }
        return involved.values();
    }
}
