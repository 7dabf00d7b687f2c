package org.armistice.jackson;

import org.armistice.validation.Severity;
import tools.jackson.core.JsonParser;

/** Where a reader says what it came across. */
abstract class Problems {

    private int errors;

    /** Returns how bad it is that we do not know a name without a prefix: not at all, in a newer version than ours. */
    Severity ofUnknownName() {
        return Severity.WARNING;
    }

    /** Tells whether a name that is the current token may be that long; reports it otherwise. */
    boolean accepts(String name, Place place) {
        return true;
    }

    /** Returns how many errors have been reported. */
    int errors() {
        return errors;
    }

    final void error(String code, long offset, String pointer, String message, String hint) {
        errors++;
        report(Severity.ERROR, code, offset, pointer, message, hint);
    }

    final void error(Refusal refusal, long offset, String pointer) {
        error(refusal.code(), offset, pointer, refusal.message(), refusal.hint());
    }

    /** Takes a problem at a byte of the document, or at -1 where there is no document. */
    abstract void report(Severity severity, String code, long offset, String pointer, String message, String hint);

    /** The problems of one parser, whose document may be a part of a larger one. */
    static final class Place {

        private final Problems problems;
        private final JsonParser parser;
        private final long offset;
        private final String pointer;

        Place(Problems problems, JsonParser parser, long offset, String pointer) {
            this.problems = problems;
            this.parser = parser;
            this.offset = offset;
            this.pointer = pointer;
        }

        Problems problems() {
            return problems;
        }

        /** Returns the offset in the whole document of what the parser calls 0. */
        long startOffset() {
            return offset;
        }

        /** Returns the offset of the current token in the whole document. */
        long offset() {
            return offset + Math.max(0, parser.currentTokenLocation().getByteOffset());
        }

        /** Returns the offset behind the current token in the whole document. */
        long endOffset() {
            return offset + Math.max(0, parser.currentLocation().getByteOffset());
        }

        /** Returns the pointer to the current value in the whole document. */
        String pointer() {
            return pointer + parser.streamReadContext().pathAsPointer();
        }

        /** Returns the pointer to the object that the current name stands in. */
        String pointerAround() {
            return pointer + parser.streamReadContext().getParent().pathAsPointer();
        }

        /** Tells whether the current name may be that long; reports it otherwise. */
        boolean accepts(String name) {
            return problems.accepts(name, this);
        }

        void error(String code, String message, String hint) {
            problems.error(code, offset(), pointer(), message, hint);
        }

        /** Says what is wrong with an array or object that has ended, where it began. */
        void errorFrom(long start, String code, String message, String hint) {
            problems.error(code, start, pointer(), message, hint);
        }

        void report(Severity severity, String code, String message, String hint) {
            problems.report(severity, code, offset(), pointer(), message, hint);
        }
    }
}
