package org.armistice.validation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Holding;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.validation.Exclusives.Hold;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/**
 * The holdings of one place that one voice asserts, for each voice: of an actor, or of the sources that speak in their
 * own voice, each with those for which no source is named. O(n log n) for n holdings and what they cite.
 */
final class Rivals {

    private static final String ALL = "all";
    private static final String UNCITED = "uncited";

    /** Holdings of one sort, from one perspective: all, those without a source, or those of one source. */
    private record Voice(Term<TerritorialRelation> relation, Perspective perspective, Object sources) {}

    private final List<Attributed<Holding>> holdings;
    private final Map<Integer, Hold> held;
    private final ImmutableMap<Voice, Exclusives> byVoice;

    private Rivals(List<Attributed<Holding>> holdings, Map<Integer, Hold> held, ListMultimap<Voice, Hold> byVoice) {
        this.holdings = holdings;
        this.held = held;
        this.byVoice = ImmutableMap.copyOf(Maps.transformValues(Multimaps.asMap(byVoice), Exclusives::of));
    }

    /** Takes the positions of those that exclude others, and when each is held. */
    static Rivals among(List<Attributed<Holding>> holdings, List<Integer> exclusive, Function<Integer, Hold> whenHeld) {
        Map<Integer, Hold> held = new HashMap<>();
        ListMultimap<Voice, Hold> byVoice = ArrayListMultimap.create();
        for (int position : exclusive) {
            Hold one = whenHeld.apply(position);
            Attributed<Holding> holding = holdings.get(position);
            held.put(position, one);
            byVoice.put(voice(holding, ALL), one);
            sources(holding).forEach(sources -> byVoice.put(voice(holding, sources), one));
        }
        return new Rivals(holdings, held, byVoice);
    }

    /** Returns holdings that begin before one, in the same voice, and meet it: some, if there are any. */
    List<Hold> of(int position) {
        Attributed<Holding> holding = holdings.get(position);
        List<Object> voices = new ArrayList<>(sources(holding));
        if (voices.isEmpty() || voices.contains(UNCITED)) {
            voices = List.of(ALL);
        } else {
            voices.add(UNCITED);
        }
        List<Hold> rivals = new ArrayList<>();
        for (Object sources : voices) {
            Exclusives others = byVoice.get(voice(holding, sources));
            if (others != null) {
                rivals.addAll(others.meeting(held.get(position)));
            }
        }
        return rivals;
    }

    private static Voice voice(Attributed<Holding> holding, Object sources) {
        return new Voice(holding.value().relation(), holding.perspective(), sources);
    }

    /** An actor speaks with one voice, whatever reports it. */
    private static List<? extends Object> sources(Attributed<Holding> holding) {
        if (!holding.perspective().isOwnVoice()) {
            return List.of();
        }
        List<Ref<?>> cited = holding.citations().stream()
                .<Ref<?>>map(Citation::source)
                .distinct()
                .toList();
        return cited.isEmpty() ? List.of(UNCITED) : cited;
    }
}
