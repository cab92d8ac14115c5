package dev.electrified.processor.output;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.format.MigrationFormat;
import dev.electrified.processor.hash.Checksums;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Snapshot and migrations in the source tree of a project. */
public final class DirectoryMigrationStore implements MigrationStore {
  /** Deep enough for folders by year and month, and the end of a link to somewhere else. */
  private static final int DEPTH = 8;

  private final ProjectLayout layout;
  private final MigrationFormat format;
  private final boolean access;
  private final Path snapshot;
  private final Path migrations;
  private final StoreLock lock;
  private final FileProblems problems;
  private final DirectoryWriter writer;

  /** The store of that project. */
  public DirectoryMigrationStore(ProjectLayout layout, MigrationFormat format) {
    this(layout, format, StoreLock.shared(), false);
  }

  DirectoryMigrationStore(
      ProjectLayout layout, MigrationFormat format, StoreLock lock, boolean access) {
    this.layout = layout;
    this.format = format;
    this.access = access;
    this.snapshot = layout.snapshot();
    this.migrations = layout.migrations();
    this.lock = lock;
    this.problems = new FileProblems(layout.directory());
    this.writer = new DirectoryWriter(this, snapshot, problems, lock.retry());
  }

  @Override
  public MigrationFormat format() {
    return format;
  }

  @Override
  public Optional<String> readSnapshot() throws StoreException {
    return TextFile.read(snapshot, problems);
  }

  @Override
  public MigrationStore withAccess() throws StoreException {
    Path folder = layout.access();
    Path real = RealPath.of(folder);
    if (folder.equals(migrations) || snapshot.startsWith(folder) || !real.equals(folder)) {
      throw new StoreException(
          Rule.OPTION_VALUE,
          "The option `electrified.access` has the value `separate`, and "
              + OptionText.quoted(problems.shown(folder))
              + ", where access rules would go, is "
              + (real.equals(folder) ? "taken" : "a symbolic link"),
          "Name another folder with `-Aelectrified.migrations=…`; access rules go to `access` beside"
              + " it");
    }
    return new DirectoryMigrationStore(layout, format, lock, true);
  }

  @Override
  public List<String> migrationFileNames() throws StoreException {
    List<String> names = new ArrayList<>();
    collect(migrations, "", names);
    if (access) {
      collect(layout.access(), MigrationFile.ACCESS, names);
    }
    Collections.sort(names);
    return names;
  }

  private void collect(Path folder, String prefix, List<String> names) throws StoreException {
    problems.checkFolder(folder);
    if (Files.notExists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          DEPTH,
          new Collector(folder, prefix, names));
    } catch (IOException failure) {
      throw problems.unreadable(folder, failure);
    }
  }

  @Override
  public Optional<String> readMigration(String fileName) throws StoreException {
    return TextFile.read(pathOf(fileName), problems);
  }

  @Override
  public boolean isLinked(String fileName) {
    Path path = folderOf(fileName);
    for (String segment : MigrationFile.withoutFolder(fileName).split("/", -1)) {
      path = path.resolve(segment);
      if (Files.isSymbolicLink(path)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void write(
      Optional<String> expectedSnapshot,
      List<MigrationFile> drafts,
      List<MigrationFile> files,
      String snapshotText)
      throws StoreException, SnapshotMovedException {
    lock.guard(
        snapshot,
        () -> {
          checkInside(drafts);
          checkInside(files);
          sweep(files);
          writer.finishInterrupted();
          if (!readSnapshot().equals(expectedSnapshot) || !areThere(drafts)) {
            throw new SnapshotMovedException();
          }
          writer.write(
              WritePlan.of(expectedSnapshot, drafts, changed(drafts, files), snapshotText, files));
        });
  }

  @Override
  public boolean hasUnfinishedWrite() {
    return writer.isInterrupted();
  }

  @Override
  public void finishInterruptedWrite() throws StoreException {
    try {
      lock.guard(
          snapshot,
          () -> {
            sweep(writer.interrupted());
            writer.finishInterrupted();
          });
    } catch (SnapshotMovedException impossible) {
      throw new IllegalStateException("nothing was expected", impossible);
    }
  }

  @Override
  public String shownPath(String fileName) {
    return problems.shown(folderOf(fileName)) + "/" + MigrationFile.withoutFolder(fileName);
  }

  private Path folderOf(String fileName) {
    return MigrationFile.isAccess(fileName) ? layout.access() : migrations;
  }

  /** Where the file of that name lies. */
  Path pathOf(String fileName) throws StoreException {
    try {
      return folderOf(fileName).resolve(MigrationFile.withoutFolder(fileName));
    } catch (InvalidPathException noPath) {
      throw new StoreException(
          Rule.FILE_ACCESS,
          OptionText.quoted(shownPath(fileName)) + " is no name this file system can hold",
          "Compile with a locale whose character set is UTF-8");
    }
  }

  /** Whether the file is alone in its folder, which goes when it goes. */
  boolean ownsFolder(Path file) {
    Path folder = TextFile.folderOf(file);
    return format.hasFolderForEach()
        && !folder.equals(migrations)
        && !folder.equals(layout.access());
  }

  /** A folder of migrations may be a link; what it leads to out of the project is not ours. */
  private void checkInside(List<MigrationFile> files) throws StoreException {
    for (MigrationFile file : files) {
      Path path = pathOf(file.name());
      if (file.name().indexOf('/') >= 0
          && !RealPath.of(TextFile.folderOf(path)).startsWith(RealPath.of(layout.directory()))) {
        throw problems.outside(path);
      }
    }
  }

  private void sweep(List<MigrationFile> files) throws StoreException {
    sweep(TextFile.folderOf(snapshot));
    sweep(migrations);
    for (MigrationFile file : files) {
      if (file.name().indexOf('/') >= 0) {
        sweep(TextFile.folderOf(pathOf(file.name())));
      }
    }
  }

  private void sweep(Path folder) throws StoreException {
    try {
      TextFile.sweep(folder);
    } catch (IOException failure) {
      throw problems.unwritable(folder, failure);
    }
  }

  private boolean areThere(List<MigrationFile> drafts) throws StoreException {
    for (MigrationFile draft : drafts) {
      Optional<String> present = readMigration(draft.name());
      if (present.isEmpty() || !Checksums.sameText(present.get(), draft.text())) {
        return false;
      }
    }
    return true;
  }

  /** The files that are not there yet, or take the place of a draft with another text. */
  private List<MigrationFile> changed(List<MigrationFile> drafts, List<MigrationFile> files)
      throws StoreException {
    Set<String> replaced = new HashSet<>();
    drafts.forEach(draft -> replaced.add(draft.name()));
    List<MigrationFile> changed = new ArrayList<>();
    for (MigrationFile file : files) {
      Optional<String> present = readMigration(file.name());
      if (present.isEmpty() || !Checksums.sameText(present.get(), file.text())) {
        if (present.isPresent() && !replaced.contains(file.name())) {
          throw problems.taken(pathOf(file.name()));
        }
        changed.add(file);
      }
    }
    return changed;
  }

  /** Gathers the files a migration tool could see. */
  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final String prefix;
    private final List<String> names;

    Collector(Path folder, String prefix, List<String> names) {
      this.folder = folder;
      this.prefix = prefix;
      this.names = names;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !TextFile.isTemporary(file)) {
        Path relative = folder.relativize(file);
        names.add(
            prefix + relative.toString().replace(relative.getFileSystem().getSeparator(), "/"));
      }
      return FileVisitResult.CONTINUE;
    }

    /**
     * A link to nowhere, or round in circles, holds no migration; nor does a file that got its
     * final name between the listing and the visit.
     */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException || failure instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }
  }
}
