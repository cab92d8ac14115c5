package dev.electrified.processor.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Does only what a processor like ours cannot avoid: the floors it is measured against. */
public final class FloorProcessor extends AbstractProcessor {
  /** The option that makes it read every element, annotation and annotation value. */
  static final String READ = "read";

  /** The option that makes it generate one class, for which javac starts a new round. */
  static final String GENERATE = "generate";

  private int seen;
  private boolean generated;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(READ, GENERATE);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (processingEnv.getOptions().containsKey(READ)) {
      for (Element root : round.getRootElements()) {
        read(root);
      }
    }
    if (processingEnv.getOptions().containsKey(GENERATE) && !generated) {
      generated = true;
      generate();
    }
    return false;
  }

  /** Uses what it reads, so that no reading can be left out. */
  private void read(Element element) {
    seen += element.asType().getKind().name().length() + element.getSimpleName().length();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      seen += type.getQualifiedName().toString().length();
      for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
          mirror.getElementValues().entrySet()) {
        seen += member.getKey().getSimpleName().toString().length();
        seen += member.getValue().getValue().hashCode();
      }
    }
    for (Element enclosed : element.getEnclosedElements()) {
      read(enclosed);
    }
  }

  private void generate() {
    try (Writer writer =
        processingEnv.getFiler().createSourceFile("benchmark.Generated").openWriter()) {
      writer.write("package benchmark;\nfinal class Generated { static final int SEEN = 0; }\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot generate after " + seen, e);
    }
  }
}
