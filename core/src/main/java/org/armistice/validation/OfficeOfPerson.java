package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Person;
import org.armistice.model.Ref;

/**
 * An office SHOULD be one of a state or an organization, and not of a person: who advises a president serves a state.
 */
final class OfficeOfPerson extends StandardRule<Person> {

    OfficeOfPerson() {
        super(
                Severity.WARNING,
                "Office.OfPerson",
                Person.class,
                Needs.REFERRED_ENTRIES,
                "An office SHOULD be one of a state or an organization, and not of a person.");
    }

    @Override
    void inspect(Person person, Facts facts, Consumer<Finding> findings) {
        for (int i = 0; i < person.offices().size(); i++) {
            Ref<?> body = person.offices().get(i).value().of();
            if (facts.find(body, Person.class).isPresent()) {
                findings.accept(finding(person, "/offices/" + i + "/of")
                        .message("Holds an office of %s, who is a person.".formatted(body))
                        .hint("Name the state or the organization that the office belongs to."));
            }
        }
    }
}
