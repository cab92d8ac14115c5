package dev.electrified.processor.report;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Severity;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Prints all findings of one compile.
 *
 * <p>javac shows a hundred errors and drops the rest without a word: when there are more, the last
 * one that is shown names a file with all of them.
 */
public final class DiagnosticReporter {
  /** What javac shows where {@code -Xmaxerrs} is not given. */
  private static final int SHOWN_ERRORS = 100;

  private final ProcessingEnvironment compiler;
  private final Messager messager;
  private final Locator locator;
  private final Set<String> sources;

  /**
   * A reporter.
   *
   * @param sources canonical names of the classes that are compiled from source
   */
  public DiagnosticReporter(ProcessingEnvironment compiler, Set<String> sources) {
    this.compiler = compiler;
    this.messager = compiler.getMessager();
    this.locator = new Locator(compiler.getElementUtils());
    this.sources = sources;
  }

  /**
   * Prints the findings, class by class and in each class from its top to its end; what has no
   * place comes first when it is an error, else last.
   *
   * @param writeReport stores the text of a full report and gives its path; called only when there
   *     are more errors than javac shows
   */
  public void print(List<Finding> findings, Function<String, Optional<String>> writeReport) {
    List<Finding> shown = new ArrayList<>();
    int errors = 0;
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        errors++;
      } else if (isSuppressed(finding)) {
        continue;
      }
      shown.add(finding);
    }
    sort(shown);
    int printed = 0;
    for (Finding finding : shown) {
      boolean error = finding.severity() == Severity.ERROR;
      if (error && errors > SHOWN_ERRORS && ++printed == SHOWN_ERRORS) {
        printTooMany(shown, errors, writeReport);
      }
      print(finding);
    }
  }

  private void sort(List<Finding> findings) {
    Map<Finding, Integer> depths = new HashMap<>();
    Map<Finding, Integer> places = new HashMap<>();
    for (Finding finding : findings) {
      boolean source = isInSource(finding.subject());
      depths.put(finding, source ? locator.depth(finding.subject()) : 0);
      places.put(finding, source ? locator.place(finding.subject()) : 0);
    }
    findings.sort(
        Comparator.comparing((Finding finding) -> group(finding))
            .thenComparing(finding -> finding.subject().type())
            .thenComparing(finding -> depths.getOrDefault(finding, 0))
            .thenComparing(finding -> places.getOrDefault(finding, 0))
            .thenComparing(finding -> finding.subject().ordinal()));
  }

  private static int group(Finding finding) {
    if (!finding.subject().type().isEmpty()) {
      return 1;
    }
    return finding.severity() == Severity.ERROR ? 0 : 2;
  }

  private void printTooMany(
      List<Finding> shown, int errors, Function<String, Optional<String>> writeReport) {
    StringBuilder report = new StringBuilder();
    for (Finding finding : shown) {
      report.append(placeOf(finding)).append(finding.text()).append('\n');
    }
    String where = writeReport.apply(report.toString()).map(path -> ": `" + path + "`").orElse("");
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        "[electrified] "
            + errors
            + " errors, of which the compiler shows the first "
            + SHOWN_ERRORS
            + "; all of them"
            + where);
  }

  private void print(Finding finding) {
    Diagnostic.Kind kind =
        switch (finding.severity()) {
          case ERROR -> Diagnostic.Kind.ERROR;
          case WARNING -> Diagnostic.Kind.WARNING;
          case NOTE -> Diagnostic.Kind.NOTE;
        };
    Optional<Location> location = locate(finding);
    if (location.isEmpty()) {
      messager.printMessage(kind, placeOf(finding) + finding.text());
      return;
    }
    String text = (isInSource(finding.subject()) ? "" : placeOf(finding)) + finding.text();
    Element element = location.get().element();
    AnnotationMirror annotation = location.get().annotation();
    AnnotationValue value = location.get().value();
    if (location.get().contained() && printAtRepeated(kind, text, element, finding.subject())) {
      return;
    }
    if (annotation == null) {
      messager.printMessage(kind, text, element);
    } else if (value == null) {
      messager.printMessage(kind, text, element, annotation);
    } else {
      messager.printMessage(kind, text, element, annotation, value);
    }
  }

  private boolean printAtRepeated(
      Diagnostic.Kind kind, String text, Element element, Subject subject) {
    try {
      return SourceTrees.of(compiler)
          .map(trees -> trees.print(kind, text, element, subject))
          .orElse(false);
    } catch (LinkageError noJavac) {
      return false;
    }
  }

  /** The place itself when it is in source, else that of the entity; empty when neither is. */
  private Optional<Location> locate(Finding finding) {
    if (isInSource(finding.subject())) {
      return locator.find(finding.subject());
    }
    return sources.contains(finding.home())
        ? locator.find(Subject.type(finding.home()))
        : Optional.empty();
  }

  private boolean isInSource(Subject subject) {
    return sources.contains(subject.type());
  }

  /** {@code app.Base.owner: } for what has no position, else nothing. */
  private static String placeOf(Finding finding) {
    Subject subject = finding.subject();
    if (subject.type().isEmpty()) {
      return "";
    }
    String member = subject.member() == null ? "" : "." + subject.member();
    return subject.type() + member + ": ";
  }

  /**
   * Warnings can be suppressed by name, on the element or a class around it. {@code
   * SuppressWarnings} does not reach class files, so nothing is ever warned of there.
   */
  private boolean isSuppressed(Finding finding) {
    if (finding.severity() != Severity.WARNING || finding.subject().type().isEmpty()) {
      return false;
    }
    if (!isInSource(finding.subject())) {
      return true;
    }
    Element element = locator.find(finding.subject()).map(Location::element).orElse(null);
    while (element != null) {
      if (suppresses(element, finding.rule())) {
        return true;
      }
      element = element.getEnclosingElement();
    }
    return false;
  }

  private static boolean suppresses(Element element, Rule rule) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (!type.getQualifiedName().contentEquals("java.lang.SuppressWarnings")) {
        continue;
      }
      for (AnnotationValue value : mirror.getElementValues().values()) {
        Object names = value.getValue();
        for (Object name : names instanceof List<?> list ? list : List.of(value)) {
          if (("electrified:" + rule.slug()).equals(((AnnotationValue) name).getValue())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
