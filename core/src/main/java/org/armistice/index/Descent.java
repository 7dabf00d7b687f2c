package org.armistice.index;

import org.armistice.model.Attributed;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Succession;

/**
 * That one state came of another, whichever of the two holds the record of it.
 *
 * @param predecessor the state before
 * @param successor the state after
 * @param succession how, when, and according to whom
 */
public record Descent(Ref<State> predecessor, Ref<State> successor, Attributed<Succession> succession) {}
