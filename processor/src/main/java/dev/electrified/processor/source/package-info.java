/**
 * Reads classes: {@code javax.lang.model} in, {@link dev.electrified.processor.entity.EntityModel}
 * out.
 *
 * <p>All annotations are read by name, none is linked: the versions on the user's class path are
 * the user's business. This package judges nothing but one thing: what it cannot put into the model
 * is a finding, so that nothing is ever ignored. Beside {@code report} and the root package it is
 * the only one that knows {@code javax.lang.model}.
 */
@NullMarked
package dev.electrified.processor.source;

import org.jspecify.annotations.NullMarked;
