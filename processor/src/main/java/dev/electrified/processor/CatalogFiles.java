package dev.electrified.processor;

import dev.electrified.processor.catalog.CatalogClass;
import dev.electrified.processor.catalog.CatalogText;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.output.MigrationFile;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.MigrationTexts;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.render.MigrationText;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.snapshot.Snapshot;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.StandardLocation;

/** Everything that goes through the compiler's {@code Filer}: the catalogue, and a long report. */
final class CatalogFiles {
  private static final String REPORT = "META-INF/electrified/report.txt";
  private static final String PROBE = "META-INF/electrified/class-output";

  private final Filer filer;
  private boolean inFolder;

  CatalogFiles(Filer filer) {
    this.filer = filer;
  }

  /** Where classes go: the compiler tells when asked for a resource, which is not made. */
  Optional<URI> classOutput() {
    try {
      URI uri = filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE).toUri();
      String text = uri.toString();
      inFolder = text.endsWith(PROBE);
      return Optional.of(
          inFolder ? URI.create(text.substring(0, text.length() - PROBE.length())) : uri);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether resources keep their paths, known once {@link #classOutput()} was asked: javac without
   * {@code -d} drops every one, whatever its folder, into the working directory.
   */
  boolean hasClassOutput() {
    return inFolder;
  }

  /** Makes the class and registers it as a service; gives what went wrong, if anything. */
  Optional<Finding> writeClass(CatalogClass catalog) {
    try {
      try (Writer writer = filer.createSourceFile(catalog.className()).openWriter()) {
        writer.write(catalog.source());
      }
      write("META-INF/services/" + CatalogClass.SERVICE, catalog.className() + "\n");
      return Optional.empty();
    } catch (FilerException e) {
      return Optional.of(
          Finding.nowhere(
              Rule.FILE_ACCESS,
              "The class `" + catalog.className() + "` exists already in this compile",
              "Keep one Electrified on the processor path, and leave the package to it"));
    } catch (IOException e) {
      return Optional.of(unwritable(catalog.className(), e));
    }
  }

  /**
   * Writes the resource the class points to; gives what went wrong, if anything.
   *
   * @param folder where the migrations lie on the class path, if they do
   * @param checked whether this compile only checks
   */
  Optional<Finding> writeResource(
      CatalogClass catalog,
      CompileTimePipeline.State state,
      Optional<String> folder,
      boolean checked) {
    try {
      Schema schema = state.snapshot().schema();
      write(
          catalog.resource(),
          CatalogText.of(
              catalog.module(),
              SnapshotCodec.fingerprint(schema),
              CatalogSchema.of(state.snapshot()),
              CatalogSchema.unnamed(state.snapshot()),
              contents(folder, state.snapshot(), state.files(), checked)));
      return Optional.empty();
    } catch (StoreException e) {
      return Optional.of(e.finding());
    } catch (IOException e) {
      return Optional.of(unwritable(catalog.resource(), e));
    }
  }

  private static CatalogText.Folder contents(
      Optional<String> folder, Snapshot snapshot, MigrationStore store, boolean checked)
      throws StoreException {
    if (!store.format().isRunByProgram()) {
      return CatalogText.Folder.runBy(store.format().word());
    }
    List<CatalogText.Migration> migrations = new ArrayList<>();
    MigrationTexts texts = MigrationTexts.of(store);
    Optional<String> base = checked ? Optional.empty() : RecentMigrations.findBase(snapshot, texts);
    List<String> files = new ArrayList<>(texts.names());
    files.sort(Comparator.comparing(MigrationFile::isAccess));
    Set<String> others = new TreeSet<>(files);
    for (String file : files) {
      Optional<String> version = store.format().versionOf(file);
      if (version.isPresent() && snapshot.migrations().containsKey(version.get())) {
        String hash = snapshot.migrations().get(version.get());
        String text = texts.read(file).orElse("");
        String beside = store.format().configurationOf(file).orElse("");
        Optional<String> configuration =
            others.contains(beside) ? texts.read(beside) : Optional.empty();
        migrations.add(
            new CatalogText.Migration(
                MigrationFile.isAccess(file) ? file.substring("../".length()) : file,
                version.get(),
                hash,
                text,
                configuration,
                MigrationFile.isAccess(file),
                base.isPresent() && MigrationText.findBase(text).equals(base)));
        others.remove(file);
        others.remove(beside);
      }
    }
    others.removeIf(file -> !store.format().isReadByProgram(file) || MigrationFile.isAccess(file));
    return new CatalogText.Folder(
        Optional.empty(), folder, checked, migrations, List.copyOf(others));
  }

  /** Stores a report; gives its path below the class output, or nothing when it cannot. */
  Optional<String> writeReport(String text) {
    if (!inFolder) {
      return Optional.empty();
    }
    try {
      write(REPORT, text);
      return Optional.of(REPORT);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void write(String name, String text) throws IOException {
    try (OutputStream resource =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", name).openOutputStream()) {
      resource.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Finding unwritable(String what, IOException e) {
    return Finding.nowhere(
        Rule.FILE_ACCESS,
        "`" + what + "` cannot be written to the class output: " + e.getMessage(),
        "Make the class output writable");
  }
}
