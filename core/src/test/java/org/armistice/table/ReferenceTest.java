package org.armistice.table;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.vocabulary.LinkType.FOLLOWS;
import static org.armistice.vocabulary.Measure.POPULATION;
import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Holding;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.Territory;
import org.armistice.model.UnknownEntry;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void referencesAreListedWithTheirPlacesInTheOrderOfTheRows() {
        Ref<Actor> armenia = Ref.to("armenia");
        Ref<Actor> russia = Ref.to("russia");
        Ref<Source> report = Ref.to("report");
        Ref<Territory> karabakh = Ref.to("karabakh");
        Territory lachin = Territory.builder()
                .id("lachin")
                .addWithin(karabakh)
                .addHoldings(
                        Attributed.of(Holding.of(CONTROLS, armenia)).since(date("1992-05-18")),
                        Attributed.of(Holding.of(CONTROLS, russia))
                                .accordingTo(armenia)
                                .citing(Citation.of(report).reporting(russia)))
                .addPopulations(Attributed.of(Estimate.of(POPULATION, 1).toBuilder()
                        .addScope(karabakh)
                        .build()))
                .addLinks(Attributed.of(Link.of(FOLLOWS, Ref.to("agdam"))))
                .addCitations(Citation.of(report))
                .build();

        assertThat(Reference.of(lachin))
                .containsExactly(
                        new Reference("/within/0", karabakh, Territory.class),
                        new Reference("/holdings/0/holder", armenia, Actor.class),
                        new Reference("/holdings/1/holder", russia, Actor.class),
                        new Reference("/holdings/1/accordingTo", armenia, Actor.class),
                        new Reference("/holdings/1/citations/0/source", report, Source.class),
                        new Reference("/holdings/1/citations/0/speaker", russia, Actor.class),
                        new Reference("/populations/0/scope/0", karabakh, Entry.class),
                        new Reference("/links/0/target", Ref.to("agdam"), Entry.class),
                        new Reference("/citations/0/source", report, Source.class));
    }

    @Test
    void anEntryOfAnUnknownTypeHasNoReferencesThatAnybodyKnows() {
        UnknownEntry sighting = UnknownEntry.builder()
                .id("sighting")
                .type("acme:drone-sighting")
                .build();
        assertThat(Reference.of(sighting)).isEmpty();
    }

    @Property
    void everyReferenceInAnEntryIsFound(@ForAll("entries") Entry entry) {
        assertThat(Reference.of(entry))
                .extracting(found -> found.ref().id())
                .containsExactlyInAnyOrderElementsOf(walk(entry));
    }

    @Property
    void noTwoStandInOnePlace(@ForAll("entries") Entry entry) {
        assertThat(Reference.of(entry)).extracting(Reference::pointer).doesNotHaveDuplicates();
    }

    @Provide
    static Arbitrary<Entry> entries() {
        return TableArbitraries.entries();
    }

    /** Goes through all attributes by reflection and returns the ids of the references. */
    private static List<String> walk(Object value) {
        List<String> ids = new ArrayList<>();
        if (value instanceof Ref<?> ref) {
            ids.add(ref.id());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> ids.addAll(walk(present)));
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> ids.addAll(walk(one)));
        } else if (value.getClass().getPackageName().equals("org.armistice.model")) {
            for (Method method : publicType(value).getMethods()) {
                if (isAttribute(method)) {
                    ids.addAll(walk(get(method, value)));
                }
            }
        }
        return ids;
    }

    private static Class<?> publicType(Object value) {
        Class<?> type = value.getClass();
        while (!Modifier.isPublic(type.getModifiers())) {
            type = type.getSuperclass();
        }
        return type;
    }

    private static boolean isAttribute(Method method) {
        boolean ofOurs = Modifier.isPublic(method.getDeclaringClass().getModifiers())
                && method.getDeclaringClass() != Object.class;
        boolean derived = method.getName().equals("toBuilder")
                || method.getName().equals("toString")
                || method.getName().equals("hashCode");
        return ofOurs
                && !derived
                && method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !Modifier.isFinal(method.getModifiers());
    }

    private static Object get(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method + " of " + value, e);
        }
    }
}
