package dev.electrified.processor.format;

import dev.electrified.processor.render.CommentStyle;
import dev.electrified.processor.render.MigrationPart;
import java.util.List;

/**
 * Formatted SQL of Liquibase, one change set for each file: what fails is run again as a whole.
 *
 * <p>Liquibase tells where statements end, and sends one at a time, as Electric and whatever runs
 * outside a transaction want it; it knows all quotes but those of dollars.
 */
final class LiquibaseFormat extends NumberedFormat {
  LiquibaseFormat() {
    super(CommentStyle.LIQUIBASE, new NumberedNames(".sql", false));
  }

  @Override
  public String word() {
    return "liquibase";
  }

  @Override
  public String folder() {
    return "src/main/resources/db/changelog/migrations";
  }

  @Override
  String body(MigrationPart part, List<String> statements, String version, Placement placement) {
    StringBuilder body = new StringBuilder();
    // known by author, id and a path that no move of the files changes
    body.append("--changeset electrified:").append(version);
    body.append(" logicalFilePath:electrified/").append(placement.module());
    if (!part.transactional()) {
      body.append(" runInTransaction:false");
    }
    body.append(" splitStatements:true stripComments:false\n");
    for (String statement : statements) {
      body.append(WordsOfLiquibase.hidden(statement)).append(";\n");
    }
    return body.toString();
  }
}
