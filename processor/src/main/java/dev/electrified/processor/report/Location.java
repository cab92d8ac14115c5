package dev.electrified.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place the compiler can print at.
 *
 * @param element the element
 * @param annotation the annotation on it
 * @param value the value in it
 * @param contained whether the annotation stands in the container of a repeatable one
 */
record Location(
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value,
    boolean contained) {}
