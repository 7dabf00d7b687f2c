package org.armistice.index;

import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.model.Place;

/**
 * What is asserted about who holds a place, and the place of which it is.
 *
 * @param place what is held: a territory or a corridor
 * @param holding how, by whom, when, and according to whom
 */
public record PlaceHolding(Place place, Attributed<Holding> holding) {}
