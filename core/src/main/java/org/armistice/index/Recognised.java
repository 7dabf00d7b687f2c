package org.armistice.index;

import org.armistice.model.Attributed;
import org.armistice.model.State;
import org.armistice.vocabulary.StateRecognition;
import org.armistice.vocabulary.Term;

/**
 * How somebody stands to a state: recognises it or not.
 *
 * @param state which
 * @param stance how, when, and from whose perspective
 */
public record Recognised(State state, Attributed<Term<StateRecognition>> stance) {}
