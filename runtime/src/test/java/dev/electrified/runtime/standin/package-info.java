/**
 * A stand-in for the migrations proxy of Electric 0.12.1: test equipment, not Electric, and not
 * made from its sources.
 *
 * <p>{@link dev.electrified.runtime.standin.StandInProxy} is a server on the loopback interface
 * that speaks the simple-query part of PostgreSQL's protocol. What it does not know better it
 * passes on to a PostgreSQL behind it, so that ordinary SQL is answered by the real thing. It knows
 * better about what the real service was seen to do, or to refuse, or not to survive:
 *
 * <ul>
 *   <li>A client gets in with any user, the one password, MD5 and no SSL. Its parameters but the
 *       database are ignored, and the options of BEGIN and COMMIT are lost.
 *   <li>A message is judged as a whole before the first of its statements runs, and refused as a
 *       whole. Its statements then run one by one; a message with DDL in it gets a transaction of
 *       its own, so that {@code CREATE INDEX CONCURRENTLY} never works.
 *   <li>DDLX is found where PostgreSQL's parser stumbles over ELECTRIC, with the real service's
 *       blindness for comments and for characters of more than one byte. It has the grammar of the
 *       released parser: what that does not take is "Invalid ELECTRIC statement", what crashes it
 *       drops the connection. But for ENABLE it is switched off ({@code EX001}) until {@code
 *       features(true)}; DISABLE always is.
 *   <li>ENABLE checks the table, and makes a shadow table, a trigger and a place in a publication,
 *       so that names that are too long, rows without an electrified parent and the like fail as
 *       they do. ASSIGN looks for its foreign keys and makes a trigger; GRANT and REVOKE keep rows.
 *   <li>Tables in {@code electric.electrified} are protected: {@code EX002} to {@code EX012}.
 *   <li>{@code DO}, {@code ROLLBACK TO SAVEPOINT}, {@code START TRANSACTION} and two-phase commits
 *       drop the connection; the client sees that only when PostgreSQL has undone the transaction.
 *   <li>A database has schema {@code electric} and a function in {@code public} from the first
 *       connection on.
 * </ul>
 *
 * <p>Known to differ from the real service:
 *
 * <ul>
 *   <li>It never hangs: where the real one does, the connection is dropped. So it is at the first
 *       statement that comes by the extended protocol, of which the real one looks at the first in
 *       each group of messages and gets DDLX wrong. With {@code extended(true)} ordinary statements
 *       pass, as the real one passes them on. DDL, which it takes when it comes alone, BEGIN,
 *       behind which it looks at nothing, and what was prepared in a group before still drop the
 *       connection.
 *   <li>After a refusal the transaction has really failed, and outside of one nothing has. The real
 *       one says that it has failed in both cases, though PostgreSQL's has not.
 *   <li>There are no clients: no migration is captured, no version is made up, and whatever would
 *       only break a client is accepted, like an explicit NULL of an added column, a partial index
 *       with IN or NOT, or a version that is less than the one before.
 *   <li>Apostrophes and percent signs in names are refused at ENABLE with the codes of the real
 *       one, and words of our own.
 *   <li>ASSIGN refuses every name that needs quotes, also where nobody has tried the real one.
 *   <li>A table whose name has more than 44 bytes works as long as no other shares the first 44.
 *   <li>A row that is referred to is read, and the rows that it refers to are not.
 *   <li>SQL is that of the PostgreSQL behind, not of 15, and a NOT NULL that PostgreSQL 18 keeps as
 *       a constraint is none.
 *   <li>A table of roles is kept, but the roles of deleted rows stay.
 *   <li>What PostgreSQL tells of itself, like notifications, arrives with the next answer only.
 *   <li>Users, databases and inserts that make the real one think of Prisma, Ecto or &#64;databases
 *       are nothing special.
 * </ul>
 *
 * <p>The package knows nothing of our main sources: it has a lexer and a parser of its own, so that
 * it cannot share their mistakes.
 */
@NullMarked
package dev.electrified.runtime.standin;

import org.jspecify.annotations.NullMarked;
