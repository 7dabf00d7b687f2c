package org.armistice.index;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Entry;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ThirdPartyRole;

/**
 * The part of a third party in something.
 *
 * @param in the ceasefire, talks, agreement, round, mission or commitment
 * @param roles its roles there; empty where none is recorded; immutable
 * @param period when it had this part; empty where that is not recorded, whatever is recorded of the whole
 */
public record RoleIn(Entry in, Set<Term<ThirdPartyRole>> roles, Optional<UncertainPeriod> period) {

    /** Makes a part. */
    public RoleIn {
        roles = ImmutableSet.copyOf(roles);
    }
}
