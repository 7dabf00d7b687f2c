package org.armistice.index;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.Entry;
import org.armistice.model.Mediation;
import org.armistice.model.PeacekeepingMission;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ThirdPartyRole;

/** When a third party had a role in something. */
final class RolePeriod {

    /** What nobody can do for a ceasefire or an agreement that is not made yet. */
    private static final Set<Term<ThirdPartyRole>> OF_WHAT_IS_MADE = Set.of(
            ThirdPartyRole.GUARANTOR,
            ThirdPartyRole.MONITOR,
            ThirdPartyRole.PEACEKEEPER,
            ThirdPartyRole.TROOP_PROVIDER);

    private RolePeriod() {}

    /** Whether somebody had a role on a day, of which no period is recorded or that one. */
    static Truth isHeld(Entry in, Term<ThirdPartyRole> role, Optional<UncertainPeriod> period, UncertainDate day) {
        return isHeld(in, period, day, OF_WHAT_IS_MADE.contains(role));
    }

    /** Returns a part as it was on a day; in several parts, if some of its roles are surer than others. */
    static Stream<Answer<RoleIn>> on(UncertainDate day, RoleIn part) {
        Map<Truth, Set<Term<ThirdPartyRole>>> roles = new LinkedHashMap<>();
        part.roles()
                .forEach(role -> roles.computeIfAbsent(
                                isHeld(part.in(), role, part.period(), day), truth -> new LinkedHashSet<>())
                        .add(role));
        if (part.roles().isEmpty()) {
            roles.put(isHeld(part.in(), part.period(), day, false), Set.of());
        }
        roles.remove(Truth.FALSE);
        return roles.entrySet().stream()
                .map(held -> new Answer<>(new RoleIn(part.in(), held.getValue(), part.period()), held.getKey()));
    }

    /** The days on which somebody may have had a part. */
    static Extent extent(RoleIn part) {
        return Extent.of(part.period().or(() -> period(part.in())));
    }

    private static Optional<UncertainPeriod> period(Entry in) {
        if (in instanceof Mediation mediation) {
            return mediation.period();
        }
        return in instanceof PeacekeepingMission mission ? mission.period() : Optional.empty();
    }

    private static Truth isHeld(Entry in, Optional<UncertainPeriod> period, UncertainDate day, boolean isOfWhatIsMade) {
        if (in instanceof Commitment commitment) {
            return CommitmentIndex.binds(commitment, day);
        }
        return period.map(known -> known.contains(day)).orElseGet(() -> {
            Truth possible = isOfWhatIsMade ? isMade(in, day).and(isGoingOn(in, day)) : isGoingOn(in, day);
            return possible.and(Truth.UNKNOWN);
        });
    }

    private static Truth isGoingOn(Entry in, UncertainDate day) {
        Optional<UncertainPeriod> period = period(in);
        if (period.isPresent()) {
            return period.get().contains(day);
        }
        // Who negotiates a ceasefire or an agreement does so before it begins.
        if (in instanceof Agreement agreement) {
            return agreement.period().map(known -> known.isBefore(day).not()).orElse(Truth.UNKNOWN);
        }
        return in instanceof Ceasefire ceasefire
                ? Lifetime.of(ceasefire, Stream.empty()).ended(day).not()
                : Truth.UNKNOWN;
    }

    /** Of what has no day on which it was made, its first day counts. */
    private static Truth isMade(Entry in, UncertainDate day) {
        if (in instanceof Ceasefire ceasefire) {
            return ceasefire
                    .declared()
                    .or(ceasefire::effective)
                    .map(made -> made.isAfter(day).not())
                    .orElse(Truth.UNKNOWN);
        } else if (in instanceof Agreement agreement) {
            return agreement
                    .signed()
                    .map(UncertainPeriod::on)
                    .or(agreement::period)
                    .map(made -> made.isAfter(day).not())
                    .orElse(Truth.UNKNOWN);
        }
        return Truth.TRUE;
    }
}
