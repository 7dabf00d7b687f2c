package org.armistice.benchmarks.world;

import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Entry;
import org.armistice.model.Ref;

/**
 * What others refer to, and what they have to keep to when they do.
 *
 * @param ref the reference to it
 * @param days on which it goes on
 * @param actors those whom it is about: who fights, who is bound
 * @param <E> the kind or group of entry
 */
record Drawn<E extends Entry>(Ref<E> ref, Days days, List<Ref<? extends Actor>> actors) {}
