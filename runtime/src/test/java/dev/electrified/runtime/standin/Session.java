package dev.electrified.runtime.standin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What happens between a client that has logged in and its PostgreSQL. */
final class Session {
  private final MessageStream client;
  private final Backend backend;
  private final MessageRules rules;
  private final Consumer<String> received;
  private final Predicate<String> dropAt;
  private final boolean extended;

  /** What has come by the extended protocol since the last SYNC. */
  private final List<Message> group = new ArrayList<>();

  Session(
      MessageStream client,
      Backend backend,
      MessageRules rules,
      Consumer<String> received,
      Predicate<String> dropAt,
      boolean extended) {
    this.client = client;
    this.backend = backend;
    this.rules = rules;
    this.received = received;
    this.dropAt = dropAt;
    this.extended = extended;
  }

  /** Whether a table is electrified, in the transaction that runs. */
  static boolean electrified(Backend backend, TableName table) throws IOException {
    if (backend.status() == Backend.FAILED) {
      // PostgreSQL refuses whatever comes.
      return false;
    }
    Backend.Answer answer =
        backend.demand(
            "SELECT 1 FROM electric.electrified WHERE schema_name = "
                + literal(table.schema())
                + " AND table_name = "
                + literal(table.name()));
    return !answer.rows().isEmpty();
  }

  /** Answers until the client leaves. */
  void run() throws IOException, DroppedException {
    for (Message message = client.read(); ; message = client.read()) {
      switch (message.type()) {
        case Message.QUERY -> query(message.text());
        case Message.TERMINATE -> {
          return;
        }
        case Message.COPY_DATA, Message.COPY_DONE, Message.COPY_FAIL -> {
          // Of a COPY that PostgreSQL has given up.
        }
        case Message.PARSE -> {
          parse(message.parsed());
          group.add(message);
        }
        case Message.BIND, Message.DESCRIBE, Message.EXECUTE, Message.CLOSE -> group.add(message);
        case Message.SYNC -> sync();
        default -> throw new DroppedException("another message");
      }
    }
  }

  /** Only what the real service merely passes on is taken: it is known to get the rest wrong. */
  private void parse(String sql) throws IOException, DroppedException {
    SqlStatement.split(sql).forEach(statement -> received.accept(statement.text()));
    dropAt(sql);
    boolean ordinary;
    try {
      ordinary =
          rules.judge(sql).stream()
              .allMatch(order -> order.equals(Order.Run.unchanged(order.text(), false)));
    } catch (RefusedException e) {
      ordinary = false;
    }
    if (!extended || !ordinary) {
      throw new DroppedException("the extended protocol");
    }
  }

  private void sync() throws IOException, DroppedException {
    if (group.stream().noneMatch(message -> message.type() == Message.PARSE)) {
      throw new DroppedException("a statement that was prepared before");
    }
    group.add(new Message(Message.SYNC, new byte[0]));
    backend.relay(group, client);
    group.clear();
    client.write(Message.ready(backend.status()));
    client.flush();
  }

  private void query(String message) throws IOException, DroppedException {
    List<SqlStatement> arrived = SqlStatement.split(message);
    arrived.forEach(statement -> received.accept(statement.text()));
    if (arrived.isEmpty()) {
      backend.relay(message, client);
    } else {
      dropAt(arrived.get(0).text());
      try {
        run(rules.judge(message));
      } catch (RefusedException e) {
        refuse(e.refusal());
      }
    }
    client.write(Message.ready(backend.status()));
    client.flush();
  }

  private void run(List<Order> orders) throws IOException, DroppedException {
    boolean begins = orders.get(0) instanceof Order.Run first && first.begins();
    boolean wrapped =
        backend.status() == Backend.IDLE
            && !begins
            && orders.stream().anyMatch(Order::needsTransaction);
    if (wrapped) {
      backend.demand("BEGIN");
    }
    boolean ran = true;
    for (int i = 0; i < orders.size() && ran; i++) {
      ran = run(orders.get(i), i > 0);
    }
    if (wrapped) {
      complete(backend.ask(ran ? "COMMIT" : "ROLLBACK"));
    }
  }

  private boolean run(Order order, boolean later) throws IOException, DroppedException {
    if (later) {
      dropAt(order.text());
      try {
        rules.judgeAgain(order);
      } catch (RefusedException e) {
        refuse(e.refusal());
        return false;
      }
    }
    if (order instanceof Order.Ddlx ddlx) {
      return electric(ddlx.command());
    }
    Order.Run run = (Order.Run) order;
    return backend.relay(run.sql(), client)
        && (run.capture().isEmpty() || capture(run.text(), run.capture().get()));
  }

  private boolean electric(DdlxCommand command) throws IOException {
    for (String sql : command.sql()) {
      if (!complete(backend.ask(sql))) {
        return false;
      }
    }
    client.write(Message.complete(command.tag()));
    return true;
  }

  private boolean capture(String ddl, Order.Capture capture) throws IOException {
    if (!complete(backend.ask("CALL electric.capture_ddl(" + literal(ddl) + ")"))) {
      return false;
    }
    for (String column : capture.columns()) {
      String arguments =
          String.join(
              ", ",
              literal(capture.table().schema()),
              literal(capture.table().name()),
              literal(column));
      if (!complete(backend.ask("CALL electric.alter_shadow_table(" + arguments + ")"))) {
        return false;
      }
    }
    return true;
  }

  /** Tells the client of an error, if there is one, and whether there was none. */
  private boolean complete(Backend.Answer answer) throws IOException {
    Optional<Message> error = answer.error();
    if (error.isPresent()) {
      client.write(error.get());
    }
    return error.isEmpty();
  }

  /** After a refusal a transaction can only be rolled back. */
  private void refuse(Refusal refusal) throws IOException {
    if (backend.status() != Backend.IDLE) {
      backend.ask("SELECT 1/0");
    }
    client.write(Message.error("ERROR", refusal));
  }

  private void dropAt(String statement) throws DroppedException {
    if (dropAt.test(statement)) {
      throw new DroppedException("the test asked for it");
    }
  }

  private static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
