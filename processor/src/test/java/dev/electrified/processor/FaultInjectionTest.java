package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes of ours: the processor never throws, says who failed and how to report it. */
class FaultInjectionTest {
  private static final String WRITE = "-Aelectrified.mode=write";

  @TempDir Path folder;

  @Test
  void clockThatFailsIsReported() throws Exception {
    CompiledProject project = CompiledProject.in(folder);
    InstantSource broken =
        () -> {
          throw new IllegalStateException("no clock");
        };
    var before = project.files();

    List<String> said =
        project.compile(
            new ElectrifiedProcessor(new Environment(Map.of(), broken, project.root())), WRITE);

    assertReported(said, "java.lang.IllegalStateException: no clock", false);
    assertThat(project.files()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(classes = {Elements.class, Filer.class})
  void compilerThatFailsAtAnyCallIsReported(Class<?> service) throws Exception {
    int call = 1;
    while (true) {
      CompiledProject project =
          CompiledProject.in(Files.createDirectories(folder.resolve("at" + call)));
      var before = project.files();
      FaultyProcessor faulty =
          new FaultyProcessor(new ElectrifiedProcessor(project.environment()), service, call);

      List<String> said = project.compile(faulty, WRITE, "-Aelectrified.catalog=on");

      if (!faulty.failed()) {
        assertThat(said).noneMatch(line -> line.startsWith("error"));
        break;
      }
      boolean written = !project.files().equals(before);
      assertReported(said, "java.lang.IllegalStateException: call " + call, written);
      if (written) {
        assertThat(project.compile("-Aelectrified.mode=check")).isEmpty();
      }
      call++;
    }
    assertThat(call).isGreaterThan(3);
  }

  /** What is written is complete, and told as written; mostly it is nothing. */
  private static void assertReported(List<String> said, String mistake, boolean written) {
    assertThat(said)
        .filteredOn(line -> line.startsWith("error"))
        .singleElement()
        .asString()
        .startsWith(
            "error: [electrified:internal-error] Electrified (unpackaged) failed on Java "
                + Runtime.version()
                + ": "
                + mistake
                + ". "
                + (written
                    ? "The migration had been written by then: read it before you commit it."
                    : "Nothing was written.")
                + " This is a mistake of ours: report it, with the entity it happened on, at"
                + " https://github.com/electrified/electrified/issues together with");
  }

  /** The processor, in a compiler one of whose services throws at the n-th call. */
  private static final class FaultyProcessor implements Processor {
    private final Processor processor;
    private final Class<?> service;
    private final int call;
    private int calls;

    FaultyProcessor(Processor processor, Class<?> service, int call) {
      this.processor = processor;
      this.service = service;
      this.call = call;
    }

    boolean failed() {
      return calls >= call;
    }

    @Override
    public void init(ProcessingEnvironment compiler) {
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              (self, method, arguments) -> {
                Object result = invoke(compiler, method, arguments);
                return service.isInstance(result) ? faulty(result) : result;
              }));
    }

    private Object faulty(Object real) {
      return proxy(
          service,
          (self, method, arguments) -> {
            if (++calls == call) {
              throw new IllegalStateException("call " + call);
            }
            return invoke(real, method, arguments);
          });
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments)
        throws Throwable {
      try {
        return method.invoke(target, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
      return type.cast(
          Proxy.newProxyInstance(
              FaultInjectionTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
      return List.of();
    }
  }
}
