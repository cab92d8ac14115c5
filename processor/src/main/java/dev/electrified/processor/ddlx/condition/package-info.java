/**
 * The conditions of access rules, {@code IF (…)} and {@code CHECK (…)}: text to value and back.
 *
 * <p>What is written is read whole or not at all, and only the value is ever said again: nothing
 * that a condition holds can end it. The grammar is the documented one; {@link
 * dev.electrified.processor.ddlx.condition.ReleasedGrammar} knows how much of it the released
 * server takes. Names are those that were written; what they mean is none of its business.
 */
@NullMarked
package dev.electrified.processor.ddlx.condition;

import org.jspecify.annotations.NullMarked;
