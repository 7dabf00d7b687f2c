package org.armistice.benchmarks.world;

import org.armistice.model.Attributed;
import org.armistice.model.Code;
import org.armistice.model.Name;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.OrganizationKind;
import org.armistice.vocabulary.SourceKind;

/** Who acts and who reports. */
final class Cast {

    private Cast() {}

    static void source(Region region) {
        Source source = Source.builder()
                .id(region.id("source"))
                .name(region.chance.words(3, 9))
                .sourceKind(region.chance.oneOf(SourceKind.values()))
                .outlet(region.chance.words(1, 3))
                .published(region.chance.date(region.chance.day(Days.AFTER_HISTORY)))
                .language("en")
                .url("https://example.org/" + region.entries.size() + "/" + region.chance.below(1_000_000))
                .build();
        region.entries.add(source);
        region.sources.add(source.ref());
    }

    static void state(Region region) {
        State state = State.builder()
                .id(region.id("state"))
                .name(region.chance.words(1, 2))
                .addNames(
                        Attributed.of(Name.of(region.chance.words(1, 3), "hy")).citing(region.citation()))
                .addCodes(Code.of(CodeScheme.GLEDITSCH_WARD, Integer.toString(region.chance.below(900))))
                .existence(region.chance.existence())
                .addCitations(region.citation())
                .build();
        region.entries.add(state);
        region.states.add(state.ref());
        region.actors.add(state.ref());
    }

    static void organization(Region region) {
        Organization organization = Organization.builder()
                .id(region.id("organization"))
                .name(region.chance.words(2, 5))
                .addKinds(
                        region.asserted(Attributed.of(region.chance.oneOf(OrganizationKind.values())), Days.OF_HISTORY))
                .existence(region.chance.existence())
                .addCitations(region.citation())
                .build();
        region.entries.add(organization);
        region.organizations.add(organization.ref());
        region.actors.add(organization.ref());
    }

    static void person(Region region) {
        Ref<State> state = region.chance.oneOf(region.states);
        Person person = Person.builder()
                .id(region.id("person"))
                .name(region.chance.words(2, 3))
                .addNationalities(state)
                .addOffices(Attributed.of(Office.of(region.chance.oneOf(OfficeKind.values()), state))
                        .during(region.chance.period(Days.OF_HISTORY))
                        .citing(region.citation()))
                .addCitations(region.citation())
                .build();
        region.entries.add(person);
        region.persons.add(person.ref());
        region.actors.add(person.ref());
    }
}
