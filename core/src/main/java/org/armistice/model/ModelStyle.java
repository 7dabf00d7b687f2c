package org.armistice.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How every value of the model is generated: a public abstract class, one public builder, and an implementation that
 * nobody sees.
 *
 * <p>The generated builders check nothing by themselves, so that one exception can list every missing attribute and
 * every misshapen one: see {@link Invariants}. A setter is as visible as its attribute, so that {@link Entry#origin}
 * stays ours.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        jdkOnly = false,
        alwaysPublicInitializers = false,
        validationMethod = Value.Style.ValidationMethod.NONE,
        allowedClasspathAnnotations = {Generated.class, CanIgnoreReturnValue.class})
@interface ModelStyle {}
