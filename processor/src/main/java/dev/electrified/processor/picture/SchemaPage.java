package dev.electrified.processor.picture;

import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The page {@code schema.md}, in the Markdown that GitHub shows. */
public final class SchemaPage {
  /** What it begins with, by which we know it for ours: no other text is ever written over. */
  public static final String FIRST_LINE =
      "<!-- made by Electrified from the entities: what is written here by hand goes -->\n";

  private SchemaPage() {}

  /**
   * The page of a schema. What is retired is not on it.
   *
   * @param module the name of the module
   * @param schema its schema
   * @return the whole text, with line feeds
   */
  public static String of(String module, Schema schema) {
    List<Table> tables = new ArrayList<>();
    for (Table table : schema.tables().values()) {
      if (!table.retired()) {
        tables.add(table);
      }
    }
    StringBuilder page = new StringBuilder(FIRST_LINE);
    page.append("\n# Schema of ").append(MarkdownCell.code(module)).append("\n\n");
    if (tables.isEmpty()) {
      return page.append("It has no table.\n").toString();
    }
    page.append(EntityDiagram.of(tables));
    if (tables.stream().anyMatch(Table::electrified)) {
      page.append('\n')
          .append(EntityDiagram.MARK)
          .append(" marks the tables that Electric replicates.\n");
      page.append(AccessMatrix.of(tables));
    }
    return page.toString();
  }
}
