package dev.electrified.runtime.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a PostgreSQL of its own on which the migrations of all modules have run:
 *
 * <pre>{@code
 * @ElectrifiedDatabase
 * class ProjectTest {
 *   @Test
 *   void isStored(DataSource dataSource) { … }
 *
 *   @Test
 *   void isFound(Connection connection) { … }
 * }
 * }</pre>
 *
 * <p>A parameter {@link javax.sql.DataSource} or {@link java.sql.Connection} of a test, a
 * constructor or a method such as {@code @BeforeEach} leads to the database of the class; nested
 * classes share it, unless they are annotated themselves. It may stand on an annotation of yours,
 * which means the same then. A connection is closed after the test. The server is started once for
 * all classes, and the migrations run once: each class gets a copy, which goes with it. What only
 * Electric knows is skipped.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ElectrifiedDatabaseExtension.class)
@SuppressWarnings("exports") // who has this in a test has JUnit
public @interface ElectrifiedDatabase {
  /**
   * Order of the modules, one after those whose tables it refers to. Not needed with one.
   *
   * @return names as their snapshots record them
   */
  String[] modules() default {};
}
