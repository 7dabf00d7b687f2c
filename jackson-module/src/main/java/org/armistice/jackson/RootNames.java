package org.armistice.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;

/**
 * Gives a mapper that wraps roots the name of the public type of a value: the name of the class that stands behind it
 * is nobody's business, and another one reads what was written.
 */
final class RootNames extends AnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
        return MappedType.nameOf(type.getRawType()).map(PropertyName::construct).orElse(null);
    }
}
