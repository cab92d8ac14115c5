package dev.electrified.processor.render;

import java.util.List;

/**
 * The statements of one migration file.
 *
 * @param statements in order, without the final semicolon; never empty, none of them holds <code>${
 *     </code>
 * @param summary what they do, in plain words, one line each; names in them are as they are stored
 * @param transactional whether they run in one transaction; otherwise they must run outside any
 * @param tellsVersion whether the text begins with the call that tells Electric the version
 * @param access whether it holds access rules alone, and has its history apart
 */
public record MigrationPart(
    List<String> statements,
    List<String> summary,
    boolean transactional,
    boolean tellsVersion,
    boolean access) {
  /** Copies the lists. */
  public MigrationPart {
    statements = List.copyOf(statements);
    summary = List.copyOf(summary);
  }
}
