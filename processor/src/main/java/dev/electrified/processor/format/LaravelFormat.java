package dev.electrified.processor.format;

import dev.electrified.processor.render.CommentStyle;
import dev.electrified.processor.render.MigrationPart;
import java.util.List;
import java.util.Optional;

/**
 * Migrations of Laravel: {@code 2026_11_22_190000_add_projects.php}. They are not prepared, since
 * PDO takes a question mark in what is for a place of a value.
 */
final class LaravelFormat extends NumberedFormat {
  private static final String SHAPE = "dddd_dd_dd_dddddd";

  LaravelFormat() {
    super(CommentStyle.PHP, new NumberedNames(".php", false));
  }

  @Override
  public String word() {
    return "laravel";
  }

  @Override
  public String folder() {
    return "database/migrations";
  }

  @Override
  public String fileName(String version, String slug) {
    return names().fileName(shaped(version), slug);
  }

  @Override
  public String pattern(String version) {
    return names().pattern(shaped(version));
  }

  @Override
  public Optional<String> versionOf(String fileName) {
    return names().versionOf(unshaped(fileName));
  }

  @Override
  public String slugOf(String fileName) {
    return names().slugOf(unshaped(fileName));
  }

  @Override
  String body(MigrationPart part, List<String> statements, String version, Placement placement) {
    StringBuilder body = new StringBuilder();
    body.append("use Illuminate\\Database\\Migrations\\Migration;\n");
    body.append("use Illuminate\\Support\\Facades\\DB;\n\n");
    body.append("return new class extends Migration\n{\n");
    if (!part.transactional()) {
      body.append("    public $withinTransaction = false;\n\n");
    }
    body.append("    public function up()\n    {\n");
    for (String statement : statements) {
      body.append("        DB::unprepared(")
          .append(PhpLiteral.of(statement, "            "))
          .append(");\n");
    }
    return body.append("    }\n\n    public function down()\n    {\n")
        .append("        throw new \\RuntimeException(")
        .append(PhpLiteral.quoted(FORWARD_ONLY))
        .append(");\n    }\n};\n")
        .toString();
  }

  /** Fourteen digits as Laravel writes a time; any others as they are. */
  private static String shaped(String version) {
    return version.length() != 14
        ? version
        : version.substring(0, 4)
            + "_"
            + version.substring(4, 6)
            + "_"
            + version.substring(6, 8)
            + "_"
            + version.substring(8);
  }

  /** The name with the digits of a time in one. */
  private static String unshaped(String fileName) {
    int start = fileName.lastIndexOf('/') + 1;
    int end = start + SHAPE.length();
    if (fileName.length() <= end) {
      return fileName;
    }
    for (int i = start; i < end; i++) {
      char c = fileName.charAt(i);
      if (SHAPE.charAt(i - start) == '_' ? c != '_' : c < '0' || c > '9') {
        return fileName;
      }
    }
    return fileName.substring(0, start)
        + fileName.substring(start, end).replace("_", "")
        + fileName.substring(end);
  }
}
