/**
 * The processor: the only package that knows rounds, and the one place that names all stages.
 *
 * <p>{@code read → EntityModel → map → Schema → check → diff → Changes → policy → render → write};
 * every stage may add findings, which are printed once, at the end. The core ({@code finding,
 * entity, schema, sql, hash, ddlx, mapping, check, diff, policy, render, format, snapshot, options,
 * picture}) knows neither {@code javax.lang.model} nor files nor the clock.
 *
 * @see dev.electrified.processor.CompileTimePipeline
 */
@NullMarked
package dev.electrified.processor;

import org.jspecify.annotations.NullMarked;
