package org.armistice.jackson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetBuilder;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.validation.Finding;
import org.armistice.validation.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/**
 * The entries of a document, one after the other, in constant memory.
 *
 * <pre>{@code
 * try (EntryStream entries = DatasetReader.standard().open(path)) {
 *     entries.forEachRemaining(entry -> ...);
 * }
 * }</pre>
 *
 * <p>For one pass by one thread. Close it.
 */
public final class EntryStream implements Iterator<Entry>, AutoCloseable {

    static final Consumer<ReadProblem> REFUSE_ERRORS = problem -> {
        if (problem.severity() == Severity.ERROR) {
            throw new DatasetReadException(List.of(problem));
        }
    };

    private final DocumentReader document;
    private final List<ReadProblem> errorsOutside = new ArrayList<>();
    private @Nullable Entry next;
    private @Nullable Entry taken;
    private boolean begun;

    EntryStream(
            JsonFactory factory, Input input, ReadLimits limits, boolean uniqueIds, Consumer<ReadProblem> problems) {
        this.document = new DocumentReader(factory, input, limits, uniqueIds, problem -> {
            // Those of entries are not kept, since there may be as many as entries.
            if (problem.severity() == Severity.ERROR && problem.entry() == null) {
                errorsOutside.add(problem);
            }
            problems.accept(problem);
        });
    }

    /**
     * Returns the header. Members of it that stand behind the entries are there only once all entries have been taken.
     *
     * @throws DatasetReadException if it has no shape
     */
    public DatasetHeader header() {
        DatasetHeader header = document.header();
        if (header == null) {
            throw new DatasetReadException(
                    errorsOutside.isEmpty() ? List.of(DocumentReader.noHeader()) : errorsOutside);
        }
        return header;
    }

    /** Tells whether an entry has been taken. */
    boolean hasBegun() {
        return begun;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            taken = null;
            next = document.next();
        }
        return next != null;
    }

    /**
     * Returns the next entry that can be kept.
     *
     * @throws DatasetReadException at the first error, unless the stream was opened with somebody who takes problems;
     *     nothing follows then
     */
    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Entry entry = next;
        next = null;
        taken = entry;
        begun = true;
        return entry;
    }

    /**
     * Returns findings about the dataset or about the entry that was taken last, in their order, with where they stand.
     *
     * <p>The text of an entry is at hand until the next one is asked for, be it by {@link #hasNext()}. That of the
     * header is at hand always, and is read up to the entries if it has not been; members of it that stand behind the
     * entries are there only once all entries have been taken.
     *
     * @throws IllegalStateException if a finding is about another entry
     * @throws DatasetReadException if a finding is about the dataset, and the header cannot be read
     */
    public List<LocatedFinding> locate(Collection<Finding> findings) {
        Set<String> inHeader = new HashSet<>();
        Set<String> inEntry = new HashSet<>();
        for (Finding finding : findings) {
            finding.entryId().ifPresent(this::checkAtHand);
            (isAboutDataset(finding) ? inHeader : inEntry).add(finding.pointer());
        }
        Map<String, Input.Position> header =
                inHeader.isEmpty() ? Map.of() : document.headerText().positions(inHeader);
        Map<String, Input.Position> entry = inEntry.isEmpty() ? Map.of() : document.positions(inEntry);
        return findings.stream()
                .map(finding -> located(finding, (isAboutDataset(finding) ? header : entry).get(finding.pointer())))
                .toList();
    }

    private static boolean isAboutDataset(Finding finding) {
        return finding.entryId().isEmpty();
    }

    private void checkAtHand(String id) {
        if (taken == null || !taken.id().equals(id)) {
            throw new IllegalStateException("The finding is about " + id + ", but the text at hand is that of "
                    + (taken == null ? "no entry" : taken.id())
                    + ". Locate what is found in an entry before the next one is asked for.");
        }
    }

    private static LocatedFinding located(Finding finding, Input.@Nullable Position at) {
        return at == null ? LocatedFinding.nowhere(finding) : LocatedFinding.at(at.line(), at.column(), finding);
    }

    /**
     * Locates findings about the dataset and about any entries that are still to come; of several with one id, in the
     * first.
     */
    List<LocatedFinding> locateAll(Collection<Finding> findings) {
        Set<Finding> inHeader = new HashSet<>();
        Map<String, Set<Finding>> inEntries = new HashMap<>();
        for (Finding finding : findings) {
            finding.entryId()
                    .map(id -> inEntries.computeIfAbsent(id, key -> new HashSet<>()))
                    .orElse(inHeader)
                    .add(finding);
        }
        Map<Finding, LocatedFinding> located = new HashMap<>();
        boolean toEnd = isPerhapsBehindEntries(inHeader);
        while ((toEnd || !inEntries.isEmpty()) && hasNext()) {
            Set<Finding> here = inEntries.remove(next().id());
            if (here != null) {
                locate(here).forEach(found -> located.put(found.finding(), found));
            }
        }
        locate(inHeader).forEach(found -> located.put(found.finding(), found));
        return findings.stream()
                .map(finding -> located.getOrDefault(finding, LocatedFinding.nowhere(finding)))
                .toList();
    }

    /** Tells whether a finding is about a member of the header that is not there before the entries. */
    private boolean isPerhapsBehindEntries(Set<Finding> inHeader) {
        Set<String> pointers = inHeader.stream().map(Finding::pointer).collect(Collectors.toSet());
        return !pointers.isEmpty()
                && !document.headerIsFinished()
                && document.headerText().lacksOneOf(pointers);
    }

    /** Returns the remaining entries as a stream, in order, for one thread. */
    public Stream<Entry> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        this, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }

    /** Closes the file, if this was opened on a file. */
    @Override
    public void close() {
        document.close();
    }

    /** Returns the whole dataset, or throws what the given list has collected by then. */
    Dataset strict(List<ReadProblem> errors) {
        DatasetBuilder dataset = Dataset.builder();
        forEachRemaining(dataset::add);
        if (!errors.isEmpty()) {
            throw new DatasetReadException(errors);
        }
        return dataset.header(header()).build();
    }

    Recovered recovered(List<ReadProblem> problems) {
        DatasetBuilder dataset = Dataset.builder();
        forEachRemaining(dataset::add);
        DatasetHeader header = document.header();
        if (header == null) {
            throw new DatasetReadException(problems.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .collect(Collectors.toList()));
        }
        return new Recovered(dataset.header(header).build(), problems);
    }
}
