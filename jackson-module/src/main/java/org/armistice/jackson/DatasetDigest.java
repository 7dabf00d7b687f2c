package org.armistice.jackson;

import java.io.OutputStream;
import java.io.Serializable;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;

/**
 * What identifies a dataset, whatever file it stands in: the SHA-256 of its canonical form (RFC 8785), written as
 * {@code sha256:} and 64 hexadecimal digits.
 *
 * <pre>{@code
 * String digest = DatasetDigest.of(dataset).toString();
 * boolean same = DatasetDigest.parse(digest).isOf(received);
 * }</pre>
 *
 * <p>Equal datasets have equal digests, in every form and after any number of journeys. Header, entries and their order
 * count. Two things do not count, though they do in {@link Dataset#equals}, since JSON itself leaves them open: the
 * order of unknown members in an object, and how a number in them is written (1.0 is 1, and -0 is 0). It says that
 * datasets are the same, not who made them.
 */
public final class DatasetDigest implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALGORITHM = "sha256:";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private final String hex;

    private DatasetDigest(String hex) {
        this.hex = hex;
    }

    /**
     * Returns the digest of a dataset. It takes the memory of one entry.
     *
     * @throws IllegalArgumentException if it has no canonical form; see {@link DatasetWriter#canonical()}
     */
    public static DatasetDigest of(Dataset dataset) {
        MessageDigest sha256 = sha256();
        DatasetWriter.canonical().write(dataset, into(sha256));
        return new DatasetDigest(HexFormat.of().formatHex(sha256.digest()));
    }

    /**
     * Returns the digest of the dataset that a stream gives entry by entry, and takes all of them.
     *
     * @throws IllegalArgumentException if it has no canonical form; see {@link DatasetWriter#canonical()}
     * @throws IllegalStateException if an entry was taken before, or the header goes on behind the entries
     * @throws DatasetReadException as the stream does
     */
    public static DatasetDigest of(EntryStream entries) {
        if (entries.hasBegun()) {
            throw new IllegalStateException("Entries have been taken before. Open the file once more.");
        }
        DatasetHeader header = entries.header();
        MessageDigest sha256 = sha256();
        try (EntryWriter writer = DatasetWriter.canonical().open(header, into(sha256))) {
            entries.forEachRemaining(writer::write);
        }
        if (!entries.header().equals(header)) {
            throw new IllegalStateException(
                    "The header goes on behind the entries. Read the dataset as a whole, and take the digest of that.");
        }
        return new DatasetDigest(HexFormat.of().formatHex(sha256.digest()));
    }

    private static OutputStream into(MessageDigest digest) {
        return new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /**
     * Returns the digest that a text says.
     *
     * @throws IllegalArgumentException if it is not {@code sha256:} and 64 hexadecimal digits in lower case
     */
    public static DatasetDigest parse(String text) {
        if (!text.startsWith(ALGORITHM)
                || !HEX.matcher(text.substring(ALGORITHM.length())).matches()) {
            throw new IllegalArgumentException(
                    "%s is no digest of a dataset. Write sha256: and 64 hexadecimal digits in lower case."
                            .formatted(Strings.shown(text)));
        }
        return new DatasetDigest(text.substring(ALGORITHM.length()));
    }

    /**
     * Tells whether this is the digest of a dataset.
     *
     * @throws IllegalArgumentException if the dataset has none
     */
    public boolean isOf(Dataset dataset) {
        return equals(of(dataset));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatasetDigest that && hex.equals(that.hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    /** Returns the text that {@link #parse} reads. */
    @Override
    public String toString() {
        return ALGORITHM + hex;
    }
}
