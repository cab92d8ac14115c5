package dev.electrified.runtime.standin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the real service does about a message: about all of its statements before the first runs.
 */
final class MessageRules {
  private final DdlxExtraction extraction;
  private final StatementRules statements;
  private final boolean features;

  MessageRules(SyntaxCheck syntax, StatementRules statements, boolean features) {
    this.extraction = new DdlxExtraction(syntax);
    this.statements = statements;
    this.features = features;
  }

  /**
   * What to do about a message, statement by statement.
   *
   * @throws RefusedException if one of them is refused: then none runs
   * @throws DroppedException if the real service does not survive one of them
   */
  List<Order> judge(String message) throws IOException, RefusedException, DroppedException {
    List<Parsed> parsed = new ArrayList<>();
    for (SqlStatement statement : SqlStatement.split(extraction.rewrite(message))) {
      parsed.add(new Parsed(statement, parse(statement)));
    }
    List<Order> orders = new ArrayList<>();
    Optional<RefusedException> first = Optional.empty();
    for (Parsed each : parsed) {
      try {
        orders.add(
            each.ddlx().isPresent()
                ? ddlx(each.statement(), each.ddlx().get())
                : statements.judge(each.statement()));
      } catch (RefusedException e) {
        first = first.isPresent() ? first : Optional.of(e);
      }
    }
    if (first.isPresent()) {
      throw first.get();
    }
    return orders;
  }

  /** Looks at a statement anew when its turn has come: the ones before it may have electrified. */
  void judgeAgain(Order order) throws IOException, RefusedException, DroppedException {
    if (order instanceof Order.Run) {
      for (SqlStatement statement : SqlStatement.split(order.text())) {
        statements.judge(statement);
      }
    }
  }

  private record Parsed(SqlStatement statement, Optional<DdlxCommand> ddlx) {}

  private static Optional<DdlxCommand> parse(SqlStatement statement)
      throws RefusedException, DroppedException {
    if (statement.starts("DO")) {
      throw new DroppedException("DO");
    }
    Optional<String> ddlx = DdlxExtraction.ddlx(statement);
    return ddlx.isPresent() ? Optional.of(DdlxParser.parse(ddlx.get())) : electrify(statement);
  }

  /** A call of {@code electric.electrify} is an ENABLE. */
  private static Optional<DdlxCommand> electrify(SqlStatement statement) throws DroppedException {
    Tokens tokens = statement.cursor();
    if (!tokens.accept("CALL")
        || !tokens.name().equals("electric")
        || !tokens.acceptSymbol('.')
        || !tokens.name().equals("electrify")
        || !tokens.acceptSymbol('(')) {
      return Optional.empty();
    }
    Optional<String> first = tokens.acceptString();
    Optional<String> second = tokens.acceptSymbol(',') ? tokens.acceptString() : Optional.empty();
    if (first.isEmpty() || !tokens.acceptSymbol(')')) {
      throw new DroppedException("electric.electrify of something else than names");
    }
    TableName table =
        second.isPresent()
            ? new TableName(first.get(), second.get())
            : NameParser.parse(first.get())
                .orElseThrow(() -> new DroppedException("electric.electrify of no table"));
    return Optional.of(new DdlxCommand.Enable(table));
  }

  private Order ddlx(SqlStatement statement, DdlxCommand command)
      throws RefusedException, DroppedException {
    if (command instanceof DdlxCommand.Sqlite) {
      throw new DroppedException("ELECTRIC SQLITE");
    }
    boolean on = features && !(command instanceof DdlxCommand.Disable);
    if (!on && !(command instanceof DdlxCommand.Enable)) {
      throw new RefusedException(
          Refusal.of(
              "EX001",
              command.tag() + " is currently unsupported",
              "We are working on implementing access controls -- when these features are completed"
                  + " then this command will work"));
    }
    return new Order.Ddlx(DdlxExtraction.ddlx(statement).orElse(statement.text()), command);
  }
}
