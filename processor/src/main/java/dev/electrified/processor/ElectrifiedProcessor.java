package dev.electrified.processor;

import com.google.auto.service.AutoService;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.options.ProcessorOptions;
import dev.electrified.processor.report.DiagnosticReporter;
import dev.electrified.processor.source.TypeCollector;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The annotation processor, and the only class that knows rounds: it collects names in every round,
 * makes the catalogue's class in the first one that has something to do with entities, and does its
 * work once, when processing is over and the types of other processors exist.
 *
 * <p>It takes part in every compile ({@code "*"}), since a round may hold nothing but an enum or a
 * class that has just lost its annotation; it claims no annotation, and it leaves at once when
 * nothing concerns it. It never throws.
 */
@AutoService(Processor.class)
public final class ElectrifiedProcessor extends AbstractProcessor {
  private final Environment environment;
  private final TypeCollector collected = new TypeCollector();
  private Optional<ModuleSession> session = Optional.empty();
  private boolean broken;

  /** For the compiler. */
  public ElectrifiedProcessor() {
    this(Environment.system());
  }

  ElectrifiedProcessor(Environment environment) {
    this.environment = environment;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.copyOf(ProcessorOptions.keys());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (broken) {
      return false;
    }
    try {
      if (round.processingOver()) {
        finish(round.errorRaised());
      } else {
        collected.collect(round.getRootElements());
        open().makeCatalogClass(collected);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      broken = true;
      reportOurMistake(e);
    }
    return false;
  }

  private ModuleSession open() {
    if (session.isEmpty()) {
      session = Optional.of(new ModuleSession(processingEnv, environment));
    }
    return session.get();
  }

  private void finish(boolean failed) {
    Findings findings = open().finish(collected, failed);
    if (!findings.isEmpty()) {
      new DiagnosticReporter(processingEnv, collected.sources())
          .print(findings.list(), open()::writeReport);
    }
  }

  /** One message with all that is needed to report it. */
  private void reportOurMistake(Throwable mistake) {
    StringWriter trace = new StringWriter();
    mistake.printStackTrace(new PrintWriter(trace));
    String version = ElectrifiedProcessor.class.getPackage().getImplementationVersion();
    Finding finding =
        Finding.nowhere(
            Rule.INTERNAL_ERROR,
            "Electrified "
                + (version == null ? "(unpackaged)" : version)
                + " failed on Java "
                + Runtime.version()
                + ": "
                + mistake,
            (session.map(ModuleSession::hasWritten).orElse(false)
                    ? "The migration had been written by then: read it before you commit it."
                    : "Nothing was written.")
                + " This is a mistake of ours: report it, with the entity it happened"
                + " on, at https://github.com/electrified/electrified/issues together with\n"
                + trace);
    new DiagnosticReporter(processingEnv, collected.sources())
        .print(List.of(finding), report -> Optional.empty());
  }
}
