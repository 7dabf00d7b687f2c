package org.armistice.examples.reality;

import java.util.Map;
import java.util.TreeMap;
import org.armistice.jackson.DatasetWriter;
import org.armistice.model.Dataset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts what has no attribute: members and terms with a prefix, wherever they stand in a dataset's JSON. */
final class Kept {

    private final String prefix;
    private final Map<String, Long> counts = new TreeMap<>();

    private Kept(String prefix) {
        this.prefix = prefix;
    }

    static Map<String, Long> under(String prefix, Dataset dataset) {
        Kept kept = new Kept(prefix);
        kept.count(JsonMapper.shared().readTree(DatasetWriter.json().toText(dataset)));
        return kept.counts;
    }

    private void count(JsonNode node) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getKey().startsWith(prefix)) {
                counts.merge(member.getKey(), 1L, Long::sum);
            } else if (member.getKey().equals("scheme")
                    && member.getValue().stringValue("").startsWith(prefix)) {
                counts.merge("scheme " + member.getValue().stringValue(), 1L, Long::sum);
            }
        }
        node.values().forEach(this::count);
    }
}
