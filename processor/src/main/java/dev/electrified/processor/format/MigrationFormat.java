package dev.electrified.processor.format;

import dev.electrified.processor.render.MigrationPart;
import dev.electrified.processor.render.MigrationStamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a tool that runs migrations wants their files to be called and to hold. */
public interface MigrationFormat {
  /** The value of option {@code format}. */
  String word();

  /** Where the tool looks for migrations, below the project folder. */
  String folder();

  /**
   * The file of a migration, below the folder, with {@code /}.
   *
   * @param slug what it is called by; what cannot stand in a name is left out
   */
  String fileName(String version, String slug);

  /** What all files of a version are called, with an asterisk for the rest. */
  String pattern(String version);

  /**
   * The version of a migration by the name of its file, which may lie in a folder below; none for
   * files that the tool does not run once and in order.
   */
  Optional<String> versionOf(String fileName);

  /** What the name of a migration says behind its version; empty where it says nothing. */
  String slugOf(String fileName);

  /** The text of a file. */
  String text(MigrationPart part, MigrationStamp stamp, Placement placement);

  /** Every version the files of a folder take. */
  default List<String> takenVersions(Collection<String> fileNames) {
    List<String> taken = new ArrayList<>();
    for (String fileName : fileNames) {
      versionOf(fileName).ifPresent(taken::add);
    }
    return taken;
  }

  /** The parts as files; a tool may demand more of them than there are transactions. */
  default List<MigrationPart> files(List<MigrationPart> parts) {
    return parts;
  }

  /** The file beside a migration that tells how to run it, where the tool knows such files. */
  default Optional<String> configurationOf(String fileName) {
    return Optional.empty();
  }

  /**
   * What the file beside a migration says that runs outside a transaction, where that is not said
   * in the migration itself.
   */
  default Optional<String> withoutTransaction() {
    return Optional.empty();
  }

  /** What else must lie in the folder: name to text. */
  default SortedMap<String, String> furniture() {
    return new TreeMap<>();
  }

  /** Whether each migration has a folder of its own, which goes when it goes. */
  default boolean hasFolderForEach() {
    return false;
  }

  /** Whether the program finds the migrations on its class path, and runs them with Flyway. */
  default boolean isRunByProgram() {
    return false;
  }

  /** Whether the tool itself tells Electric the version of each migration that it runs. */
  default boolean tellsElectric() {
    return false;
  }

  /** Whether the program would read a file of the folder, where it runs the migrations. */
  default boolean isReadByProgram(String fileName) {
    return false;
  }
}
