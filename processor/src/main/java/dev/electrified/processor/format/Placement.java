package dev.electrified.processor.format;

import java.util.Optional;

/**
 * Where a migration stands among the others.
 *
 * @param module the name of the module it belongs to
 * @param slug what its file is called by, behind the version
 * @param previous version of the migration before it in its folder, if there is one
 */
public record Placement(String module, String slug, Optional<String> previous) {}
