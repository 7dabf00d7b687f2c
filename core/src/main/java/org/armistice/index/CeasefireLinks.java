package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Dataset;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.LinkType;

/** Which ceasefires are said to take the place of which, or to renew them. */
final class CeasefireLinks {

    private final Dataset dataset;
    private final ImmutableListMultimap<Ref<?>, Arrow> byTarget;
    private final List<Arrow> renewals;

    CeasefireLinks(Dataset dataset, LinkIndex links) {
        this.dataset = dataset;
        List<Arrow> between = dataset.entries(Ceasefire.class).stream()
                .flatMap(ceasefire -> links.from(ceasefire.ref()).stream())
                .filter(arrow -> arrow.is(LinkType.SUPERSEDES) || arrow.is(LinkType.RENEWS))
                .filter(arrow -> dataset.find(arrow.to(), Ceasefire.class).isPresent())
                .toList();
        ImmutableListMultimap.Builder<Ref<?>, Arrow> byTarget = ImmutableListMultimap.builder();
        between.forEach(arrow -> byTarget.put(arrow.to(), arrow));
        this.byTarget = byTarget.build();
        this.renewals = between.stream()
                .filter(arrow -> arrow.is(LinkType.RENEWS) && arrow.link().isAsserted())
                .toList();
    }

    /** Returns all links of other ceasefires that renew one or take its place, denials included. */
    List<Arrow> of(Ref<Ceasefire> ceasefire) {
        return byTarget.get(ceasefire);
    }

    List<Arrow> renewals() {
        return renewals;
    }

    /** Returns the ceasefires that are said to have taken the place of one. */
    List<Takeover> superseding(Ref<Ceasefire> ceasefire) {
        List<Arrow> arrows = byTarget.get(ceasefire).stream()
                .filter(arrow -> arrow.is(LinkType.SUPERSEDES) && !arrow.from().equals(ceasefire))
                .toList();
        Map<Ref<?>, Truth> sure = sure(arrows, Arrow::from);
        return arrows.stream()
                .filter(arrow -> arrow.link().isAsserted())
                .flatMap(arrow -> dataset.find(arrow.from(), Ceasefire.class).stream()
                        .map(successor -> new Takeover(
                                arrow,
                                Lifetime.first(successor),
                                isPlain(arrow.link()) ? sure.get(arrow.from()) : Truth.UNKNOWN)))
                .toList();
    }

    /** Returns the first days of those that have certainly taken the place of a ceasefire. */
    Stream<UncertainDate> takenOver(Ref<Ceasefire> ceasefire) {
        return superseding(ceasefire).stream()
                .filter(takeover -> takeover.isSure() == Truth.TRUE)
                .flatMap(takeover -> takeover.first().stream());
    }

    /**
     * Tells of the entries that links name whether they are what the links say: for sure if the source itself says so
     * without reserve and nobody denies it. What is only denied is left out.
     */
    static Map<Ref<?>, Truth> sure(List<Arrow> arrows, Function<Arrow, Ref<?>> named) {
        Map<Ref<?>, Truth> sure = new LinkedHashMap<>();
        arrows.stream()
                .filter(arrow -> arrow.link().isAsserted())
                .forEach(arrow -> sure.merge(
                        named.apply(arrow), Truth.of(isPlain(arrow.link())).or(Truth.UNKNOWN), Truth::or));
        arrows.stream()
                .filter(arrow -> !arrow.link().isAsserted())
                .forEach(arrow -> sure.computeIfPresent(named.apply(arrow), (ref, truth) -> Truth.UNKNOWN));
        return sure;
    }

    private static boolean isPlain(Attributed<Link> link) {
        return link.isCertain() && link.perspective().isOwnVoice();
    }
}
