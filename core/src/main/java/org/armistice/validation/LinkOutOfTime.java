package org.armistice.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.time.Endpoint;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.LinkType;

/**
 * Two entries SHOULD be linked in a way that fits in time: what takes the place of a ceasefire does not begin before
 * it. Only what the source says without reserve in its own voice is judged; what somebody else says may be wrong, and
 * is recorded rightly all the same.
 */
final class LinkOutOfTime extends StandardRule<Entry> {

    private static final Set<LinkType> OF_WORDS = Set.of(LinkType.RESTATES, LinkType.WITHDRAWS);

    static final List<Rule> ALL = List.of(
            new LinkOutOfTime(
                    "Link.SupersedesLater",
                    LinkType.SUPERSEDES,
                    "What supersedes another SHOULD NOT begin before the other does.",
                    LinkOutOfTime::beginsBefore,
                    "Supersedes %3$s (%2$s), and began before it (%1$s)."),
            new LinkOutOfTime(
                    "Link.RenewsLater",
                    LinkType.RENEWS,
                    "What renews another SHOULD NOT begin before the other does.",
                    LinkOutOfTime::beginsBefore,
                    "Renews %3$s (%2$s), and began before it (%1$s)."),
            new LinkOutOfTime(
                    "Link.RestatesLater",
                    LinkType.RESTATES,
                    "What restates another SHOULD NOT be over before the other is said.",
                    UncertainPeriod::isBefore,
                    "Restates %3$s (%2$s), and was over before it (%1$s)."),
            new LinkOutOfTime(
                    "Link.WithdrawsLater",
                    LinkType.WITHDRAWS,
                    "What withdraws another SHOULD NOT be over before the other is said.",
                    UncertainPeriod::isBefore,
                    "Withdraws %3$s (%2$s), and was over before it (%1$s)."),
            new LinkOutOfTime(
                    "Link.FulfilsLater",
                    LinkType.FULFILS,
                    "What fulfils a promise SHOULD NOT be over before the promise is made.",
                    UncertainPeriod::isBefore,
                    "Fulfils %3$s (%2$s), and was over before it (%1$s)."),
            new LinkOutOfTime(
                    "Link.BreachesLater",
                    LinkType.BREACHES,
                    "What breaches another SHOULD NOT be over before the other is made.",
                    UncertainPeriod::isBefore,
                    "Breaches %3$s (%2$s), and was over before it (%1$s)."),
            new LinkOutOfTime(
                    "Link.CausedByLater",
                    LinkType.RESULTS_FROM,
                    "What results from another SHOULD NOT be over before the other begins.",
                    UncertainPeriod::isBefore,
                    "Results from %3$s (%2$s), and was over before it (%1$s)."),
            new LinkOutOfTime(
                    "Link.CausesEarlier",
                    LinkType.CAUSES,
                    "What causes another SHOULD NOT begin after the other is over.",
                    UncertainPeriod::isAfter,
                    "Causes %3$s (%2$s), and began after it was over (%1$s)."),
            new LinkOutOfTime(
                    "Link.PartOutsideWhole",
                    LinkType.PART_OF,
                    "A part SHOULD fall into the time of the whole.",
                    (part, whole) -> part.overlaps(whole).not(),
                    "Falls (%s) outside the time (%s) of %s, of which it is a part."));

    private final LinkType type;
    private final BiFunction<UncertainPeriod, UncertainPeriod, Truth> isBroken;
    private final String message;

    private LinkOutOfTime(
            String id,
            LinkType type,
            String law,
            BiFunction<UncertainPeriod, UncertainPeriod, Truth> isBroken,
            String message) {
        super(Severity.WARNING, id, Entry.class, Needs.REFERRED_ENTRIES, law);
        this.type = type;
        this.isBroken = isBroken;
        this.message = message;
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (int i = 0; i < entry.links().size(); i++) {
            Attributed<Link> link = entry.links().get(i);
            if (link.value().type() == type
                    && link.isCertain()
                    && link.perspective().isOwnVoice()
                    && !link.value().target().isTo(entry)) {
                inspect(entry, "/links/" + i + "/target", link.value(), facts, findings);
            }
        }
    }

    private void inspect(Entry entry, String pointer, Link link, Facts facts, Consumer<Finding> findings) {
        UncertainPeriod one = time(entry).orElse(null);
        UncertainPeriod other =
                facts.find(link.target(), Entry.class).flatMap(this::time).orElse(null);
        Truth isOut = one == null || other == null ? Truth.FALSE : isBroken.apply(one, other);
        if (isOut != Truth.FALSE) {
            findings.accept(finding(entry, pointer)
                    .message(message.formatted(one, other, link.target()))
                    .hint("Correct one of the dates, or turn the link round if it was taken the wrong way.")
                    .when(isOut));
        }
    }

    /** Words are said on the day on which a promise is made, for however long it binds. */
    private Optional<UncertainPeriod> time(Entry entry) {
        return OF_WORDS.contains(type) ? Occasion.of(entry) : lasting(entry);
    }

    /** Returns when something was: an undertaking, from when it was made. */
    private static Optional<UncertainPeriod> lasting(Entry entry) {
        if (entry instanceof Ceasefire ceasefire) {
            return ceasefire.declared().or(ceasefire::effective).flatMap(day -> Occasion.from(day, ceasefire.ended()));
        } else if (entry instanceof Agreement agreement && agreement.signed().isPresent()) {
            return Occasion.from(
                    agreement.signed().get(),
                    agreement.period().map(UncertainPeriod::end).flatMap(Endpoint::date));
        } else if (entry instanceof Commitment commitment
                && commitment.declared().isPresent()) {
            return Occasion.from(commitment.declared().get(), commitment.withdrawn());
        }
        return Occasion.of(entry);
    }

    private static Truth beginsBefore(UncertainPeriod one, UncertainPeriod other) {
        return one.start()
                .date()
                .flatMap(start -> other.start().date().map(start::isBefore))
                .orElse(Truth.FALSE);
    }
}
