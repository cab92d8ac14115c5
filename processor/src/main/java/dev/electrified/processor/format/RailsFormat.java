package dev.electrified.processor.format;

import dev.electrified.processor.render.CommentStyle;
import dev.electrified.processor.render.MigrationPart;
import java.util.List;

/**
 * Migrations of Active Record. Rails takes the name of the class from that of the file, and wants
 * no two of one name: so the version is in both.
 */
final class RailsFormat extends NumberedFormat {
  RailsFormat() {
    super(CommentStyle.SCRIPT, new NumberedNames(".rb", true));
  }

  @Override
  public String word() {
    return "rails";
  }

  @Override
  public String folder() {
    return "db/migrate";
  }

  @Override
  String body(MigrationPart part, List<String> statements, String version, Placement placement) {
    String title = SourceText.className(names().titleOf(placement.fileName()));
    StringBuilder body = new StringBuilder();
    body.append("class ").append(title).append(" < ActiveRecord::Migration[7.0]\n");
    if (!part.transactional()) {
      body.append("  disable_ddl_transaction!\n\n");
    }
    body.append("  def up\n");
    for (String statement : statements) {
      body.append("    execute ").append(RubyLiteral.of(statement, "    ")).append('\n');
    }
    return body.append("  end\n\n  def down\n    raise ActiveRecord::IrreversibleMigration, ")
        .append(RubyLiteral.quoted(FORWARD_ONLY))
        .append("\n  end\nend\n")
        .toString();
  }
}
