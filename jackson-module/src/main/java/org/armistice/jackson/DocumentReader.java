package org.armistice.jackson;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.table.Tables;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Goes through a document of either form, entry by entry, and keeps going as long as there is a way to tell where the
 * next entry begins.
 *
 * <p>The forms are told apart by what they hold: the header of a document has a member {@code entries}; the header of
 * line-delimited entries ends without one, and more lines follow.
 */
final class DocumentReader {

    static final String ENTRIES = "entries";

    private final JsonFactory factory;
    private final ReadLimits limits;
    private final Input input;
    private final LocatedProblems problems;
    private final @Nullable Map<String, Integer> linesOfIds;
    private JsonParser parser;
    private Problems.Place place;
    private final Filling<DatasetHeader> header;
    private final HeaderText headerText;
    private boolean headerIsWrong;
    private boolean headerIsFinished;
    private boolean versionIsKnown;
    private boolean isOtherFormat;
    private @Nullable DatasetHeader finishedHeader;
    private State state = State.BEGINNING;
    private boolean parserIsWell = true;
    private long count;
    private long lastStart;
    private long lastEnd;

    private enum State {
        BEGINNING,
        IN_ARRAY,
        IN_LINES,
        ENDED
    }

    /**
     * Begins a document.
     *
     * @param uniqueIds whether to remember all ids, so as to refuse an entry whose id has come before
     */
    DocumentReader(
            JsonFactory factory, Input input, ReadLimits limits, boolean uniqueIds, Consumer<ReadProblem> taker) {
        this.header = new Filling<>(Tables.HEADER, 0, "");
        this.headerText = new HeaderText(factory);
        this.problems = new LocatedProblems(input, limits, this::isNewer, taker);
        this.factory = factory;
        this.limits = limits;
        this.input = input;
        this.linesOfIds = uniqueIds ? new HashMap<>() : null;
        this.parser = factory.createParser(ObjectReadContext.empty(), input);
        this.place = new Problems.Place(problems, parser, 0, "");
    }

    /** Reads up to the first entry. */
    void begin() {
        if (state == State.BEGINNING) {
            state = State.ENDED;
            try {
                beginHeader();
            } catch (JacksonException e) {
                refused(e);
            }
            give(null);
        }
    }

    private void beginHeader() {
        if (parser.nextToken() == null) {
            place.error("json.empty", "There is no document.", "Write a header with armistice and id.");
        } else if (parser.currentToken() != JsonToken.START_OBJECT) {
            place.error(
                    "json.no-dataset",
                    "A dataset begins with an object.",
                    "Write a header: {\"armistice\": \"1.0\", \"id\": ..., \"entries\": [...]}.");
        } else {
            readHeader();
        }
    }

    /** Reads members of the header until it ends or the entries begin. */
    private void readHeader() {
        boolean stopped = fillHeader();
        if (place.endOffset() > limits.entryBytes()) {
            headerIsWrong = true;
            problems.error(Refusal.tooManyBytes(true, limits), 0, "");
        }
        if (!stopped) {
            lastEnd = place.endOffset();
            finishHeader();
            state = isOtherFormat ? State.ENDED : State.IN_LINES;
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            lastEnd = place.endOffset();
            checkVersion();
            state = isOtherFormat ? State.ENDED : State.IN_ARRAY;
        } else {
            place.error("member.type", "The entries are an array.", "Write \"entries\": [...].");
        }
    }

    private boolean fillHeader() {
        int errors = problems.errors();
        long start = place.offset();
        try {
            boolean stopped = new ValueReader(parser, place).fill(header, ENTRIES);
            headerIsWrong |= problems.errors() > errors;
            return stopped;
        } finally {
            headerText.add(input.bytes(start, place.endOffset()), input.position(start));
        }
    }

    private void finishHeader() {
        headerIsFinished = true;
        checkVersion();
        if (!headerIsWrong) {
            finishedHeader = new ValueReader(parser, place).finish(header, problems.errors());
        }
    }

    /** Looks at the version as soon as it can be known. It is the first row of the header. */
    private void checkVersion() {
        if (versionIsKnown || !(header.get(0) instanceof String version)) {
            return;
        }
        versionIsKnown = true;
        Refusal refusal = FormatVersion.refusal(version);
        if (refusal != null) {
            headerIsWrong = true;
            isOtherFormat = true;
            problems.error(refusal, header.offset, "/armistice");
        }
    }

    /** Tells whether the header, as far as it has been read, is of a newer version than ours. */
    private boolean isNewer() {
        return header.get(0) instanceof String version && !version.equals(DatasetHeader.CURRENT_FORMAT);
    }

    /** Returns the header as far as it has been read; null if it has no shape. */
    @Nullable DatasetHeader header() {
        begin();
        if (!headerIsFinished && !headerIsWrong) {
            try {
                return header.make();
            } catch (IllegalStateException e) {
                return null;
            }
        }
        return finishedHeader;
    }

    /** Returns the text of the header as far as it has been read. */
    HeaderText headerText() {
        begin();
        return headerText;
    }

    /** Tells whether the header has been read to its end. */
    boolean headerIsFinished() {
        begin();
        return headerIsFinished;
    }

    /** Returns the next entry that could be kept; null at the end. */
    @Nullable Entry next() {
        begin();
        while (state != State.ENDED) {
            Entry entry = nextOrLost();
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private @Nullable Entry nextOrLost() {
        int errors = problems.errors();
        long start = -1;
        input.keepFrom(lastEnd);
        try {
            JsonToken token = parser.nextToken();
            if (token == null || token == JsonToken.END_ARRAY) {
                end(token);
                give(null);
                return null;
            }
            start = place.offset();
            Entry entry = entry(token, start);
            if (problems.errors() == errors) {
                give(null);
                lastStart = start;
                return entry;
            }
            lose(start, lastEnd);
        } catch (JacksonException e) {
            long failed = refused(e);
            lose(start >= 0 ? start : input.skipSpace(lastEnd), failed);
            if (state != State.IN_LINES) {
                state = State.ENDED;
            }
        }
        return null;
    }

    /** Returns where values stand in the entry that came last, or the nearest values around them, by their pointers. */
    Map<String, Input.Position> positions(Collection<String> pointers) {
        try (JsonParser second = factory.createParser(ObjectReadContext.empty(), input.bytes(lastStart, lastEnd))) {
            return PointedValues.positions(pointers, second, lastStart, input::positions);
        }
    }

    /** Gives on what was said; there is nothing more to read if somebody refuses it by an exception. */
    private void give(@Nullable String lostEntry) {
        if (!problems.isEmpty()) {
            State before = state;
            state = State.ENDED;
            problems.give(lostEntry);
            state = before;
        }
    }

    /** Hands over what could not be kept, and goes to where the next entry begins. */
    private void lose(long start, long end) {
        if (state != State.IN_LINES) {
            String text = input.text(start, end);
            // Where a document ends between two entries, none of them is lost.
            give(text.isBlank() || text.strip().matches("[,\\]]") ? null : text);
            return;
        }
        String line = input.line(start);
        boolean overLines = input.hasLineBreak(start, end);
        if (overLines) {
            problems.forget();
            problems.error(
                    "lines.broken", start, "", "The entry does not end on its line.", "Write each entry on one line.");
        }
        give(line);
        if (overLines || !parserIsWell) {
            goOnBehind(start);
        }
    }

    private @Nullable Entry entry(JsonToken token, long start) {
        if (++count > limits.entries()) {
            state = State.ENDED;
            problems.error(Refusal.tooManyEntries(limits), start, place.pointer());
            input.keepFrom(start);
            parser.skipChildren();
            lastEnd = place.endOffset();
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            place.error("member.type", "An entry is an object.", "Write {\"type\": ..., \"id\": ...}.");
            parser.skipChildren();
            parser.finishToken();
            lastEnd = place.endOffset();
            return null;
        }
        int errors = problems.errors();
        if (state == State.IN_LINES && !input.hasLineBreak(lastEnd, start)) {
            place.error("lines.joined", "Two entries stand on one line.", "Write each entry on a line of its own.");
        }
        input.keepFrom(start);
        String pointer = place.pointer();
        Entry entry = new EntryReader(parser, place)
                .read(start, pointer, parser.nextName(), reading -> again(reading, start, pointer));
        lastEnd = place.endOffset();
        if (lastEnd - start > limits.entryBytes()) {
            problems.error(Refusal.tooManyBytes(false, limits), start, pointer);
        }
        if (state == State.IN_LINES && input.hasLineBreak(start, lastEnd)) {
            problems.error(
                    "lines.broken", start, "", "The entry does not end on its line.", "Write each entry on one line.");
        }
        if (entry != null && linesOfIds != null && problems.errors() == errors) {
            checkId(entry, start, pointer);
        }
        return entry;
    }

    private @Nullable Entry again(EntryReader.Reading reading, long start, String pointer) {
        byte[] bytes = input.bytes(start, place.endOffset());
        try (JsonParser second = factory.createParser(ObjectReadContext.empty(), bytes)) {
            Problems.Place at = new Problems.Place(problems, second, start, pointer);
            try {
                second.nextToken();
                return reading.read(second, at);
            } catch (JacksonException e) {
                // A limit that counts for values, not for what is passed over. The first parser can go on.
                report(e, at);
                return null;
            }
        }
    }

    private void checkId(Entry entry, long start, String pointer) {
        Integer line = linesOfIds.putIfAbsent(entry.id(), input.position(start).line());
        if (line != null) {
            problems.error(
                    "entry.duplicate-id",
                    start,
                    pointer + "/id",
                    "The id %s has come before, on line %d.".formatted(entry.id(), line),
                    "Give each entry an id of its own.");
        }
    }

    /** Takes what follows the entries. */
    private void end(@Nullable JsonToken token) {
        boolean inArray = state == State.IN_ARRAY;
        state = State.ENDED;
        if (!inArray) {
            return;
        }
        if (token == null) {
            place.error("json.truncated", "The document ends within its entries.", "Fetch it again.");
            return;
        }
        if (fillHeader()) {
            place.error("json.duplicate-member", "The member entries stands twice in one object.", "Keep one of them.");
            return;
        }
        finishHeader();
        if (parser.nextToken() != null) {
            place.error("json.trailing", "There is more behind the document.", "Keep one document in a file.");
        }
    }

    /** Reports what the parser refused, and returns where. */
    private long refused(JacksonException e) {
        parserIsWell = false;
        return report(e, place);
    }

    private long report(JacksonException e, Problems.Place at) {
        long offset = e.getLocation() == null || e.getLocation().getByteOffset() < 0
                ? at.endOffset()
                : at.startOffset() + e.getLocation().getByteOffset();
        String pointer = at.pointer();
        if (e instanceof JacksonIOException io) {
            return notFetched(io.getCause(), pointer);
        }
        Refusal refusal = Refusal.of(e, limits);
        if (refusal.code().equals("json.syntax") && input.endsWithinToken()) {
            refusal = Refusal.truncated();
        }
        if (refusal.isTruncated()) {
            offset = input.endOffset();
        }
        problems.error(refusal, offset, pointer);
        return offset;
    }

    /** Reports why there are no more bytes, and returns where. */
    private long notFetched(IOException e, String pointer) {
        Refusal refusal = Refusal.of(e);
        if (!refusal.costsOneEntry()) {
            state = State.ENDED;
        }
        long offset = e instanceof Unreadable unreadable ? unreadable.offset : input.endOffset();
        problems.error(refusal, offset, pointer);
        return offset;
    }

    /** Describes why there is no header yet, where nothing else has been said. */
    static ReadProblem noHeader() {
        return new Refusal(
                        "header.incomplete",
                        "The header is not complete before the entries.",
                        "Ask for it when all entries have been taken.")
                .ofDocument();
    }

    /** Goes to the line after the one that an offset lies in. */
    private void goOnBehind(long offset) {
        try {
            long line = input.nextLine(offset);
            if (line < 0) {
                state = State.ENDED;
                return;
            }
            parser = factory.createParser(ObjectReadContext.empty(), input);
            place = new Problems.Place(problems, parser, line, "");
            parserIsWell = true;
            lastEnd = line - 1;
        } catch (IOException e) {
            notFetched(e, "");
            give(null);
        }
    }

    /** Closes the input; there is nothing more to read. */
    void close() {
        state = State.ENDED;
        parser.close();
        try {
            input.close();
        } catch (IOException e) {
            // Everything that was wanted has been read.
            return;
        }
    }
}
