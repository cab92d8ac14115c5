/**
 * What is wrong with a model, as values.
 *
 * <p>Every stage of the pipeline may add {@link dev.electrified.processor.finding.Finding
 * findings}; none of them prints. A finding names its {@link dev.electrified.processor.finding.Rule
 * rule}, its place as a pure key ({@link dev.electrified.processor.finding.Subject}) and its text;
 * the {@code report} package turns the key into an element and prints once. This package must not
 * know {@code javax.lang.model}, files or the clock.
 */
@NullMarked
package dev.electrified.processor.finding;

import org.jspecify.annotations.NullMarked;
