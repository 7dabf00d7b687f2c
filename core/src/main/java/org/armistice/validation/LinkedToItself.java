package org.armistice.validation;

import java.util.List;
import java.util.function.Consumer;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.vocabulary.LinkType;

/**
 * By links that order entries, as from the part to the whole, none MUST lead back to itself, be it by way of others:
 * two ceasefires do not renew each other. Of each such loop the first entry is reported. What somebody asserts whose
 * voice is not the source's, or with reserve, does not count.
 */
final class LinkedToItself extends StandardRule<Entry> {

    static final List<Rule> ALL = List.of(
            new LinkedToItself(
                    "Link.PartOfItself", LinkType.PART_OF, "An entry MUST NOT be a part of itself.", "is a part of"),
            new LinkedToItself(
                    "Link.SupersedesItself",
                    LinkType.SUPERSEDES,
                    "An entry MUST NOT supersede what supersedes it.",
                    "supersedes"),
            new LinkedToItself(
                    "Link.RenewsItself", LinkType.RENEWS, "An entry MUST NOT renew what renews it.", "renews"),
            new LinkedToItself(
                    "Link.RestatesItself",
                    LinkType.RESTATES,
                    "An entry MUST NOT restate what restates it.",
                    "restates"));

    private final LinkType type;
    private final String verb;

    private LinkedToItself(String id, LinkType type, String law, String verb) {
        super(Severity.ERROR, id, Entry.class, Needs.DATASET, law);
        this.type = type;
        this.verb = verb;
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        if (entry.links().stream().noneMatch(link -> link.value().type() == type)) {
            return;
        }
        List<Ref<Entry>> loop = facts.links().loopFrom(entry.ref(), type);
        if (!loop.isEmpty()) {
            findings.accept(finding(entry, "/links")
                    .message("Goes in a circle: %s.".formatted(Words.chain(loop, " " + verb + " ")))
                    .hint("Remove the link that is wrong."));
        }
    }
}
