package org.armistice.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.armistice.model.Silence;
import org.jspecify.annotations.Nullable;

/** Takes findings, hands on those that are to be reported, and counts those that the dataset's header silences. */
final class Collected implements Consumer<Finding> {

    private final Policy policy;
    private final Consumer<Finding> reported;
    private final Map<Silence, Integer> silenced = new LinkedHashMap<>();

    Collected(Policy policy, List<Silence> silences, Consumer<Finding> reported) {
        this.policy = policy;
        this.reported = reported;
        silences.forEach(silence -> silenced.put(silence, 0));
    }

    @Override
    public void accept(Finding finding) {
        Finding judged = policy.apply(Objects.requireNonNull(finding, "finding"));
        if (judged == null) {
            return;
        }
        Silence silence = Policy.maySilence(judged) ? silenceOf(judged.rule()) : null;
        if (silence == null) {
            reported.accept(judged);
        } else {
            silenced.merge(silence, 1, Integer::sum);
        }
    }

    List<Silenced> silenced() {
        List<Silenced> counted = new ArrayList<>();
        silenced.forEach((silence, count) -> counted.add(new Silenced(silence.rule(), silence.reason(), count)));
        return List.copyOf(counted);
    }

    private @Nullable Silence silenceOf(String rule) {
        for (Silence silence : silenced.keySet()) {
            if (Policy.isIn(rule, silence.rule()::equals)) {
                return silence;
            }
        }
        return null;
    }
}
