package org.armistice.examples.disputedareas;

import org.armistice.model.TerritoryBuilder;

/** What a clause asserts of the area that its note is about. */
@FunctionalInterface
interface Assertion {

    void addTo(TerritoryBuilder area);
}
