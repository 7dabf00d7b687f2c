package org.armistice.index;

import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Ref;

/**
 * That one entry brought another about, whichever of the two holds the record of it. It is what somebody says.
 *
 * @param cause the entry that brought the other about
 * @param effect the entry that came of it
 * @param link the record, according to whom; how sure that sounds stands on it, and it may even be denied
 */
public record Causation(Ref<? extends Entry> cause, Ref<? extends Entry> effect, Attributed<Link> link) {}
