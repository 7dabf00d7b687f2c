package org.armistice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.table.TableArbitraries;
import org.junit.jupiter.api.Test;

/** Java serialization, as clusters use it to hand values around. */
class SerializationTest {

    @Property(tries = 300)
    void entriesSurvive(@ForAll("entries") Entry entry) throws Exception {
        Entry copy = copied(entry);
        assertThat(copy).isEqualTo(entry).hasSameHashCodeAs(entry).hasToString(entry.toString());
        assertThat(copy.kind()).isEqualTo(entry.kind());
    }

    @Property(tries = 100)
    void datasetsSurvive(@ForAll("datasets") Dataset dataset) throws Exception {
        Dataset copy = copied(dataset);
        assertThat(copy).isEqualTo(dataset).hasSameHashCodeAs(dataset);
        assertThat(copy.entries()).isEqualTo(dataset.entries());
        dataset.entries().forEach(entry -> assertThat(copy.find(entry.id())).contains(entry));
    }

    @Test
    void anExceptionKeepsItsMessageAndLosesItsProblems() throws Exception {
        InvalidValueException copy = copied(new InvalidValueException(
                "Ceasefire", java.util.List.of(new InvalidValueException.Problem("id", "is missing"))));
        assertThat(copy).hasMessage("Ceasefire cannot be built: id is missing.");
        assertThat(copy.problems()).isEmpty();
    }

    @Provide
    static Arbitrary<Entry> entries() {
        return TableArbitraries.entries();
    }

    @Provide
    static Arbitrary<Dataset> datasets() {
        return TableArbitraries.datasets();
    }

    @SuppressWarnings("unchecked")
    private static <T> T copied(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
