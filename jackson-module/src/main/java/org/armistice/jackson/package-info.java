/**
 * Datasets as JSON: {@link org.armistice.jackson.DatasetReader} and {@link org.armistice.jackson.DatasetWriter} for
 * files and streams, {@link org.armistice.jackson.ArmisticeModule} for values inside a program's own objects.
 *
 * <h2>In your own mapper</h2>
 *
 * <p>Build it with {@code findAndAddModules()}, or add the module. <b>A mapper without it loses values in silence</b>:
 * it knows nothing of our types, so that it writes an entry, a dataset, a reference, a date or a point as <code>{}
 * </code>, and a term by the name of its constant. It refuses to read them: "Cannot construct instance of
 * `org.armistice.model.State`". Who sees either has forgotten the module.
 *
 * <p>With it, dates, references and terms are texts, also as keys of maps; a time with a wording or a stated duration
 * is an object; a point has {@code latitude} and {@code longitude}. Ask for {@code Term<CheckpointKind>} rather than
 * {@code CheckpointKind} where tokens may come that this version does not know, and for {@code Attributed<Holding>}
 * rather than {@code Holding} where unknown members may come. Where roots are wrapped, every entry has the name
 * {@code Entry}. A serializer or a mix-in that a program registers for one of our types by name is obeyed.
 *
 * <p>A tree keeps the digits of unknown numbers, but of {@code -0} as {@code -0.0}, and of {@code 1e400} as
 * {@code 1E+400}. {@code @JsonUnwrapped} on a value of ours is refused. A field of type {@code Object} is written as
 * our JSON and read as whatever the mapper makes of it.
 *
 * <h2>Documents from strangers</h2>
 *
 * <p>No class is ever named by our JSON or chosen by it, whatever default typing a mapper has. The limits are those of
 * the mapper, not {@link org.armistice.jackson.ReadLimits}: set {@code StreamReadConstraints} on its factory, and leave
 * default typing off for the program's own classes, as Jackson advises. What cannot be read leaves as the mapper's
 * {@code DatabindException} with the path and our message, at the first error; {@code DatasetReader} tells all of them.
 *
 * <p>One loop reads and one loop writes all types, by the tables of the core; nothing here knows a single type. This
 * package reads everything of the core, and nothing of the core may import it.
 */
@NullMarked
package org.armistice.jackson;

import org.jspecify.annotations.NullMarked;
