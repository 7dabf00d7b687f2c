package org.armistice.index;

import org.armistice.model.Attributed;
import org.armistice.model.Office;
import org.armistice.model.Person;

/**
 * That a person holds an office.
 *
 * @param person who
 * @param office which, when, and according to whom
 */
public record OfficeHolder(Person person, Attributed<Office> office) {}
