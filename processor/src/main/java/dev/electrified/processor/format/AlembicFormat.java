package dev.electrified.processor.format;

import dev.electrified.processor.render.CommentStyle;
import dev.electrified.processor.render.MigrationPart;
import java.util.List;

/**
 * Revisions of Alembic, each of which names the one before it. The driver gets the statements as
 * they are, without the places of values that SQLAlchemy and the driver look for; and each revision
 * has a transaction of its own, whatever {@code env.py} says.
 */
final class AlembicFormat extends NumberedFormat {
  private static final String EXECUTE =
      """


      def execute(statement):
          context = op.get_context()
          if context.as_sql:
              context.impl.static_output(statement + ";")
          else:
              op.get_bind().exec_driver_sql(
                  statement, execution_options={"no_parameters": True}
              )
      """;

  AlembicFormat() {
    super(CommentStyle.PYTHON, new NumberedNames(".py", false));
  }

  @Override
  public String word() {
    return "alembic";
  }

  @Override
  public String folder() {
    return "migrations/versions";
  }

  @Override
  String body(MigrationPart part, List<String> statements, String version, Placement placement) {
    StringBuilder body = new StringBuilder();
    String title = names().slugOf(placement.fileName()).replace('_', ' ');
    body.append(PythonLiteral.quoted(title)).append("\n\nfrom alembic import op\n\n");
    body.append("revision = ").append(PythonLiteral.quoted(version)).append('\n');
    body.append("down_revision = ")
        .append(placement.previous().map(PythonLiteral::quoted).orElse("None"))
        .append("\nbranch_labels = None\ndepends_on = None\n\n\ndef upgrade():\n");
    body.append("    with op.get_context().autocommit_block():\n");
    String indent = "    ";
    if (part.transactional()) {
      body.append("        pass  # what ran before is committed; a transaction begins\n");
    } else {
      indent = "        ";
    }
    for (String statement : statements) {
      append(body, statement, indent);
    }
    return body.append("\n\ndef downgrade():\n    raise NotImplementedError(\n        ")
        .append(PythonLiteral.quoted(FORWARD_ONLY))
        .append("\n    )\n")
        .append(EXECUTE)
        .toString();
  }

  private static void append(StringBuilder body, String statement, String indent) {
    body.append(indent).append("execute(");
    if (statement.indexOf('\n') < 0) {
      body.append(PythonLiteral.of(statement, ""));
    } else {
      String deeper = indent + "    ";
      body.append('\n').append(deeper).append(PythonLiteral.of(statement, deeper)).append('\n');
      body.append(indent);
    }
    body.append(")\n");
  }
}
