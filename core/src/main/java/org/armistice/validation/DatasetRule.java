package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;

/**
 * A law about a dataset as a whole, which is judged once, with its first entry. Of one without entries nothing is said.
 */
abstract class DatasetRule extends StandardRule<Entry> {

    DatasetRule(Severity severity, String id, String law) {
        super(severity, id, Entry.class, Needs.DATASET, law);
    }

    @Override
    final void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        if (facts.dataset().entries().get(0).id().equals(entry.id())) {
            inspect(facts.dataset(), facts, findings);
        }
    }

    /** Begins a finding about the header of the dataset, at a JSON pointer from the root of the document. */
    protected final Finding.Draft finding(String pointer) {
        return Finding.aboutDataset(severity(), id(), pointer);
    }

    abstract void inspect(Dataset dataset, Facts facts, Consumer<Finding> findings);
}
