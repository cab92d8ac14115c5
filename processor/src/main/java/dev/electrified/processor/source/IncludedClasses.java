package dev.electrified.processor.source;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the classes of other jars whose tables are to belong to this module, by the option {@code
 * include}: class names as {@code com.acme.User}, and packages as {@code com.acme.*}, with commas
 * between them. A package stands for its classes, those of packages below it not among them.
 */
public final class IncludedClasses {
  private static final String OPTION = "The option `electrified.include` ";
  private static final String ALL = ".*";

  private final Elements elements;
  private final Findings findings;

  /**
   * A search.
   *
   * @param findings where a name that fits nothing is said
   */
  public IncludedClasses(Elements elements, Findings findings) {
    this.elements = elements;
    this.findings = findings;
  }

  /**
   * Adds what the names stand for to what is in source.
   *
   * @param patterns the value of the option
   */
  public void addTo(TypeCollector collected, String patterns) {
    for (String part : patterns.split(",", -1)) {
      String pattern = part.strip();
      boolean all = pattern.endsWith(ALL);
      String name = all ? pattern.substring(0, pattern.length() - ALL.length()) : pattern;
      if (!SourceVersion.isName(name)) {
        report(
            "has the value `" + pattern + "`, which names neither a class nor a package",
            "Write classes as `com.acme.User`, packages as `com.acme.*`, and commas between them");
        continue;
      }
      List<TypeElement> found = all ? classesOf(name, collected) : classCalled(name);
      found.forEach(collected::include);
      if (found.stream().noneMatch(collected::hasPersistent)) {
        reportNothing(pattern, all, found);
      }
    }
  }

  private List<TypeElement> classCalled(String name) {
    TypeElement type = elements.getTypeElement(name);
    return type == null ? List.of() : List.of(type);
  }

  private List<TypeElement> classesOf(String name, TypeCollector collected) {
    List<TypeElement> types = new ArrayList<>();
    for (PackageElement around : elements.getAllPackageElements(name)) {
      if (!isOfJava(elements.getModuleOf(around))) {
        collected.include(around);
        types.addAll(ElementFilter.typesIn(around.getEnclosedElements()));
      }
    }
    return types;
  }

  private static boolean isOfJava(ModuleElement module) {
    String name = module == null ? "" : module.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("jdk.");
  }

  private void reportNothing(String pattern, boolean all, List<TypeElement> found) {
    if (found.isEmpty()) {
      report(
          "names `" + pattern + "`, and the class path has no such " + (all ? "package" : "class"),
          "Correct the name, or put the jar on the class path");
    } else {
      report(
          "names `" + pattern + "`, " + (all ? "where there is" : "which is") + " no entity",
          "Name entities, or the package they are in");
    }
  }

  private void report(String fact, String remedy) {
    findings.add(Finding.nowhere(Rule.OPTION_VALUE, OPTION + fact, remedy));
  }
}
