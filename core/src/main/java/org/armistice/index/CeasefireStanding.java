package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.model.Attributed;
import org.armistice.model.Perspective;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.CeasefireStatus;
import org.armistice.vocabulary.Term;

/**
 * What is known of a ceasefire about one day.
 *
 * <p>Being in force is not being kept. Where no end is recorded, {@code ended} is {@link Truth#UNKNOWN} after its first
 * day, until its term has run out or another took its place; and people are told: not known to have ended, as of
 * {@code latestKnowledge}. What somebody calls it stands beside, and decides nothing.
 *
 * @param announced whether it had been declared by that day, and was yet to take effect
 * @param begun whether it had taken effect by that day
 * @param ended whether it had ended before that day: on record, because its term had run out, or because another had
 *     taken its place
 * @param inForce whether it had begun and not ended
 * @param endings the reasons to say that it had ended before that day, but for those that certainly did not apply;
 *     immutable
 * @param statuses what is asserted of it for that day, according to whom and how surely, in the order of its timeline;
 *     immutable. An assertion without a period may be about another day
 * @param latestKnowledge when the latest source that it cites was published; empty if no source has a date. Of
 *     uncertain dates the one that begins last counts as the latest
 */
public record CeasefireStanding(
        Truth announced,
        Truth begun,
        Truth ended,
        Truth inForce,
        List<Ending> endings,
        List<Answer<Attributed<Term<CeasefireStatus>>>> statuses,
        Optional<UncertainDate> latestKnowledge) {

    static final CeasefireStanding UNKNOWN = new CeasefireStanding(
            Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, List.of(), List.of(), Optional.empty());

    private static final Set<CeasefireStatus> OVER =
            EnumSet.of(CeasefireStatus.EXPIRED, CeasefireStatus.COLLAPSED, CeasefireStatus.SUPERSEDED);

    /** Makes a standing. */
    public CeasefireStanding {
        endings = List.copyOf(endings);
        statuses = List.copyOf(statuses);
    }

    /** Returns where it stood, in one word: the first that is certain. */
    public CeasefireState state() {
        if (inForce == Truth.TRUE) {
            return CeasefireState.IN_FORCE;
        } else if (ended == Truth.TRUE) {
            return CeasefireState.ENDED;
        } else if (announced == Truth.TRUE) {
            return CeasefireState.ANNOUNCED;
        } else if (begun == Truth.FALSE) {
            return announced == Truth.FALSE ? CeasefireState.NOT_DECLARED : CeasefireState.NOT_BEGUN;
        }
        boolean isEndRecorded = endings.stream().anyMatch(ending -> ending.kind() == Ending.Kind.RECORDED);
        return begun == Truth.TRUE && !isEndRecorded
                ? CeasefireState.NOT_KNOWN_TO_HAVE_ENDED
                : CeasefireState.UNDECIDED;
    }

    /** Returns what is asserted of it for that day by whom; each perspective once, as the timeline names them first. */
    public Map<Perspective, List<Answer<Attributed<Term<CeasefireStatus>>>>> statusesByPerspective() {
        ImmutableListMultimap.Builder<Perspective, Answer<Attributed<Term<CeasefireStatus>>>> statuses =
                ImmutableListMultimap.builder();
        this.statuses.forEach(status -> statuses.put(status.value().perspective(), status));
        return Multimaps.asMap(statuses.build());
    }

    /**
     * Tells whether it is called over from one perspective and in effect from another. Denials, and terms that this
     * version does not know, do not count.
     */
    public Truth contested() {
        List<Map.Entry<Perspective, Truth>> over = surest(OVER);
        List<Map.Entry<Perspective, Truth>> alive = surest(Set.of(CeasefireStatus.IN_EFFECT));
        Truth contested = Truth.FALSE;
        for (Map.Entry<Perspective, Truth> one : over) {
            for (Map.Entry<Perspective, Truth> other : alive) {
                if (!one.getKey().equals(other.getKey())) {
                    contested = contested.or(one.getValue().and(other.getValue()));
                }
            }
        }
        return contested;
    }

    /** Returns the two perspectives from which it is most surely called one of the names: no third is ever surer. */
    private List<Map.Entry<Perspective, Truth>> surest(Set<CeasefireStatus> names) {
        Map<Perspective, Truth> called = new LinkedHashMap<>();
        statuses.stream()
                .filter(status -> calls(status, names))
                .forEach(status -> called.merge(status.value().perspective(), status.truth(), Truth::or));
        return called.entrySet().stream()
                .sorted(Map.Entry.<Perspective, Truth>comparingByValue().reversed())
                .limit(2)
                .toList();
    }

    /**
     * Returns where it stood as one would say it in English: {@code not known to have ended, as of 2 March 2015}. It is
     * for people to read, and says nothing of what somebody calls it.
     */
    public String inEnglish() {
        return switch (state()) {
            case NOT_DECLARED -> "not declared yet";
            case ANNOUNCED -> "declared, not in effect yet";
            case NOT_BEGUN -> "not in effect yet";
            case IN_FORCE -> "in force";
            case NOT_KNOWN_TO_HAVE_ENDED -> "not known to have ended, " + asOf();
            case ENDED -> "ended" + reasons();
            case UNDECIDED -> "not known whether in force, " + asOf();
        };
    }

    private String asOf() {
        return latestKnowledge.map(date -> "as of " + date.inEnglish()).orElse("by sources of which none has a date");
    }

    private String reasons() {
        String reasons = endings.stream()
                .filter(ending -> ending.truth() == Truth.TRUE)
                .map(CeasefireStanding::reason)
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? "" : ": " + reasons;
    }

    private static String reason(Ending ending) {
        String day = ending.last().map(UncertainDate::inEnglish).orElse("an unknown day");
        return switch (ending.kind()) {
            case RECORDED -> "its last day was " + day;
            case TERM_RAN_OUT -> "its term ran until " + day;
            case SUPERSEDED ->
                ending.successor().map(arrow -> arrow.from().id()).orElse("another") + " took its place, beginning on "
                        + day;
        };
    }

    private static boolean calls(Answer<Attributed<Term<CeasefireStatus>>> status, Set<CeasefireStatus> names) {
        return status.value().isAsserted()
                && status.value().value() instanceof CeasefireStatus known
                && names.contains(known);
    }
}
