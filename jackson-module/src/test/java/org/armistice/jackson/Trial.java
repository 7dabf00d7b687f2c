package org.armistice.jackson;

import org.jspecify.annotations.Nullable;

/**
 * A value that is put in the place of a member, and what a reader has to say of it.
 *
 * @param how what is tried, in a few words
 * @param value the value of the member
 * @param said severity and code of what is to be said; null if nothing is
 * @param at the part of the value that it is said of
 * @param isAround whether the place is that of the object around the member, since the value is well by itself
 */
record Trial(String how, Sketch value, @Nullable String said, Sketch at, boolean isAround) {

    static Trial right(String how, Sketch value) {
        return new Trial(how, value, null, value, false);
    }

    static Trial right(String json) {
        return right(json, Sketch.token(json));
    }

    /** Something that is kept, and reported. */
    static Trial reported(String said, String json) {
        Sketch value = Sketch.token(json);
        return new Trial(json, value, said, value, false);
    }

    /** A value that is of another type, cannot be read, or is not whole. */
    static Trial wrong(String code, String json) {
        return reported("ERROR " + code, json);
    }

    /** A value that can be read, but not stand there. */
    static Trial misplaced(String json) {
        Sketch value = Sketch.token(json);
        return new Trial(json, value, "ERROR member.shape", value, true);
    }

    /** Returns this as the only element of an array. */
    Trial inArray() {
        return new Trial("[" + how + "]", Sketch.array(value), said, at, isAround);
    }

    boolean isWrong() {
        return said != null && said.startsWith("ERROR ");
    }
}
