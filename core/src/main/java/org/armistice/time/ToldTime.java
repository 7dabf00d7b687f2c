package org.armistice.time;

/** What a phrase says, whatever the day on which it was said. */
sealed interface ToldTime permits ToldDay, ToldPeriod {

    /** What it says if it was said then. */
    UncertainTime on(SaidDay said);
}
