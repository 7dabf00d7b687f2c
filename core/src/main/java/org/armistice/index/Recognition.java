package org.armistice.index;

import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.vocabulary.StateRecognition;
import org.armistice.vocabulary.Term;

/**
 * Who recognises a state on a day, who does not, and who is silent.
 *
 * <p>It is contested if one perspective recognises it and another does not, or no longer. Neither a condition nor
 * silence contests anything, and whether the state existed is another question. Through a period, all of it is meant;
 * who is silent is so on every day of it.
 *
 * @param contested how surely it is contested; {@link Truth#UNKNOWN} where no stance is recorded
 * @param recognised the stances of those who recognise it; immutable
 * @param notRecognised the stances of those who openly do not, or do so no longer; immutable
 * @param conditional the stances of those who will recognise it once something else is done; immutable
 * @param unclear stances that are denied or left open, or of a kind that this version does not know; immutable
 * @param silent the other states that existed, and whoever has a stance on another day, of whom none is recorded for
 *     this one: not the same as not recognising; immutable
 */
public record Recognition(
        Truth contested,
        List<Answer<Attributed<Term<StateRecognition>>>> recognised,
        List<Answer<Attributed<Term<StateRecognition>>>> notRecognised,
        List<Answer<Attributed<Term<StateRecognition>>>> conditional,
        List<Answer<Attributed<Term<StateRecognition>>>> unclear,
        List<Answer<Ref<? extends Actor>>> silent) {

    /** Makes an answer. */
    public Recognition {
        recognised = List.copyOf(recognised);
        notRecognised = List.copyOf(notRecognised);
        conditional = List.copyOf(conditional);
        unclear = List.copyOf(unclear);
        silent = List.copyOf(silent);
    }

    /** Tells whether anybody's stance is recorded. */
    public boolean isRecorded() {
        return !(recognised.isEmpty() && notRecognised.isEmpty() && conditional.isEmpty() && unclear.isEmpty());
    }
}
