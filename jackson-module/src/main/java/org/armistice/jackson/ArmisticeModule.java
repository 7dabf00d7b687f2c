package org.armistice.jackson;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets every value of the library live inside a program's own objects and its own Jackson 3 mapper.
 *
 * <p>A mapper finds it by itself where it is built with {@code findAndAddModules()}; otherwise add it:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ArmisticeModule()).build();
 * }</pre>
 *
 * <p>Datasets, entries, the values inside them, references, terms, dates and periods are read and written as in our own
 * documents, whatever the settings of the mapper: its naming strategy, inclusion rules and default typing do not reach
 * them. What cannot be read leaves as the mapper's {@code DatabindException}. For files and streams use
 * {@link DatasetReader}, which locates and recovers.
 */
public final class ArmisticeModule extends JacksonModule {

    /** Makes the module. */
    public ArmisticeModule() {}

    @Override
    public String getModuleName() {
        return "armistice";
    }

    @Override
    public Version version() {
        return new Version(0, 1, 0, "SNAPSHOT", "org.armistice", "armistice-jackson");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ArmisticeSerializers());
        context.addDeserializers(new ArmisticeDeserializers());
        context.addKeySerializers(new ArmisticeKeys());
        context.addKeyDeserializers(new ArmisticeKeys());
        context.appendAnnotationIntrospector(new RootNames());
    }
}
