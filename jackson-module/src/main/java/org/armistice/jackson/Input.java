package org.armistice.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The bytes under a parser. It keeps those of the current entry, so that a broken one can be handed over as it stands,
 * read once more, or skipped, and it knows the line and column of each of them.
 *
 * <p>Offsets count bytes from the beginning of the document. What lies before {@link #keepFrom} is forgotten.
 */
final class Input extends InputStream {

    /** Says that a limit was exceeded; leaves the parser as the cause of its exception. */
    static final class LimitExceeded extends IOException {

        private static final long serialVersionUID = 1L;
        final String code;

        LimitExceeded(String code, String message) {
            super(message);
            this.code = code;
        }
    }

    /** A place in the document. */
    record Position(int line, int column) {}

    /** The code of the limit whose excess costs an entry and not the rest. */
    static final String ENTRY_BYTES = "limit.entry-bytes";

    private static final Position START = new Position(1, 1);
    private static final int CHUNK = 8_000;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream source;
    private final InputStream toClose;
    private final ReadLimits limits;
    private byte[] kept = new byte[2 * CHUNK];
    private boolean atStart = true;
    private int begin;
    private int end;
    private int next;
    private long beginOffset;
    private int line = 1;
    private int column = 1;

    /**
     * Makes an input.
     *
     * @param toClose what is closed with it: the file, or nothing
     */
    Input(InputStream source, InputStream toClose, ReadLimits limits) {
        this.source = source;
        this.toClose = toClose;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        return next < end || fill() ? kept[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (next == end && !fill()) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(kept, next, into, at, count);
        next += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        toClose.close();
    }

    static LimitExceeded entryIsTooLong(ReadLimits limits) {
        return new LimitExceeded(ENTRY_BYTES, "An entry is longer than " + limits.entryBytes() + " bytes.");
    }

    private boolean fill() throws IOException {
        if (end - begin > limits.entryBytes()) {
            throw entryIsTooLong(limits);
        }
        if (kept.length - end < CHUNK) {
            makeRoom();
        }
        if (!fetch()) {
            return false;
        }
        if (beginOffset + (end - begin) > limits.documentBytes()) {
            throw new LimitExceeded(
                    "limit.document-bytes", "The document is longer than " + limits.documentBytes() + " bytes.");
        }
        if (atStart) {
            atStart = false;
            passByteOrderMark();
        }
        return next < end || fill();
    }

    private boolean fetch() throws IOException {
        int count = source.read(kept, end, kept.length - end);
        end += Math.max(0, count);
        return count >= 0;
    }

    /** Leaves out a byte order mark; offsets count from behind it. */
    private void passByteOrderMark() throws IOException {
        int same = 0;
        while (same < BYTE_ORDER_MARK.length && (same < end || fetch()) && same < end) {
            if (kept[same] != BYTE_ORDER_MARK[same]) {
                return;
            }
            same++;
        }
        if (same == BYTE_ORDER_MARK.length) {
            begin = same;
            next = same;
        }
    }

    private void makeRoom() {
        int size = end - begin;
        byte[] room = size > kept.length / 2 ? new byte[2 * kept.length] : kept;
        System.arraycopy(kept, begin, room, 0, size);
        next -= begin;
        begin = 0;
        end = size;
        kept = room;
    }

    /** Forgets the bytes before an offset. */
    void keepFrom(long offset) {
        int index = index(offset);
        Position position = position(offset);
        line = position.line();
        column = position.column();
        beginOffset = offsetOf(index);
        begin = index;
    }

    /**
     * Returns the place of a byte that is kept, or of the first one of the document; the nearest kept one for others.
     */
    Position position(long offset) {
        return offset == 0 ? START : count(new Position(line, column), begin, index(offset));
    }

    /** Returns the places of several bytes by their offsets, going through what is kept once. */
    Map<Long, Position> positions(long[] offsets) {
        Map<Long, Position> positions = new HashMap<>();
        Position at = new Position(line, column);
        int counted = begin;
        for (long offset : LongStream.of(offsets).sorted().toArray()) {
            at = count(at, counted, index(offset));
            counted = index(offset);
            positions.put(offset, offset == 0 ? START : at);
        }
        return positions;
    }

    private Position count(Position at, int from, int to) {
        int lines = at.line();
        int columns = at.column();
        for (int i = from; i < to; i++) {
            byte b = kept[i];
            if (b == '\n') {
                lines++;
                columns = 1;
            } else if ((b & 0xC0) != 0x80) {
                columns++;
            }
        }
        return new Position(lines, columns);
    }

    /** Returns the kept bytes between two offsets. */
    byte[] bytes(long from, long to) {
        return Arrays.copyOfRange(kept, index(from), Math.max(index(from), index(to)));
    }

    /** Returns the kept text between two offsets. */
    String text(long from, long to) {
        return new String(bytes(from, to), StandardCharsets.UTF_8);
    }

    /** Returns the offset at which the kept bytes end. */
    long endOffset() {
        return beginOffset + (end - begin);
    }

    /** Tells whether there is a line break among the kept bytes between two offsets. */
    boolean hasLineBreak(long from, long to) {
        for (int i = index(from); i < index(to); i++) {
            if (kept[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Returns the offset of the first kept byte at or behind an offset that is no white space. */
    long skipSpace(long from) {
        int at = index(from);
        while (at < end && (kept[at] == ' ' || kept[at] == '\n' || kept[at] == '\r' || kept[at] == '\t')) {
            at++;
        }
        return offsetOf(at);
    }

    /** Returns the kept text from an offset to the end of its line. */
    String line(long from) {
        int at = index(from);
        while (at < end && kept[at] != '\n') {
            at++;
        }
        return text(from, offsetOf(at));
    }

    /** Goes to the line after the one that an offset lies in and returns its offset, or -1 if there is none. */
    long nextLine(long offset) throws IOException {
        int at = index(offset);
        while (true) {
            for (; at < end; at++) {
                if (kept[at] == '\n') {
                    next = at + 1;
                    return offsetOf(next);
                }
            }
            // What is skipped need not be kept, however long the line.
            keepFrom(offsetOf(end));
            at = end;
            if (!fill()) {
                return -1;
            }
            at = begin;
        }
    }

    private long offsetOf(int index) {
        return beginOffset + (index - begin);
    }

    private int index(long offset) {
        return begin + (int) Math.max(0, Math.min(offset - beginOffset, end - begin));
    }
}
