package dev.electrified.processor.mapping;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;

/**
 * What the model asks of an electrified table and Electric cannot replicate, so that the schema
 * does not have it.
 *
 * @param rule the rule that refuses it
 * @param subject where it is asked for
 * @param home canonical name of the entity
 * @param label what asks for it, such as {@code Todo.rank}
 */
public record LeftOut(Rule rule, Subject subject, String home, String label) {}
