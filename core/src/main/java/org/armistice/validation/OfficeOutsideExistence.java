package org.armistice.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Office;
import org.armistice.model.Person;
import org.armistice.time.UncertainPeriod;

/** An office SHOULD be held while its body exists; one shared day is enough. */
final class OfficeOutsideExistence extends StandardRule<Person> {

    OfficeOutsideExistence() {
        super(
                Severity.WARNING,
                "Office.OutsideExistence",
                Person.class,
                Needs.REFERRED_ENTRIES,
                "An office SHOULD be held only while its body exists.");
    }

    @Override
    void inspect(Person person, Facts facts, Consumer<Finding> findings) {
        List<Attributed<Office>> offices = person.offices();
        for (int i = 0; i < offices.size(); i++) {
            Attributed<Office> office = offices.get(i);
            Optional<UncertainPeriod> existence =
                    facts.find(office.value().of(), Actor.class).flatMap(Existence::of);
            if (existence.isPresent() && office.period().isPresent() && office.isCertain()) {
                UncertainPeriod held = office.period().get();
                findings.accept(finding(person, "/offices/" + i + "/of")
                        .message("Is held (%s) outside the existence (%s) of %s."
                                .formatted(held, existence.get(), office.value().of()))
                        .hint("Name the body that existed then, or correct the period or the body's `existence`.")
                        .when(existence.get().overlaps(held).not()));
            }
        }
    }
}
