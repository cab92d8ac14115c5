/**
 * What the developer wrote: entities, attributes and access rules as plain values.
 *
 * <p>Filled by {@code source}, read by {@code mapping} and {@code check}. Names are those of Java,
 * not yet those of the database; nothing here is judged. This package must not know {@code
 * javax.lang.model}: places are {@link dev.electrified.processor.finding.Subject subjects}.
 */
@NullMarked
package dev.electrified.processor.entity;

import org.jspecify.annotations.NullMarked;
