package dev.electrified.processor.source;

import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/**
 * Which libraries a compile sees.
 *
 * <p>A compiler that is asked for a class that is not there looks for it in each module of the JDK,
 * one after the other. No library lies in those.
 */
public final class VisibleClasses {
  private VisibleClasses() {}

  /** Whether a class of a library is on the class path or module path. */
  public static boolean contain(Elements elements, String className) {
    boolean modules = false;
    for (ModuleElement module : elements.getAllModuleElements()) {
      modules = true;
      String name = module.getQualifiedName().toString();
      if (!name.startsWith("java.")
          && !name.startsWith("jdk.")
          && elements.getTypeElement(module, className) != null) {
        return true;
      }
    }
    return !modules && elements.getTypeElement(className) != null;
  }
}
