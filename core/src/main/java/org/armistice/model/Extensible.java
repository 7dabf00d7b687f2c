package org.armistice.model;

import org.armistice.extension.UnknownMembers;
import org.immutables.value.Value;

/**
 * A value inside an entry that keeps the members which this version does not know.
 *
 * <p>It has a type parameter so that no builder gets a {@code from} for it: the generator leaves generic types out.
 *
 * @param <V> the value
 */
interface Extensible<V> {

    /** Returns members of its JSON object that this version does not know. */
    @Value.Default
    default UnknownMembers unknownMembers() {
        return UnknownMembers.none();
    }
}
