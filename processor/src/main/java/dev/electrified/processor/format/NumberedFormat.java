package dev.electrified.processor.format;

import dev.electrified.processor.render.CommentStyle;
import dev.electrified.processor.render.MigrationPart;
import dev.electrified.processor.render.MigrationStamp;
import dev.electrified.processor.render.MigrationText;
import java.util.List;
import java.util.Optional;

/** What most tools have in common: names that begin with the version, and one header. */
abstract class NumberedFormat implements MigrationFormat {
  /** What a step back says where a tool asks for one. */
  static final String FORWARD_ONLY =
      "Electrified migrates forward only: change the entities and compile, which writes the next"
          + " migration";

  private final CommentStyle style;
  private final NumberedNames names;

  NumberedFormat(CommentStyle style, NumberedNames names) {
    this.style = style;
    this.names = names;
  }

  NumberedNames names() {
    return names;
  }

  @Override
  public String fileName(String version, String slug) {
    return names.fileName(version, slug);
  }

  @Override
  public String pattern(String version) {
    return names.pattern(version);
  }

  @Override
  public Optional<String> versionOf(String fileName) {
    return names.versionOf(fileName);
  }

  @Override
  public String slugOf(String fileName) {
    return names.slugOf(fileName);
  }

  @Override
  public final String text(MigrationPart part, MigrationStamp stamp, Placement placement) {
    String body = body(part, MigrationText.statements(part, stamp), stamp.version(), placement);
    return MigrationText.render(style, part, stamp, "", body);
  }

  /**
   * What stands below the header.
   *
   * @param statements those of the part, and before them what tells Electric the version
   */
  abstract String body(
      MigrationPart part, List<String> statements, String version, Placement placement);
}
