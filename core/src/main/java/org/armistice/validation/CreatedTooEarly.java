package org.armistice.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Source;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * A dataset SHOULD NOT have been made before what is in it: one that was made in June does not cite a report of July.
 * The last such date is reported, once for the dataset.
 */
final class CreatedTooEarly extends DatasetRule {

    static final List<Rule> ALL = List.of(
            new CreatedTooEarly(
                    "Dataset.CreatedBeforeSource",
                    "A dataset SHOULD NOT have been made before a source in it was published.",
                    "published",
                    entry -> entry instanceof Source source ? source.published() : Optional.empty()),
            new CreatedTooEarly(
                    "Dataset.CreatedBeforeEntry",
                    "A dataset SHOULD NOT have been made before an entry in it was recorded.",
                    "recorded",
                    Entry::recorded));

    private final String words;
    private final Function<Entry, Optional<UncertainDate>> date;

    private CreatedTooEarly(String id, String law, String words, Function<Entry, Optional<UncertainDate>> date) {
        super(Severity.WARNING, id, law);
        this.words = words;
        this.date = date;
    }

    @Override
    void inspect(Dataset dataset, Facts facts, Consumer<Finding> findings) {
        UncertainDate created = dataset.header().created().orElse(null);
        if (created == null) {
            return;
        }
        Truth surest = Truth.FALSE;
        Entry last = null;
        for (Entry entry : dataset.entries()) {
            UncertainDate day = date.apply(entry).orElse(null);
            Truth isTooEarly = day == null ? Truth.FALSE : created.isBefore(day);
            int surer = isTooEarly.compareTo(surest);
            if (surer > 0 || surer == 0 && last != null && day != null && isLater(day, last)) {
                surest = isTooEarly;
                last = entry;
            }
        }
        if (last != null) {
            findings.accept(finding("/created")
                    .message("Was made (%s) before %s was %s (%s)."
                            .formatted(
                                    created, last.id(), words, date.apply(last).orElseThrow()))
                    .hint("Correct one of the dates, or bring `created` up to date.")
                    .when(surest));
        }
    }

    private boolean isLater(UncertainDate day, Entry last) {
        return day.isAfter(date.apply(last).orElseThrow()) == Truth.TRUE;
    }
}
