package org.armistice.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.PassageRule;
import org.armistice.model.PassageRuleBuilder;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.Passage;
import org.armistice.vocabulary.Traffic;

/** Holds the answers about passage on a day to a scan that compares each rule with each other. */
class PassageScanTest {

    private static final List<Ref<? extends Actor>> ACTORS = List.of(Ref.to("norland"), Ref.to("velia"));
    private static final List<Traveller> TRAVELLERS = List.of(
            Traveller.ANYBODY,
            Traveller.by(Traffic.AID),
            Traveller.from(Ref.to("velia")),
            Traveller.from(Ref.to("velia")).with(Traffic.AID),
            Traveller.from(Ref.to("tarsk")).with(Traffic.GOODS));

    @Property(tries = 500)
    void openingsAreThoseOfAScan(@ForAll Random random) {
        List<Entry> places = new ArrayList<>();
        places.add(Corridor.builder()
                .id("bridge")
                .existence(Scattered.maybePeriod(random))
                .passages(rules(random))
                .build());
        for (int i = 0; i < 4; i++) {
            Checkpoint checkpoint = Checkpoint.builder()
                    .id("gate" + i)
                    .addCorridors(Ref.<Corridor>to("bridge"))
                    .passages(rules(random))
                    .build();
            places.add(
                    random.nextBoolean()
                            ? checkpoint
                            : checkpoint.toBuilder()
                                    .established(UncertainDate.date("1991"))
                                    .removed(UncertainDate.date("1993-06~"))
                                    .build());
        }
        PassageIndex index =
                PassageIndex.of(Dataset.builder().id("passages").addAll(places).build());
        Traveller traveller = Scattered.one(random, TRAVELLERS);
        UncertainTime when = Scattered.time(random);

        List<Answer<Closing>> closings = new ArrayList<>();
        for (Entry place : places) {
            Truth isThere = isThere(place, when);
            Map<Perspective, List<Attributed<PassageRule>>> heard = new LinkedHashMap<>();
            for (Attributed<PassageRule> rule : rules(place)) {
                if (applies(rule.value(), traveller) && sometime(rule, when) != Truth.FALSE) {
                    heard.computeIfAbsent(rule.perspective(), none -> new ArrayList<>())
                            .add(rule);
                }
            }
            List<Opening> openings = index.openings(Ref.to(place.id()), traveller, when);
            assertThat(openings).extracting(Opening::perspective).containsExactlyElementsOf(heard.keySet());
            for (Opening opening : openings) {
                List<Attributed<PassageRule>> rules = heard.get(opening.perspective());
                assertThat(opening.rules()).isEqualTo(Answer.to(rules.stream(), rule -> throughout(rule, when)));
                assertThat(opening.open()).isEqualTo(known(Verdict.OPEN, rules, traveller, when, isThere));
                assertThat(opening.restricted()).isEqualTo(known(Verdict.RESTRICTED, rules, traveller, when, isThere));
                assertThat(opening.closed()).isEqualTo(known(Verdict.CLOSED, rules, traveller, when, isThere));
            }
            if (place instanceof Checkpoint checkpoint) {
                heard.forEach((perspective, rules) -> {
                    Truth closed = said(Verdict.CLOSED, rules, traveller, when, true)
                            .and(isThere == Truth.UNKNOWN || isThere == Truth.POSSIBLY_TRUE ? Truth.TRUE : isThere);
                    if (closed != Truth.FALSE) {
                        closings.add(new Answer<>(new Closing(checkpoint, perspective), closed));
                    }
                });
            }
        }
        assertThat(index.closed(Ref.to("bridge"), traveller, when)).isEqualTo(closings);
    }

    private static Truth known(
            Verdict verdict,
            List<Attributed<PassageRule>> rules,
            Traveller traveller,
            UncertainTime when,
            Truth isThere) {
        if (isThere == Truth.FALSE || isThere == Truth.POSSIBLY_FALSE) {
            return Truth.UNKNOWN;
        }
        Truth contrary = Truth.FALSE;
        for (Verdict other : Verdict.PASSING) {
            if (other != verdict) {
                contrary = contrary.or(said(other, rules, traveller, when, false));
            }
        }
        return said(verdict, rules, traveller, when, true).or(contrary.not().and(Truth.UNKNOWN));
    }

    /** Returns how surely a rule says so of which no narrower one says otherwise. */
    private static Truth said(
            Verdict verdict,
            List<Attributed<PassageRule>> rules,
            Traveller traveller,
            UncertainTime when,
            boolean always) {
        Truth said = Truth.FALSE;
        for (Attributed<PassageRule> rule : rules) {
            if (!rule.isAsserted() || Verdict.of(rule.value(), traveller) != verdict) {
                continue;
            }
            Truth one = always ? throughout(rule, when) : sometime(rule, when);
            for (Attributed<PassageRule> other : rules) {
                Verdict contrary = Verdict.of(other.value(), traveller);
                if (other.isAsserted()
                        && named(other.value()) > named(rule.value())
                        && contrary != verdict
                        && contrary != Verdict.NONE) {
                    one = one.and((always ? sometime(other, when) : throughout(other, when)).not());
                }
            }
            said = said.or(one);
        }
        return said;
    }

    private static int named(PassageRule rule) {
        return (rule.traffic().isEmpty() ? 0 : 1) + (rule.travellers().isEmpty() ? 0 : 1);
    }

    private static boolean applies(PassageRule rule, Traveller traveller) {
        boolean traffic = rule.traffic().isEmpty()
                || traveller.traffic().isPresent()
                        && rule.traffic().contains(traveller.traffic().get());
        boolean people = rule.travellers().isEmpty()
                || traveller.from().isPresent()
                        && rule.travellers().contains(traveller.from().get());
        return traffic && people;
    }

    private static Truth throughout(Attributed<?> rule, UncertainTime when) {
        return rule.period().isPresent() ? rule.period().get().contains(when) : Truth.UNKNOWN;
    }

    private static Truth sometime(Attributed<?> rule, UncertainTime when) {
        return rule.period().isPresent() ? rule.period().get().overlaps(when) : Truth.UNKNOWN;
    }

    private static Truth isThere(Entry place, UncertainTime when) {
        if (place instanceof Corridor corridor) {
            return corridor.existence().map(period -> period.overlaps(when)).orElse(Truth.UNKNOWN);
        }
        Checkpoint checkpoint = (Checkpoint) place;
        return checkpoint.established().isEmpty()
                ? Truth.UNKNOWN
                : checkpoint
                        .established()
                        .get()
                        .isAfter(when)
                        .not()
                        .and(checkpoint.removed().get().isBefore(when).not());
    }

    private static List<Attributed<PassageRule>> rules(Entry place) {
        return place instanceof Corridor corridor ? corridor.passages() : ((Checkpoint) place).passages();
    }

    private static List<Attributed<PassageRule>> rules(Random random) {
        List<Attributed<PassageRule>> rules = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            PassageRuleBuilder rule = PassageRule.builder().passage(Passage.values()[random.nextInt(6)]);
            if (random.nextInt(2) == 0) {
                rule.addTraffic(random.nextBoolean() ? Traffic.AID : Traffic.GOODS);
            }
            if (random.nextInt(2) == 0) {
                rule.addTravellers(ACTORS.get(1));
            }
            rules.add(Scattered.asserted(random, rule.build(), ACTORS));
        }
        return rules;
    }
}
