package dev.electrified.runtime.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionTest {
  private Client client;

  @BeforeEach
  void start() throws SQLException, IOException {
    client = Client.withFeatures();
    client.run("CREATE TABLE t (id uuid PRIMARY KEY, a text)");
  }

  @AfterEach
  void stop() throws SQLException, IOException {
    client.close();
  }

  private String electrified() throws SQLException {
    return String.join(
        " ", client.committedRows("SELECT table_name FROM electric.electrified ORDER BY 1"));
  }

  @Test
  void enableOutsideOfATransactionIsCommitted() throws SQLException {
    client.run("ALTER TABLE t ENABLE ELECTRIC");

    assertThat(electrified()).isEqualTo("t");
  }

  @Test
  void enableThatIsRolledBackIsGone() throws SQLException {
    client.connection().setAutoCommit(false);
    client.run("ALTER TABLE t ENABLE ELECTRIC");
    client.connection().rollback();

    assertThat(electrified()).isEmpty();
  }

  @Test
  void enableIsSeenByOthersOnlyWhenItIsCommitted() throws SQLException {
    client.connection().setAutoCommit(false);
    client.run("ALTER TABLE t ENABLE ELECTRIC");
    String before = electrified();
    client.connection().commit();

    assertThat(before + "/" + electrified()).isEqualTo("/t");
  }

  @Test
  void refusalOutsideOfATransactionLeavesTheConnectionUsable() throws SQLException {
    client.answer("ELECTRIC GRANT SELECT");

    assertThat(client.answer("SELECT 1")).isEqualTo(Client.DONE);
  }

  @Test
  void afterARefusalATransactionTakesNothingMore() throws SQLException {
    client.connection().setAutoCommit(false);
    client.run("CREATE TABLE u (id uuid PRIMARY KEY)");
    client.answer("ELECTRIC GRANT SELECT");

    assertThat(client.answer("SELECT 1"))
        .isEqualTo(
            "25P02 current transaction is aborted, commands ignored until end of transaction block");
  }

  @Test
  void refusedTransactionIsRolledBack() throws SQLException {
    client.connection().setAutoCommit(false);
    client.run("CREATE TABLE u (id uuid PRIMARY KEY)", "ALTER TABLE u ENABLE ELECTRIC");
    client.answer("ALTER TABLE u DROP COLUMN id");
    client.connection().rollback();

    assertThat(client.committedRows("SELECT relname FROM pg_class WHERE relname = 'u'")).isEmpty();
  }

  @Test
  void afterTheRollbackOfARefusedTransactionTheNextOneCounts() throws SQLException {
    client.connection().setAutoCommit(false);
    client.answer("ELECTRIC GRANT SELECT");
    client.connection().rollback();
    client.run("ALTER TABLE t ENABLE ELECTRIC");
    client.connection().commit();

    assertThat(electrified()).isEqualTo("t");
  }

  @Test
  void messageWithARefusedStatementRunsNothing() throws SQLException {
    assertThat(WireClient.answer(client, "INSERT INTO t VALUES (gen_random_uuid()); DROP TABLES t"))
        .isEqualTo("E42601 ZI");
    assertThat(
            WireClient.answer(
                client, "ALTER TABLE t ENABLE ELECTRIC; ELECTRIC DISABLE t; SELECT 1"))
        .isEqualTo("EEX001 ZI");
    assertThat(electrified()).isEmpty();
  }

  @Test
  void messageWithAStatementThatNeedsATransactionIsOne() throws SQLException {
    assertThat(
            WireClient.answer(
                client, "INSERT INTO t VALUES (gen_random_uuid()); CREATE TABLE u (); SELECT 1/0"))
        .isEqualTo("CINSERT 0 1 CCREATE TABLE E22012 ZI");
    assertThat(client.committedRows("SELECT id FROM t")).isEmpty();
  }

  @Test
  void messageOfOtherStatementsIsCommittedOneByOne() throws SQLException {
    assertThat(WireClient.answer(client, "INSERT INTO t VALUES (gen_random_uuid()); SELECT 1/0"))
        .isEqualTo("CINSERT 0 1 E22012 ZI");
    assertThat(client.committedRows("SELECT a IS NULL FROM t")).containsExactly("t");
  }

  @Test
  void tableElectrifiedByTheSameMessageIsProtected() throws SQLException {
    assertThat(WireClient.answer(client, "ALTER TABLE t ENABLE ELECTRIC; DROP TABLE t"))
        .isEqualTo("CELECTRIC ENABLE EEX004 ZI");
    assertThat(electrified()).isEmpty();
  }

  @Test
  void ddlxAnswersWithItsName() {
    assertThat(
            WireClient.answer(
                client,
                "ELECTRIC ENABLE t; ELECTRIC GRANT ALL ON t TO 'a'; ELECTRIC REVOKE ALL ON t FROM"
                    + " 'a'; ELECTRIC UNASSIGN 'a' FROM t.id"))
        .isEqualTo("CELECTRIC ENABLE CELECTRIC GRANT CELECTRIC REVOKE CELECTRIC UNASSIGN ZI");
  }

  @Test
  void refusalInATransactionSaysThatItHasFailed() {
    assertThat(
            WireClient.answer(client, "BEGIN ISOLATION LEVEL SERIALIZABLE", "ELECTRIC", "COMMIT"))
        .isEqualTo("CBEGIN ZT E00000 ZE CROLLBACK ZI");
  }

  @Test
  void optionsOfTransactionStatementsAreLost() {
    assertThat(
            WireClient.answer(
                client, "BEGIN READ ONLY", "CREATE TABLE u ()", "COMMIT AND CHAIN", "ABORT"))
        .isEqualTo("CBEGIN ZT CCREATE TABLE ZT CCOMMIT ZI N CROLLBACK ZI");
  }

  @Test
  void emptyMessageIsAnswered() {
    assertThat(WireClient.answer(client, "", "-- only a comment")).isEqualTo("I ZI I ZI");
  }

  @Test
  void extendedProtocolDropsTheConnection() {
    assertThat(WireClient.answer(client, new Message('P', new byte[4]))).isEqualTo("dropped");
  }

  @Test
  void migrationVersionIsTakenOnce() throws SQLException {
    client.run(
        "BEGIN",
        "CALL electric.migration_version('20240712103000_001')",
        "CALL electric.migration_version('20240712103000_002')",
        "COMMIT");

    assertThat(client.answer("CALL electric.migration_version('20240712103000_001')"))
        .isEqualTo(
            "23505 duplicate key value violates unique constraint \"migration_unique_version\"");
    assertThat(client.answer("CALL electric.migration_version('20240712103000_002')"))
        .isEqualTo(Client.DONE);
  }
}
