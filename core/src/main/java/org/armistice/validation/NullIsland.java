package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;
import org.armistice.model.Location;
import org.armistice.validation.Members.Member;

/** A location SHOULD NOT be at 0, 0: there is nothing but sea, and that is where programs put what they cannot find. */
final class NullIsland extends StandardRule<Entry> {

    NullIsland() {
        super(
                Severity.WARNING,
                "Location.NullIsland",
                Entry.class,
                Needs.ENTRY,
                "A location SHOULD NOT be at latitude 0, longitude 0.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (Member member : facts.members(entry).values()) {
            if (member.value() instanceof Location location
                    && location.point()
                            .filter(point -> point.latitude() == 0 && point.longitude() == 0)
                            .isPresent()) {
                findings.accept(finding(entry, member.pointer())
                        .message("Is at latitude 0, longitude 0, in the Gulf of Guinea.")
                        .hint("Leave the point out where it is not known."));
            }
        }
    }
}
