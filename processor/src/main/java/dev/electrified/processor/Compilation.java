package dev.electrified.processor;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.options.ProcessorOptions;
import dev.electrified.processor.output.ClassOutput;
import dev.electrified.processor.output.ProjectLayout;
import dev.electrified.processor.source.ModelReader;
import dev.electrified.processor.source.TypeCollector;
import dev.electrified.processor.source.VisibleClasses;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What the pipeline needs to know of the compile it runs in.
 *
 * @param compiler the compiler's services
 * @param collected the classes in source
 * @param layout where the project lies
 * @param options what the compiler was told
 * @param environment what is around the compiler
 * @param earlier findings about the options
 * @param failed whether an error is known already, so that nothing may be written
 */
record Compilation(
    ProcessingEnvironment compiler,
    TypeCollector collected,
    ProjectLayout layout,
    ProcessorOptions options,
    Environment environment,
    List<Finding> earlier,
    boolean failed) {

  /** Reads the model; what the snapshots know is read too. */
  ModelReader.Result read(
      Set<String> known,
      SortedSet<String> converters,
      SortedSet<String> embeddables,
      Findings findings) {
    return new ModelReader(compiler.getElementUtils(), compiler.getTypeUtils(), this::isCompiled)
        .read(collected, known, converters, embeddables, findings);
  }

  /** Whether the compiler has kept an unresolved annotation from us; asked before writing only. */
  boolean hidesUnresolved() {
    return UnresolvedAnnotations.areIn(collected.sources(), compiler);
  }

  /** Whether a class file of that canonical or binary name lies in the class output. */
  boolean isCompiled(String className) {
    if (layout.classOutput().isEmpty()) {
      return false;
    }
    ClassOutput output = new ClassOutput(layout.classOutput().get());
    String name = className;
    while (true) {
      if (output.holds(name)) {
        return true;
      }
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        return false;
      }
      name = name.substring(0, dot) + "$" + name.substring(dot + 1);
    }
  }

  /** Whether there is a class of that canonical name, an entity or not. */
  boolean resolves(String className) {
    return compiler.getElementUtils().getTypeElement(className) != null || isCompiled(className);
  }

  /** Whether Spring Boot is on the class path. */
  boolean hasSpringBoot() {
    return VisibleClasses.contain(
        compiler.getElementUtils(), "org.springframework.boot.SpringApplication");
  }

  /** The snapshot as the project knows it. */
  String snapshotPath() {
    return relative(layout.snapshot());
  }

  /** The folder of the migrations as the project knows it. */
  String migrationsPath() {
    return relative(layout.migrations());
  }

  /** The folder of access rules as the project knows it, if they have one. */
  String accessPath() {
    return relative(layout.access());
  }

  private String relative(java.nio.file.Path path) {
    return layout.directory().relativize(path).toString().replace('\\', '/');
  }
}
