package dev.electrified.processor.schema;

/**
 * A sequence Hibernate draws key values from.
 *
 * @param name as PostgreSQL stores it
 * @param start first value
 * @param increment step between values
 */
public record Sequence(String name, long start, long increment) {}
