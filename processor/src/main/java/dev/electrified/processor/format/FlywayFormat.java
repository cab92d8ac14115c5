package dev.electrified.processor.format;

import dev.electrified.processor.render.CommentStyle;
import dev.electrified.processor.render.MigrationPart;
import dev.electrified.processor.render.MigrationStamp;
import dev.electrified.processor.render.MigrationText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Versioned SQL migrations of Flyway: {@code V20261122190000__add_projects.sql}. */
final class FlywayFormat implements MigrationFormat {
  private static final String SUFFIX = ".sql";
  private static final String CONFIGURATION = ".conf";

  @Override
  public String word() {
    return Formats.STANDARD;
  }

  @Override
  public String folder() {
    return "src/main/resources/db/migration";
  }

  @Override
  public String fileName(String version, String slug) {
    return "V" + version + "__" + Slug.reduced(slug) + SUFFIX;
  }

  @Override
  public String pattern(String version) {
    return "V" + version + "__*.sql";
  }

  /** With dots: {@code 2.1} of {@code V2_1__add_projects.sql}. */
  @Override
  public Optional<String> versionOf(String fileName) {
    return versionOf(fileName, 'V');
  }

  @Override
  public String slugOf(String fileName) {
    int start = fileName.indexOf("__", fileName.lastIndexOf('/') + 1);
    return start < 0 ? "" : fileName.substring(start + 2, fileName.length() - SUFFIX.length());
  }

  /** Those of Flyway's baselines included. */
  @Override
  public List<String> takenVersions(Collection<String> fileNames) {
    List<String> taken = new ArrayList<>();
    for (String fileName : fileNames) {
      versionOf(fileName, 'V').ifPresent(taken::add);
      versionOf(fileName, 'B').ifPresent(taken::add);
    }
    return taken;
  }

  @Override
  public String text(MigrationPart part, MigrationStamp stamp, Placement placement) {
    StringBuilder body = new StringBuilder();
    for (String statement : MigrationText.statements(part, stamp)) {
      body.append(statement).append(";\n");
    }
    return MigrationText.render(
        CommentStyle.SQL,
        part,
        stamp,
        "Flyway needs flyway.postgresql.transactional.lock=false for it",
        body.toString());
  }

  @Override
  public Optional<String> configurationOf(String fileName) {
    return Optional.of(fileName + CONFIGURATION);
  }

  @Override
  public Optional<String> withoutTransaction() {
    return Optional.of("executeInTransaction=false\n");
  }

  @Override
  public boolean isRunByProgram() {
    return true;
  }

  @Override
  public boolean isReadByProgram(String fileName) {
    return fileName.endsWith(SUFFIX) || fileName.endsWith(SUFFIX + CONFIGURATION);
  }

  /** Flyway minds the case of the prefix, not that of the suffix, and needs no description. */
  private static Optional<String> versionOf(String fileName, char prefix) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    int end = name.length() - SUFFIX.length();
    if (end < 1
        || name.charAt(0) != prefix
        || !name.regionMatches(true, end, SUFFIX, 0, SUFFIX.length())) {
      return Optional.empty();
    }
    int separator = name.indexOf("__");
    String version = name.substring(1, separator < 0 ? end : Math.min(separator, end));
    return FlywayVersion.parse(version).map(FlywayVersion::text);
  }
}
