package dev.electrified.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Prints at repeated annotations, where javac's {@code Messager} does not find the way: it wraps
 * them in a container of its own making, for which there is no place in the source, and falls back
 * to the class. Its syntax trees know better.
 *
 * <p>Only javac has them; ecj, and tools that wrap the processing environment, do without.
 */
final class SourceTrees {
  private final Trees trees;

  private SourceTrees(Trees trees) {
    this.trees = trees;
  }

  /**
   * The trees of this compile, if the compiler is javac.
   *
   * @throws LinkageError where there is no javac at all
   */
  static Optional<SourceTrees> of(ProcessingEnvironment compiler) {
    try {
      return Optional.of(new SourceTrees(Trees.instance(compiler)));
    } catch (IllegalArgumentException noJavac) {
      return Optional.empty();
    }
  }

  /**
   * Prints at the annotation, or the value in it, that the subject names.
   *
   * @return false when it stands nowhere in the source by itself, so that nothing was printed
   */
  boolean print(Diagnostic.Kind kind, String text, Element element, Subject subject) {
    TreePath path = trees.getPath(element);
    if (path == null || subject.annotation() == null) {
      return false;
    }
    AnnotationTree annotation =
        find(annotations(path.getLeaf()), subject.annotation(), subject.ordinal());
    if (annotation == null) {
      return false;
    }
    Tree place = subject.value() == null ? annotation : value(annotation, subject.value());
    trees.printMessage(kind, text, place, path.getCompilationUnit());
    return true;
  }

  private static List<? extends AnnotationTree> annotations(Tree declaration) {
    if (declaration instanceof PackageTree around) {
      return around.getAnnotations();
    }
    ModifiersTree modifiers =
        declaration instanceof ClassTree type
            ? type.getModifiers()
            : declaration instanceof MethodTree method
                ? method.getModifiers()
                : declaration instanceof VariableTree variable ? variable.getModifiers() : null;
    return modifiers == null ? List.of() : modifiers.getAnnotations();
  }

  private static @Nullable AnnotationTree find(
      List<? extends AnnotationTree> annotations, String name, int ordinal) {
    int seen = 0;
    for (AnnotationTree annotation : annotations) {
      String written = annotation.getAnnotationType().toString();
      if ((name.equals(written) || name.endsWith("." + written)) && seen++ == ordinal) {
        return annotation;
      }
    }
    return null;
  }

  /** The expression of a member, {@code to}, or of one item of it, {@code to[1]}. */
  private static Tree value(AnnotationTree annotation, String path) {
    int bracket = path.indexOf('[');
    String member = bracket < 0 ? path : path.substring(0, bracket);
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable() instanceof IdentifierTree identifier
          && identifier.getName().contentEquals(member)) {
        return bracket < 0
            ? assignment.getExpression()
            : item(assignment.getExpression(), path, bracket);
      }
    }
    return annotation;
  }

  /** Where an array has one item it may stand without braces. */
  private static Tree item(ExpressionTree expression, String path, int bracket) {
    if (!(expression instanceof NewArrayTree array) || array.getInitializers() == null) {
      return expression;
    }
    int index = Integer.parseInt(path, bracket + 1, path.indexOf(']', bracket), 10);
    return index < array.getInitializers().size() ? array.getInitializers().get(index) : expression;
  }
}
