package org.armistice.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * From whose point of view something is asserted: an actor's, a wider viewpoint such as
 * {@link Viewpoint#INTERNATIONAL}, or the source's own voice.
 *
 * <p>The source's own voice is the default. It is an opinion like the others and does not overrule them.
 */
public final class Perspective implements Serializable {

    /** The own voice of the source that is cited. */
    public static final Perspective OWN_VOICE = new Perspective(null, null);

    private static final long serialVersionUID = 1L;

    private final @Nullable Ref<? extends Actor> actor;
    private final @Nullable Term<Viewpoint> viewpoint;

    private Perspective(@Nullable Ref<? extends Actor> actor, @Nullable Term<Viewpoint> viewpoint) {
        this.actor = actor;
        this.viewpoint = viewpoint;
    }

    /** Returns the perspective of an actor. */
    public static Perspective of(Ref<? extends Actor> actor) {
        return new Perspective(Objects.requireNonNull(actor, "actor"), null);
    }

    /** Returns a perspective that is no single actor's. */
    public static Perspective of(Term<Viewpoint> viewpoint) {
        return new Perspective(null, Objects.requireNonNull(viewpoint, "viewpoint"));
    }

    /** Returns the actor whose perspective it is, if it is one actor's. */
    public Optional<Ref<? extends Actor>> actor() {
        return Optional.ofNullable(actor);
    }

    /** Returns the viewpoint, if it is no single actor's. */
    public Optional<Term<Viewpoint>> viewpoint() {
        return Optional.ofNullable(viewpoint);
    }

    /** Tells whether it is the source's own voice. */
    public boolean isOwnVoice() {
        return actor == null && viewpoint == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Perspective that
                && actor().equals(that.actor())
                && viewpoint().equals(that.viewpoint());
    }

    @Override
    public int hashCode() {
        return actor != null ? actor.hashCode() : viewpoint != null ? viewpoint.hashCode() : 0;
    }

    /** Returns the actor's id, the token of the viewpoint, or {@code own voice}. */
    @Override
    public String toString() {
        return actor != null ? actor.id() : viewpoint != null ? viewpoint.token() : "own voice";
    }
}
