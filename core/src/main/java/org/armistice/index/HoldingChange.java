package org.armistice.index;

import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.time.UncertainDate;

/**
 * That somebody began or ceased to hold a place, as it is recorded; two that are one event, such as the loss by one and
 * the gain by another, are two changes.
 *
 * @param day the first day on which it is asserted, or the last: that of a change which ends a holding is still in it
 * @param begins whether the holding begins with that day rather than ends
 * @param holding what is asserted, according to whom
 */
public record HoldingChange(UncertainDate day, boolean begins, Attributed<Holding> holding) {}
