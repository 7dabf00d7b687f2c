package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.PassageRule;
import org.armistice.vocabulary.Passage;
import org.armistice.vocabulary.Traffic;

/** The rows of a {@link PassageRule}. */
final class PassageRuleTable {

    static final Table<PassageRule> TABLE = Table.of("passage-rule", PassageRule.class)
            .term("passage", Passage.VOCABULARY)
            .required()
            .terms("traffic", Traffic.VOCABULARY)
            .refs("travellers", Actor.class)
            .text("hours")
            .attributed(PassageRuleTable::make, PassageRuleTable::take);

    private PassageRuleTable() {}

    private static PassageRule make(Slots in) {
        return PassageRule.builder()
                .passage(in.one())
                .traffic(in.list())
                .travellers(in.list())
                .hours(in.optional())
                .build();
    }

    private static void take(PassageRule from, Slots out) {
        out.put(from.passage()).put(from.traffic()).put(from.travellers()).put(from.hours());
    }
}
