package dev.electrified.processor.compile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An annotation processor of somebody else, compiled by the test.
 *
 * @param classes where it lies
 */
record TestProcessor(Path classes) {
  private static final String SOURCE =
      """
      package other;

      import java.io.Writer;
      import java.util.Set;
      import javax.annotation.processing.AbstractProcessor;
      import javax.annotation.processing.RoundEnvironment;
      import javax.lang.model.SourceVersion;
      import javax.lang.model.element.TypeElement;
      import javax.tools.Diagnostic;

      public class OtherProcessor extends AbstractProcessor {
        private int round;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
          return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
          return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment env) {
          round++;
          %s
          return false;
        }

        private void generate(String name, String text) {
          try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write(text);
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        }
      }
      """;

  /** Raises an error, on no element, in the first round. */
  static TestProcessor refusingIn(Path folder) throws IOException, InterruptedException {
    return compile(
        folder,
        """
        if (round == 1) {
          processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "refused by a test");
        }
        """);
  }

  /**
   * Generates a class in the first round, so that there is a second one, and in that the entity
   * {@code app.Team}.
   */
  static TestProcessor generatingIn(Path folder) throws IOException, InterruptedException {
    return compile(
        folder,
        """
        if (round == 1) {
          generate("app.FirstRound", "package app; class FirstRound {}");
        } else if (round == 2) {
          generate("app.Team", "package app; @jakarta.persistence.Entity"
              + " @jakarta.persistence.Table(name = \\"teams\\")"
              + " @dev.electrified.annotations.Electrified public class Team {"
              + " @jakarta.persistence.Id java.util.UUID id; String name; }");
        }
        """);
  }

  private static TestProcessor compile(Path folder, String body)
      throws IOException, InterruptedException {
    Workspace workspace =
        Workspace.in(folder, "other").source("other/OtherProcessor.java", SOURCE.formatted(body));
    CompileResult result = workspace.compile().processorPath().run();
    if (!result.succeeded()) {
      throw new AssertionError(result.output());
    }
    workspace.file(
        "target/classes/META-INF/services/javax.annotation.processing.Processor",
        "other.OtherProcessor\n");
    return new TestProcessor(workspace.root().resolve("target/classes"));
  }
}
