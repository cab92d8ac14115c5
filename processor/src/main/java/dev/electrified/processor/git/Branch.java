package dev.electrified.processor.git;

/**
 * A local branch that has a snapshot.
 *
 * @param name what people call it
 * @param snapshot the text of the snapshot
 */
public record Branch(String name, String snapshot) {}
