package org.armistice.index;

import java.util.Optional;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * That a ceasefire is said to have taken the place of another.
 *
 * @param link the record of it, held by the one that took the place
 * @param first the first day of that one
 * @param isSure {@link Truth#TRUE} or {@link Truth#UNKNOWN}
 */
record Takeover(Arrow link, Optional<UncertainDate> first, Truth isSure) {}
