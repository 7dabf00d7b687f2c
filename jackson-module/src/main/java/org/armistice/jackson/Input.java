package org.armistice.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes under a parser, of which it gets those that are UTF-8. It keeps those of the current entry, so that a
 * broken one can be handed over as it stands, read once more, or skipped, and it knows the line and column of each of
 * them.
 *
 * <p>Offsets count bytes from the beginning of the document. What lies before {@link #keepFrom} is forgotten.
 */
final class Input extends InputStream {

    /** A place in the document. */
    record Position(int line, int column) {

        /** Returns the place of a byte behind the one that is here. */
        Position behind(byte[] bytes, int from, int to) {
            int lines = line;
            int columns = column;
            for (int i = from; i < to; i++) {
                byte b = bytes[i];
                if (b == '\n') {
                    lines++;
                    columns = 1;
                } else if ((b & 0xC0) != 0x80) {
                    columns++;
                }
            }
            return new Position(lines, columns);
        }
    }

    private static final Position START = new Position(1, 1);
    private static final int CHUNK = 8_000;
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final String NUMBER = "-?([0-9]+([.][0-9]*)?([eE][-+]?)?)?";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream source;
    private final InputStream toClose;
    private final ReadLimits limits;
    private byte[] kept = new byte[2 * CHUNK];
    private boolean atStart = true;
    private boolean isRead;
    private @Nullable IOException failure;
    private boolean inHeader = true;
    private int begin;
    private int next;
    /** Where the bytes end that may be given: the next is no UTF-8, or has not been looked at, or is one too many. */
    private int good;

    private int end;
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
        return next < good || fill() ? kept[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (next == good && !fill()) {
            return -1;
        }
        int count = Math.min(length, good - next);
        System.arraycopy(kept, next, into, at, count);
        next += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        toClose.close();
    }

    /** Gets more that may be given; false if there is no more. */
    private boolean fill() throws IOException {
        while (true) {
            int most = within(end);
            good = Utf8.wholeUpTo(kept, good, most);
            if (next < good) {
                return true;
            }
            if (good < most && !Utf8.isCut(kept, good, most)) {
                throw new Unreadable(Refusal.notUtf8(kept[good]), offsetOf(good));
            }
            if (!fetch()) {
                // Half a character at the end is for the parser to find.
                good = end;
                return next < good;
            }
        }
    }

    /** Gets more bytes; false if there are none. */
    private boolean fetch() throws IOException {
        if (within(end) < end) {
            throw new Unreadable(Refusal.documentTooLong(limits), offsetOf(within(end)));
        }
        if (end - begin > limits.entryBytes()) {
            throw new Unreadable(Refusal.tooManyBytes(inHeader, limits), skipSpace(beginOffset));
        }
        if (kept.length - end < CHUNK) {
            makeRoom();
        }
        if (!append()) {
            return false;
        }
        if (atStart) {
            atStart = false;
            begin();
        }
        return true;
    }

    private boolean append() throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            int count = source.read(kept, end, kept.length - end);
            isRead = count < 0;
            end += Math.max(0, count);
            return !isRead;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Leaves out a byte order mark; offsets count from behind it. Refuses what begins like another encoding. */
    private void begin() throws IOException {
        while (end < 4 && append()) {
            // The first four bytes tell.
        }
        String encoding = Encodings.other(kept, end);
        if (encoding != null) {
            throw new Unreadable(Refusal.otherEncoding(encoding), 0);
        }
        if (end >= 3 && Arrays.equals(kept, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            begin = 3;
            next = 3;
            good = 3;
        }
    }

    /** Returns an index, or the nearest one before it that the document may have. */
    private int within(int index) {
        return (int) Math.min(index, begin + limits.documentBytes() - beginOffset);
    }

    /** Tells whether the document ends within what may be the beginning of a literal or number. */
    boolean endsWithinToken() {
        if (!isRead) {
            return false;
        }
        int at = end;
        while (at > begin && end - at < 2_000 && kept[at - 1] > ' ' && "[]{}:,\"".indexOf(kept[at - 1]) < 0) {
            at--;
        }
        String token = text(offsetOf(at), offsetOf(end));
        return !token.isEmpty()
                && (LITERALS.stream().anyMatch(word -> word.startsWith(token)) || token.matches(NUMBER));
    }

    private void makeRoom() {
        int size = end - begin;
        byte[] room = size > kept.length / 2 ? new byte[2 * kept.length] : kept;
        System.arraycopy(kept, begin, room, 0, size);
        next -= begin;
        good -= begin;
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
        inHeader = false;
    }

    /**
     * Returns the place of a byte that is kept, or of the first one of the document; the nearest kept one for others.
     */
    Position position(long offset) {
        return offset == 0 ? START : new Position(line, column).behind(kept, begin, index(offset));
    }

    /** Returns the places of several bytes by their offsets, going through what is kept once. */
    Map<Long, Position> positions(long[] offsets) {
        Map<Long, Position> positions = new HashMap<>();
        Position at = new Position(line, column);
        int counted = begin;
        for (long offset : LongStream.of(offsets).sorted().toArray()) {
            at = at.behind(kept, counted, index(offset));
            counted = index(offset);
            positions.put(offset, offset == 0 ? START : at);
        }
        return positions;
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

    /** Returns the text from an offset to the end of its line, or as much of that as can be had and kept. */
    String line(long from) {
        long at = from;
        while (true) {
            int most = within(end);
            for (int i = index(at); i < most; i++) {
                if (kept[i] == '\n') {
                    return text(from, offsetOf(i));
                }
            }
            at = offsetOf(most);
            try {
                if (!fetch()) {
                    return text(from, at);
                }
            } catch (IOException e) {
                // Whoever reads on is told.
                return text(from, at);
            }
        }
    }

    /** Goes to the line after the one that an offset lies in and returns its offset, or -1 if there is none. */
    long nextLine(long offset) throws IOException {
        int at = index(offset);
        while (true) {
            for (int most = within(end); at < most; at++) {
                if (kept[at] == '\n') {
                    next = at + 1;
                    good = Math.max(next, good);
                    return offsetOf(next);
                }
            }
            // What is skipped need not be kept, however long the line, nor be UTF-8.
            keepFrom(offsetOf(at));
            next = at;
            good = at;
            if (!fetch()) {
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
