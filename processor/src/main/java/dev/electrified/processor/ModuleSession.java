package dev.electrified.processor;

import dev.electrified.processor.catalog.CatalogClass;
import dev.electrified.processor.catalog.CatalogText;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.options.ProcessorOptions;
import dev.electrified.processor.options.ProcessorOptions.Mode;
import dev.electrified.processor.output.DirectoryMigrationStore;
import dev.electrified.processor.output.LayoutProblem;
import dev.electrified.processor.output.MigrationNames;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.ProjectLayout;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.snapshot.Decoding;
import dev.electrified.processor.snapshot.Snapshot;
import dev.electrified.processor.snapshot.SnapshotCodec;
import dev.electrified.processor.source.TypeCollector;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/**
 * One compile of one module, from its first round to its last: the options and the layout, found
 * once, and everything that goes through the compiler's {@code Filer}.
 */
final class ModuleSession {
  private final ProcessingEnvironment compiler;
  private final Environment environment;
  private final ProcessorOptions options;
  private final Findings optionFindings;
  private final Optional<ProjectLayout> layout;
  private final Optional<Finding> layoutProblem;
  private Optional<CatalogClass> catalog = Optional.empty();

  private ModuleSession(
      ProcessingEnvironment compiler,
      Environment environment,
      ProcessorOptions options,
      Findings optionFindings,
      Optional<ProjectLayout> layout,
      Optional<Finding> layoutProblem) {
    this.compiler = compiler;
    this.environment = environment;
    this.options = options;
    this.optionFindings = optionFindings;
    this.layout = layout;
    this.layoutProblem = layoutProblem;
  }

  /** Reads the options and finds the project. */
  static ModuleSession open(ProcessingEnvironment compiler, Environment environment) {
    Findings findings = new Findings();
    ProcessorOptions options =
        ProcessorOptions.parse(compiler.getOptions(), environment.variables(), findings);
    Optional<ProjectLayout> layout = Optional.empty();
    Optional<Finding> problem = Optional.empty();
    if (options.mode() != Mode.OFF) {
      try {
        layout =
            Optional.of(
                ProjectLayout.find(
                    classOutput(compiler.getFiler()),
                    options.find(Option.DIRECTORY),
                    options.find(Option.MODULE),
                    options.get(Option.SNAPSHOT, "src/main/electrified/schema.json"),
                    options.get(Option.MIGRATIONS, "src/main/resources/db/migration"),
                    environment.workingDirectory()));
      } catch (LayoutProblem e) {
        problem = Optional.of(e.finding());
      }
    }
    return new ModuleSession(compiler, environment, options, findings, layout, problem);
  }

  /** Where classes go: the compiler tells when asked for a resource, which is not made. */
  private static Optional<URI> classOutput(Filer filer) {
    String probe = "META-INF/electrified/class-output";
    try {
      URI uri = filer.createResource(StandardLocation.CLASS_OUTPUT, "", probe).toUri();
      String text = uri.toString();
      return Optional.of(
          text.endsWith(probe)
              ? URI.create(text.substring(0, text.length() - probe.length()))
              : uri);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Makes the catalogue's class as soon as anything concerns us, if it is wanted. */
  void makeCatalogClass(TypeCollector collected) {
    if (catalog.isPresent() || !concernsUs(collected) || !wantsCatalog()) {
      return;
    }
    CatalogClass made = new CatalogClass(moduleName());
    catalog = Optional.of(made);
    try {
      Filer filer = compiler.getFiler();
      try (Writer writer = filer.createSourceFile(made.className()).openWriter()) {
        writer.write(made.source());
      }
      writeResource("META-INF/services/" + CatalogClass.SERVICE, made.className() + "\n");
    } catch (FilerException e) {
      // Another processor path has made the very same class in this compile: one is enough.
      catalog = Optional.of(made);
    } catch (IOException e) {
      optionFindings.add(unwritable(made.className(), e));
    }
  }

  private boolean wantsCatalog() {
    if (layout.isEmpty() || layout.get().testCompilation()) {
      return false;
    }
    return switch (options.get(Option.CATALOG, "auto")) {
      case "on" -> true;
      case "off" -> false;
      default -> compiler.getElementUtils().getTypeElement(CatalogClass.SERVICE) != null;
    };
  }

  /** The recorded name, since the folder of a clone may be called anything. */
  private String moduleName() {
    String standard = layout.orElseThrow().module();
    Map<String, String> recorded = new TreeMap<>();
    try {
      Optional<String> text = store().readSnapshot();
      if (text.isPresent() && SnapshotCodec.decode(text.get()) instanceof Decoding.Done done) {
        recorded.putAll(done.snapshot().options());
      }
    } catch (StoreException e) {
      // The pipeline reads the snapshot again at the end, and reports why it cannot be read.
      return standard;
    }
    return recorded.getOrDefault(Option.MODULE.word(), standard);
  }

  /** Does the work, and gives what there is to say. */
  Findings finish(TypeCollector collected, boolean failed) {
    if (options.mode() == Mode.OFF || layout.map(ProjectLayout::testCompilation).orElse(false)) {
      return optionFindings;
    }
    if (!concernsUs(collected)) {
      return new Findings();
    }
    if (layoutProblem.isPresent() || optionFindings.hasErrors()) {
      layoutProblem.ifPresent(optionFindings::add);
      return optionFindings;
    }
    Compilation compilation =
        new Compilation(
            compiler.getElementUtils(),
            compiler.getTypeUtils(),
            collected,
            layout.orElseThrow(),
            options,
            environment,
            optionFindings.list(),
            failed);
    CompileTimePipeline.Outcome outcome = new CompileTimePipeline(compilation, store()).run();
    if (!failed && !outcome.findings().hasErrors()) {
      outcome.snapshot().ifPresent(snapshot -> writeCatalog(snapshot, outcome.findings()));
    }
    return outcome.findings();
  }

  private boolean concernsUs(TypeCollector collected) {
    if (!collected.isEmpty()) {
      return true;
    }
    try {
      return layout.isPresent() && store().readSnapshot().isPresent();
    } catch (StoreException e) {
      return true;
    }
  }

  private MigrationStore store() {
    return new DirectoryMigrationStore(layout.orElseThrow());
  }

  private void writeCatalog(Snapshot snapshot, Findings findings) {
    if (catalog.isEmpty()) {
      return;
    }
    try {
      List<CatalogText.Migration> migrations = new ArrayList<>();
      MigrationStore store = store();
      for (String file : store.migrationFileNames()) {
        Optional<String> version = MigrationNames.versionOf(file);
        if (version.isPresent() && snapshot.migrations().containsKey(version.get())) {
          String hash = snapshot.migrations().get(version.get());
          String text = store.readMigration(file).orElse("");
          migrations.add(new CatalogText.Migration(file, version.get(), hash, text));
        }
      }
      writeResource(
          catalog.get().resource(),
          CatalogText.of(
              catalog.get().module(),
              SnapshotCodec.fingerprint(snapshot.schema()),
              snapshot.schema(),
              migrations));
    } catch (StoreException e) {
      findings.add(e.finding());
    } catch (IOException e) {
      findings.add(unwritable(catalog.get().resource(), e));
    }
  }

  /** Stores a report beside the catalogue; empty when even that cannot be written. */
  Optional<String> writeReport(String text) {
    String name = "META-INF/electrified/report.txt";
    try {
      writeResource(name, text);
      return Optional.of(
          layout
              .flatMap(ProjectLayout::classOutput)
              .map(output -> output.resolve(name).toString())
              .orElse(name));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void writeResource(String name, String text) throws IOException {
    try (OutputStream resource =
        compiler
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", name)
            .openOutputStream()) {
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
