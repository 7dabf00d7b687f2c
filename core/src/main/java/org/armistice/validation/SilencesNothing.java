package org.armistice.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.armistice.model.Dataset;
import org.armistice.model.Silence;

/**
 * What a header silences SHOULD be a law or a family of laws that exists. One whose first word is no family of this
 * library may be a law of a program's own, and is left open.
 */
final class SilencesNothing extends DatasetRule {

    SilencesNothing() {
        super(
                Severity.NOTE,
                "Dataset.SilencesNothing",
                "What a header silences SHOULD be a law or a family of laws that exists.");
    }

    @Override
    void inspect(Dataset dataset, Facts facts, Consumer<Finding> findings) {
        if (dataset.header().silences().isEmpty()) {
            return;
        }
        Set<String> known = known();
        List<Silence> silences = dataset.header().silences();
        for (int i = 0; i < silences.size(); i++) {
            String rule = silences.get(i).rule();
            if (!known.contains(rule) && known.contains(rule.substring(0, (rule + '.').indexOf('.')))) {
                findings.accept(finding("/silences/" + i + "/rule")
                        .message("Silences %s, and no law of this library is called so.".formatted(Words.quoted(rule)))
                        .hint("Correct the id, or remove the silence from the header."));
            }
        }
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        for (Rule rule : StandardRules.ALL) {
            for (int dot = rule.id().length(); dot >= 0; dot = rule.id().lastIndexOf('.', dot - 1)) {
                known.add(rule.id().substring(0, dot));
            }
        }
        return known;
    }
}
