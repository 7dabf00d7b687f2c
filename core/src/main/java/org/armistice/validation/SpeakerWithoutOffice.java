package org.armistice.validation;

import java.util.Optional;
import java.util.function.Consumer;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * A person who speaks for a state or organization SHOULD hold one of its offices at that time, or an office of one of
 * its parts. Of a person without any recorded office nobody can tell, and one without a period may be held at any time.
 */
final class SpeakerWithoutOffice extends StandardRule<Statement> {

    SpeakerWithoutOffice() {
        super(
                Severity.WARNING,
                "Statement.SpeakerWithoutOffice",
                Statement.class,
                Needs.REFERRED_ENTRIES,
                "A person who speaks for a body SHOULD hold one of its offices at that time.");
    }

    @Override
    void inspect(Statement statement, Facts facts, Consumer<Finding> findings) {
        Optional<Person> speaker = statement.speaker().flatMap(ref -> facts.find(ref, Person.class));
        if (speaker.isPresent()
                && statement.when().isPresent()
                && statement.spokenFor().isPresent()
                && !statement.spokenFor().get().isTo(speaker.get())
                && speaker.get().offices().stream().anyMatch(Attributed::isAsserted)) {
            inspect(statement, speaker.get(), statement.when().get(), facts, findings);
        }
    }

    private void inspect(
            Statement statement, Person speaker, UncertainPeriod when, Facts facts, Consumer<Finding> findings) {
        Ref<? extends Actor> body = statement.spokenFor().orElseThrow();
        Optional<Truth> isOutside = speaker.offices().stream()
                .filter(office -> office.isAsserted() && isOf(office.value(), body, facts))
                .map(office -> office.period()
                        .map(period -> period.overlaps(when).not())
                        .orElse(Truth.FALSE))
                .reduce(Truth::and);
        String message = isOutside.isEmpty()
                ? "Is spoken (%1$s) by %2$s for %3$s, where no office of %2$s is recorded."
                : "Is spoken (%1$s) by %2$s for %3$s, outside the time of each office that %2$s is recorded to hold there.";
        findings.accept(finding(statement, "/speaker")
                .message(message.formatted(when, speaker.id(), body))
                .hint("Record the office that the person held then, or correct the date or `spokenFor`.")
                .when(isOutside.orElse(Truth.UNKNOWN)));
    }

    private static boolean isOf(Office office, Ref<? extends Actor> body, Facts facts) {
        return office.of().equals(body)
                || facts.find(office.of(), Organization.class)
                        .flatMap(Organization::state)
                        .filter(body::equals)
                        .isPresent();
    }
}
