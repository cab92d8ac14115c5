package dev.electrified.processor;

import dev.electrified.processor.catalog.CatalogClass;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.format.Formats;
import dev.electrified.processor.format.MigrationFormat;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.options.ProcessorOptions;
import dev.electrified.processor.options.ProcessorOptions.Mode;
import dev.electrified.processor.output.DirectoryMigrationStore;
import dev.electrified.processor.output.LayoutProblem;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.ProjectLayout;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.snapshot.Decoding;
import dev.electrified.processor.source.IncludedClasses;
import dev.electrified.processor.source.TypeCollector;
import dev.electrified.processor.source.VisibleClasses;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * One compile of one module, from its first round to its last: the options and the layout, found
 * once, and the decision whether there is anything to do at all.
 */
final class ModuleSession {
  private final ProcessingEnvironment compiler;
  private final Environment environment;
  private final CatalogFiles files;
  private final ProcessorOptions options;
  private final Findings early;
  private final MigrationFormat format;
  private final SnapshotMemo memo = new SnapshotMemo();
  private @Nullable ProjectLayout layout;
  private @Nullable Finding layoutProblem;
  private @Nullable CatalogClass catalog;
  private boolean included;
  private boolean written;

  /** Reads the options and finds the project. */
  ModuleSession(ProcessingEnvironment compiler, Environment environment) {
    this.compiler = compiler;
    this.environment = environment;
    files = new CatalogFiles(compiler.getFiler());
    early = new Findings();
    options = ProcessorOptions.parse(compiler.getOptions(), environment.variables(), early);
    format = Formats.named(options.get(Option.FORMAT));
    if (options.mode() != Mode.OFF) {
      findLayout();
    }
  }

  private void findLayout() {
    try {
      layout =
          ProjectLayout.find(
              files.classOutput(),
              options.find(Option.DIRECTORY),
              options.find(Option.MODULE),
              options.get(Option.SNAPSHOT),
              options.find(Option.MIGRATIONS).orElseGet(format::folder),
              environment.workingDirectory());
      checkCatalog();
    } catch (LayoutProblem e) {
      layoutProblem = e.finding();
    }
  }

  private void checkCatalog() {
    if (options.get(Option.CATALOG).equals("on") && !files.hasClassOutput()) {
      early.add(
          Finding.nowhere(
              Rule.OPTION_VALUE,
              "The option `electrified.catalog` has the value `on`, and this compile has no class"
                  + " output to put the catalogue in",
              "Name one with `-d <folder>`, or leave the option out"));
    }
  }

  /** Makes the catalogue's class as soon as anything concerns us, if it is wanted. */
  void makeCatalogClass(TypeCollector collected) {
    ProjectLayout project = layout;
    if (project == null || project.testCompilation()) {
      return;
    }
    include(collected);
    if (catalog != null || !concernsUs(collected) || !wantsCatalog()) {
      return;
    }
    CatalogClass made = new CatalogClass(moduleName(project));
    catalog = made;
    files.writeClass(made).ifPresent(early::add);
  }

  /** Adds the classes of other jars that the options name, once they can be looked up. */
  private void include(TypeCollector collected) {
    if (!included) {
      included = true;
      options
          .find(Option.INCLUDE)
          .ifPresent(
              patterns ->
                  new IncludedClasses(compiler.getElementUtils(), early)
                      .addTo(collected, patterns));
    }
  }

  private boolean wantsCatalog() {
    if (!files.hasClassOutput()) {
      return false;
    }
    return switch (options.get(Option.CATALOG)) {
      case "on" -> true;
      case "off" -> false;
      default -> VisibleClasses.contain(compiler.getElementUtils(), CatalogClass.SERVICE);
    };
  }

  /**
   * The recorded name, since the folder of a clone may be called anything. What keeps the snapshot
   * from being read is reported at the end, where it is read again.
   */
  private String moduleName(ProjectLayout project) {
    try {
      Optional<String> text = new DirectoryMigrationStore(project, format).readSnapshot();
      if (text.isPresent() && memo.decode(text.get()) instanceof Decoding.Done done) {
        return done.snapshot().options().getOrDefault(Option.MODULE.word(), project.module());
      }
      return project.module();
    } catch (StoreException e) {
      return project.module();
    }
  }

  /** Does the work, and gives what there is to say. */
  Findings finish(TypeCollector collected, boolean failed) {
    ProjectLayout project = layout;
    if (options.mode() == Mode.OFF || (project != null && project.testCompilation())) {
      return early;
    }
    if (!concernsUs(collected)) {
      return new Findings();
    }
    if (project != null) {
      SchemaPages.findObstacle(options, project).ifPresent(early::add);
    }
    if (project == null || early.hasErrors()) {
      Optional.ofNullable(layoutProblem).ifPresent(early::add);
      return early;
    }
    Compilation compilation =
        new Compilation(compiler, collected, project, options, environment, early.list(), failed);
    MigrationStore store = new DirectoryMigrationStore(project, format);
    CompileTimePipeline.Outcome outcome = new CompileTimePipeline(compilation, store, memo).run();
    for (Finding finding : outcome.findings().list()) {
      written |= finding.rule() == Rule.WRITTEN;
    }
    if (!failed && !outcome.findings().hasErrors()) {
      outcome
          .state()
          .flatMap(state -> SchemaPages.update(options, project, store, state.snapshot()))
          .ifPresent(outcome.findings()::add);
    }
    CatalogClass made = catalog;
    if (made != null && !failed && !outcome.findings().hasErrors()) {
      outcome
          .state()
          .flatMap(
              state ->
                  files.writeResource(
                      made, state, project.resourceFolder(), options.mode() == Mode.CHECK))
          .ifPresent(outcome.findings()::add);
    }
    return outcome.findings();
  }

  /** Whether this compile has anything of ours in source, or the project has a snapshot. */
  private boolean concernsUs(TypeCollector collected) {
    return !collected.isEmpty()
        || (layout != null && layout.hasSnapshot())
        || options.find(Option.INCLUDE).isPresent();
  }

  /** Whether migrations or snapshot were changed, whatever came after. */
  boolean hasWritten() {
    return written;
  }

  /** Stores a report too long to print; gives its path, or nothing when it cannot. */
  Optional<String> writeReport(String text) {
    Optional<Path> output = Optional.ofNullable(layout).flatMap(ProjectLayout::classOutput);
    return files
        .writeReport(text)
        .map(name -> output.map(folder -> folder.resolve(name).toString()).orElse(name));
  }
}
