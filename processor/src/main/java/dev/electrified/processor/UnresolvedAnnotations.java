package dev.electrified.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Annotations of types there are not. The model of javac 17 leaves them out without a word, so that
 * a mistyped {@code @Colum} would make another column before javac says that it is wrong; only the
 * trees still show them. The models of later javacs and of ecj have them, as unresolved types.
 */
final class UnresolvedAnnotations extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final Trees trees;
  private boolean found;

  private UnresolvedAnnotations(Trees trees) {
    this.trees = trees;
  }

  /** Whether a declaration in one of these classes has such an annotation. */
  static boolean areIn(Set<String> classes, ProcessingEnvironment compiler) {
    UnresolvedAnnotations scanner;
    try {
      scanner = new UnresolvedAnnotations(Trees.instance(compiler));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return false;
    }
    for (String name : classes) {
      TypeElement type = compiler.getElementUtils().getTypeElement(name);
      TreePath path = type == null ? null : scanner.trees.getPath(type);
      if (path != null) {
        scanner.scan(path, null);
      }
    }
    return scanner.found;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
    Element type = trees.getElement(new TreePath(getCurrentPath(), annotation.getAnnotationType()));
    found |= type == null || type.asType().getKind() == TypeKind.ERROR;
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
    return scan(variable.getModifiers(), null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
    return scan(method.getModifiers(), null);
  }

  @Override
  public @Nullable Void visitBlock(BlockTree block, @Nullable Void nothing) {
    return null;
  }
}
