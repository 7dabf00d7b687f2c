package org.armistice.jackson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Streams that do no more than they must. */
final class Streams {

    private Streams() {}

    /** Gives bytes in pieces, never says that more is available, and fails at the end if there is a failure. */
    static InputStream inPieces(byte[] bytes, int piece, IOException failure) {
        return new InputStream() {
            private int next;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                if (next == bytes.length) {
                    if (failure != null) {
                        throw failure;
                    }
                    return -1;
                }
                int count = Math.min(Math.min(length, piece - next % piece), bytes.length - next);
                System.arraycopy(bytes, next, into, at, count);
                next += count;
                return count;
            }
        };
    }

    /** Gives a beginning and then a line again and again, without ever holding them. */
    static InputStream repeated(byte[] beginning, byte[] line, long times) {
        return new InputStream() {
            private final long length = beginning.length + line.length * times;
            private long next;

            @Override
            public int read() {
                if (next == length) {
                    return -1;
                }
                byte b = next < beginning.length
                        ? beginning[(int) next]
                        : line[(int) ((next - beginning.length) % line.length)];
                next++;
                return b & 0xFF;
            }
        };
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(compressed)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
