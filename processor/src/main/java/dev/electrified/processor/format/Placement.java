package dev.electrified.processor.format;

import java.util.Optional;

/**
 * Where a migration stands among the others.
 *
 * @param module the name of the module it belongs to
 * @param fileName the name of its file, which may be another one than it was given first
 * @param previous version of the migration before it in its folder, if there is one
 */
public record Placement(String module, String fileName, Optional<String> previous) {}
