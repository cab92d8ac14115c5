package dev.electrified.processor.format;

import dev.electrified.processor.render.CommentStyle;
import dev.electrified.processor.render.MigrationPart;
import java.util.List;

/** Migrations of Ecto, which wants no two of one name: so the version is in it. */
final class EctoFormat extends NumberedFormat {
  EctoFormat() {
    super(CommentStyle.SCRIPT, new NumberedNames(".exs", true));
  }

  @Override
  public String word() {
    return "ecto";
  }

  @Override
  public String folder() {
    return "priv/repo/migrations";
  }

  @Override
  String body(MigrationPart part, List<String> statements, String version, Placement placement) {
    String title = SourceText.className(names().titleOf(placement.fileName()));
    StringBuilder body = new StringBuilder();
    body.append("defmodule Electrified.Migrations.").append(title).append(" do\n");
    body.append("  use Ecto.Migration\n\n");
    if (!part.transactional()) {
      body.append("  @disable_ddl_transaction true\n  @disable_migration_lock true\n\n");
    }
    body.append("  def up do\n");
    for (String statement : statements) {
      body.append("    execute ").append(ElixirLiteral.of(statement, "    ")).append('\n');
    }
    return body.append("  end\n\n  def down do\n    raise ")
        .append(ElixirLiteral.quoted(FORWARD_ONLY))
        .append("\n  end\nend\n")
        .toString();
  }

  @Override
  public boolean tellsElectric() {
    return true;
  }
}
