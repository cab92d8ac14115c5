package dev.electrified.processor.render;

/**
 * What the developer can choose about the statements.
 *
 * @param concurrentIndexes whether an index of a plain table that exists is built without blocking
 *     writes, in a part of its own outside a transaction
 * @param clientVersion whether parts that touch electrified tables tell Electric their version
 * @param separateAccess whether access rules are said in a part of their own
 */
public record RenderOptions(
    boolean concurrentIndexes, boolean clientVersion, boolean separateAccess) {}
