package dev.electrified.processor.render;

/**
 * What a migration file says of itself beside its statements.
 *
 * @param version of the migration, as Electric and the migrations framework order it
 * @param part which part of the draft it is, counted from 1
 * @param parts how many parts the draft has
 * @param base fingerprint of the schema before the draft
 * @param head fingerprint of the schema after the draft, all its parts included
 */
public record MigrationStamp(String version, int part, int parts, String base, String head) {}
