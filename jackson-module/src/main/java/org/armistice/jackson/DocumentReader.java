package org.armistice.jackson;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.table.Tables;
import org.armistice.validation.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
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
    private final Found problems;
    private final @Nullable Map<String, Integer> linesOfIds;
    private JsonParser parser;
    private Problems.Place place;
    private final Filling<DatasetHeader> header;
    private boolean headerIsWrong;
    private boolean versionIsKnown;
    private @Nullable DatasetHeader finishedHeader;
    private State state = State.BEGINNING;
    private boolean parserIsWell = true;
    private long count;
    private long lastEnd;

    private enum State {
        BEGINNING,
        IN_ARRAY,
        IN_LINES,
        ENDED
    }

    /** Takes the problems of an entry and gives them on once its end is known. */
    private final class Found extends Problems {

        private final Consumer<ReadProblem> taker;
        private final List<ReadProblem> waiting = new ArrayList<>();

        Found(Consumer<ReadProblem> taker) {
            this.taker = taker;
        }

        @Override
        void report(Severity severity, String code, long offset, String pointer, String message, String hint) {
            Input.Position at = input.position(offset);
            waiting.add(new ReadProblem(severity, code, message, hint, at.line(), at.column(), pointer, null));
        }

        /** Forgets what was said of an entry, since it was the consequence of something else. */
        void forget() {
            waiting.clear();
        }

        void give(@Nullable String lostEntry) {
            List<ReadProblem> given = new ArrayList<>(waiting);
            waiting.clear();
            given.forEach(problem ->
                    taker.accept(problem.severity() == Severity.ERROR ? problem.losing(lostEntry) : problem));
        }
    }

    /**
     * Begins a document.
     *
     * @param uniqueIds whether to remember all ids, so as to refuse an entry whose id has come before
     */
    DocumentReader(
            JsonFactory factory, Input input, ReadLimits limits, boolean uniqueIds, Consumer<ReadProblem> taker) {
        this.factory = factory;
        this.limits = limits;
        this.input = input;
        this.problems = new Found(taker);
        this.linesOfIds = uniqueIds ? new HashMap<>() : null;
        this.parser = factory.createParser(ObjectReadContext.empty(), input);
        this.place = new Problems.Place(problems, parser, 0, "");
        this.header = new Filling<>(Tables.HEADER, 0, "");
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
            problems.give(null);
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
        if (!fillHeader()) {
            lastEnd = place.endOffset();
            finishHeader();
            state = State.IN_LINES;
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            checkVersion();
            state = State.IN_ARRAY;
        } else {
            place.error("member.type", "The entries are an array.", "Write \"entries\": [...].");
        }
    }

    private boolean fillHeader() {
        int errors = problems.errors();
        boolean stopped = new ValueReader(parser, place).fill(header, ENTRIES);
        headerIsWrong |= problems.errors() > errors;
        return stopped;
    }

    private void finishHeader() {
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
        if (!version.matches("1\\.(0|[1-9][0-9]{0,5})")) {
            headerIsWrong = true;
            problems.error(
                    "format.version",
                    header.offset,
                    "/armistice",
                    "The dataset is in version %s of the format; this library reads versions 1.x."
                            .formatted(Strings.shown(version)),
                    "Read it with a newer version of the library.");
        } else if (!version.equals(DatasetHeader.CURRENT_FORMAT)) {
            problems.expectNewerMembers();
        }
    }

    /** Returns the header as far as it has been read; null if it has no shape, which has then been reported. */
    @Nullable DatasetHeader header() {
        begin();
        if (finishedHeader == null && state == State.IN_ARRAY) {
            try {
                return header.make();
            } catch (IllegalStateException e) {
                return null;
            }
        }
        return finishedHeader;
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
        try {
            JsonToken token = parser.nextToken();
            if (token == null || token == JsonToken.END_ARRAY) {
                end(token);
                problems.give(null);
                return null;
            }
            start = place.offset();
            Entry entry = entry(token, start);
            if (problems.errors() == errors) {
                problems.give(null);
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

    /** Hands over what could not be kept, and goes to where the next entry begins. */
    private void lose(long start, long end) {
        if (state != State.IN_LINES) {
            problems.give(input.text(start, end));
            return;
        }
        String line = input.line(start);
        boolean overLines = input.hasLineBreak(start, end);
        if (overLines) {
            problems.forget();
            problems.error(
                    "lines.broken", start, "", "The entry does not end on its line.", "Write each entry on one line.");
        }
        problems.give(line);
        if (overLines || !parserIsWell) {
            goOnBehind(start);
        }
    }

    private @Nullable Entry entry(JsonToken token, long start) {
        if (++count > limits.entries()) {
            state = State.ENDED;
            place.error("limit.entries", "There are more than " + limits.entries() + " entries.", "Raise the limit.");
            lastEnd = place.endOffset();
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            place.error("member.type", "An entry is an object.", "Write {\"type\": ..., \"id\": ...}.");
            parser.skipChildren();
            lastEnd = place.endOffset();
            return null;
        }
        if (state == State.IN_LINES && !input.hasLineBreak(lastEnd, start)) {
            place.error("lines.joined", "Two entries stand on one line.", "Write each entry on a line of its own.");
        }
        input.keepFrom(start);
        String pointer = place.pointer();
        Entry entry = new EntryReader(parser, place)
                .read(start, pointer, parser.nextName(), reading -> again(reading, start, pointer));
        lastEnd = place.endOffset();
        if (state == State.IN_LINES && input.hasLineBreak(start, lastEnd)) {
            problems.error(
                    "lines.broken", start, "", "The entry does not end on its line.", "Write each entry on one line.");
        }
        if (entry != null && linesOfIds != null) {
            checkId(entry, start, pointer);
        }
        return entry;
    }

    private @Nullable Entry again(EntryReader.Reading reading, long start, String pointer) {
        byte[] bytes = input.bytes(start, place.endOffset());
        try (JsonParser second = factory.createParser(ObjectReadContext.empty(), bytes)) {
            second.nextToken();
            return reading.read(second, new Problems.Place(problems, second, start, pointer));
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
        long offset = e.getLocation() == null || e.getLocation().getByteOffset() < 0
                ? place.endOffset()
                : place.startOffset() + e.getLocation().getByteOffset();
        String pointer = place.pointer();
        if (e instanceof JacksonIOException io) {
            notFetched(io.getCause(), offset, pointer);
        } else if (e instanceof StreamConstraintsException) {
            problems.error("limit.json", offset, pointer, sentence(e), "Raise the limit if the document is trusted.");
        } else {
            boolean truncated = e instanceof UnexpectedEndOfInputException;
            problems.error(
                    truncated ? "json.truncated" : "json.syntax",
                    offset,
                    pointer,
                    truncated ? "The document ends within a value." : sentence(e),
                    truncated ? "Fetch it again." : "Correct the JSON.");
        }
        return offset;
    }

    private void notFetched(IOException e, long offset, String pointer) {
        ReadProblem problem = notFetched(e);
        if (!problem.code().equals(Input.ENTRY_BYTES)) {
            state = State.ENDED;
        }
        problems.error(problem.code(), offset, pointer, problem.message(), problem.hint());
    }

    /** Describes why bytes could not be had; without a place. */
    static ReadProblem notFetched(IOException e) {
        if (e instanceof Input.LimitExceeded limit) {
            return unplaced(
                    limit.code, String.valueOf(limit.getMessage()), "Raise the limit if the document is trusted.");
        }
        if (e instanceof EOFException || e instanceof ZipException) {
            return unplaced("gzip.broken", "The compressed data is broken or ends too early.", "Fetch it again.");
        }
        if (e instanceof CharConversionException) {
            return unplaced("json.encoding", sentence(e.getMessage()), "Write UTF-8.");
        }
        return unplaced("io", "The input cannot be fetched: " + sentence(e.toString()), "Try again.");
    }

    private static ReadProblem unplaced(String code, String message, String hint) {
        return new ReadProblem(Severity.ERROR, code, message, hint, 1, 1, "", null);
    }

    /** Describes why there is no header yet, where nothing else has been said. */
    ReadProblem noHeader() {
        return unplaced(
                "header.incomplete",
                "The header is not complete before the entries.",
                "Ask for it when all entries have been taken.");
    }

    private static String sentence(JacksonException e) {
        return sentence(e.getOriginalMessage());
    }

    private static String sentence(@Nullable String message) {
        String text = Strings.printable(String.valueOf(message));
        return text.endsWith(".") ? text : text + ".";
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
            notFetched(e, input.endOffset(), "");
        }
    }

    void close() {
        parser.close();
        try {
            input.close();
        } catch (IOException e) {
            // Everything that was wanted has been read.
            state = State.ENDED;
        }
    }
}
