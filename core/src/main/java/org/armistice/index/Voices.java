package org.armistice.index;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.time.Truth;

/**
 * What a state or organization says of a subject, beside the words of its officials.
 *
 * <p>The organs of a state speak with its voice. All lists are in the order of the dataset and immutable, and hold what
 * was taken back too.
 *
 * @param actor whose voices they are
 * @param own what is put down to it or to an organ of it, where no person is named who spoke
 * @param officials what people said for it or for an organ of it
 * @param privately what people who held or may have held an office of it, or of an organ of it, said for themselves or
 *     for somebody else
 * @param contradicted whether one who speaks for it says that something is so and another, or an official privately,
 *     that it is not; what was taken back does not count
 */
public record Voices(
        Ref<? extends Actor> actor, List<Voice> own, List<Voice> officials, List<Voice> privately, Truth contradicted) {

    /** Makes voices. */
    public Voices {
        Objects.requireNonNull(actor, "actor");
        own = List.copyOf(own);
        officials = List.copyOf(officials);
        privately = List.copyOf(privately);
        Objects.requireNonNull(contradicted, "contradicted");
    }

    /**
     * Returns the words of officials, privately spoken or not, that are the opposite of what it says itself. None where
     * it says nothing itself, or says both; what was taken back is left out.
     */
    public List<Voice> dissenting() {
        boolean isPro = own.stream().anyMatch(voice -> voice.isPro() && stands(voice));
        boolean isContra = own.stream().anyMatch(voice -> voice.isContra() && stands(voice));
        if (isPro == isContra) {
            return List.of();
        }
        return Stream.concat(officials.stream(), privately.stream())
                .filter(voice -> isPro ? voice.isContra() : voice.isPro())
                .filter(Voices::stands)
                .toList();
    }

    private static boolean stands(Voice voice) {
        return voice.withdrawn() == Truth.FALSE;
    }
}
