package dev.electrified.processor.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTreePath;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Sources as javac has read them, with their documentation. */
final class JavadocSources {
  private final DocTrees trees;
  private final List<TreePath> packages = new ArrayList<>();
  private final List<TypeElement> types = new ArrayList<>();

  private JavadocSources(DocTrees trees) {
    this.trees = trees;
  }

  /** Those of a folder, or one file. */
  static JavadocSources of(Path path) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(path)) {
      files =
          walk.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .sorted()
              .toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none", "-cp", System.getProperty("java.class.path")),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      JavadocSources sources = new JavadocSources(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        if (unit.getTypeDecls().isEmpty()) {
          sources.packages.add(new TreePath(new TreePath(unit), unit.getPackage()));
        }
      }
      for (Element element : task.analyze()) {
        if (element instanceof TypeElement type && element.getKind() != ElementKind.PACKAGE) {
          sources.types.add(type);
        }
      }
      return sources;
    }
  }

  /** The documentation of the only package that has any. */
  TreePath packagePath() {
    if (packages.size() != 1) {
      throw new IllegalStateException(packages.size() + " documented packages");
    }
    return packages.get(0);
  }

  /** The type of that simple name. */
  TypeElement type(String name) {
    return types.stream()
        .filter(type -> type.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The simple names of all types on the top, sorted. */
  List<String> typeNames() {
    return types.stream()
        .filter(type -> type.getEnclosingElement().getKind() == ElementKind.PACKAGE)
        .map(type -> type.getSimpleName().toString())
        .sorted()
        .toList();
  }

  TreePath path(Element element) {
    return trees.getPath(element);
  }

  /**
   * What is written of it.
   *
   * @throws IllegalStateException if nothing is
   */
  DocCommentTree comment(TreePath path) {
    DocCommentTree comment = trees.getDocCommentTree(path);
    if (comment == null) {
      throw new IllegalStateException("nothing is written of " + path.getLeaf());
    }
    return comment;
  }

  /** What a link leads to. */
  @Nullable Element resolve(TreePath path, DocCommentTree comment, ReferenceTree reference) {
    return trees.getElement(new DocTreePath(new DocTreePath(path, comment), reference));
  }
}
