/**
 * Prints findings, once: the only package that speaks to the compiler's {@code Messager}.
 *
 * <p>In: findings; out: diagnostics at the annotation value, else the annotation, else the element.
 * What lies in a class file has no position: it is printed on the entity it is about, and named in
 * the text.
 */
@NullMarked
package dev.electrified.processor.report;

import org.jspecify.annotations.NullMarked;
