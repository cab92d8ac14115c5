package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.output.DirectoryMigrationStore;
import dev.electrified.processor.output.ForkedJvm;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two compiles of one module at once, as of a build beside an IDE: they leave what one leaves. */
class ConcurrentCompilesTest {
  private static final List<String> OUTPUTS = List.of("target/classes", "out/production");

  @TempDir private Path temp;
  @TempDir private Path locks;
  private DraftedProject project;
  private SortedMap<String, String> before;
  private SortedMap<String, String> after;
  private Instant now;

  @BeforeEach
  void beginADraft() throws IOException {
    project = DraftedProject.in(temp).entity("Task", "String name;");
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    project.entity("Task", "String name;", "Long size;").entity("Note", "@ManyToOne Task task;");
    before = project.written();
    now = project.stopClock();
    project.compile();
    after = project.written();
    assertThat(after).isNotEqualTo(before).hasSize(3);
  }

  @Test
  void twoProcessesLeaveOneDraft() throws Exception {
    for (int round = 0; round < 3; round++) {
      project.rewrite(before);
      try (ForkedJvm one = ForkedCompile.start(locks, arguments(0));
          ForkedJvm two = ForkedCompile.start(locks, arguments(1))) {
        for (ForkedJvm compile : List.of(one, two)) {
          String line = compile.line();
          while (line != null) {
            line = compile.line();
          }
          assertThat(compile.exitCode()).isZero();
        }
      }
      assertThat(project.written()).isEqualTo(after);
    }
  }

  @Test
  void twoClassLoadersOfOneProcessLeaveOneDraft() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (URLClassLoader one = loader();
        URLClassLoader two = loader()) {
      List<Method> compiles = List.of(compile(one), compile(two));
      for (int round = 0; round < 10; round++) {
        project.rewrite(before);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Object>> runs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
          Method compile = compiles.get(i);
          String[] arguments = arguments(i);
          Consumer<String> deaf = operation -> {};
          runs.add(
              threads.submit(
                  () -> {
                    start.await();
                    return compile.invoke(null, arguments, deaf);
                  }));
        }
        for (Future<Object> run : runs) {
          run.get();
        }
        assertThat(project.written()).isEqualTo(after);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private String[] arguments(int compile) {
    return ForkedCompile.arguments(
        project.git().folder(), OUTPUTS.get(compile), now, project.git().variables());
  }

  private static Method compile(ClassLoader loader) throws Exception {
    Method compile =
        loader
            .loadClass(ForkedCompile.class.getName())
            .getDeclaredMethod("run", String[].class, Consumer.class);
    compile.setAccessible(true);
    return compile;
  }

  private static URLClassLoader loader() throws Exception {
    List<URL> roots = new ArrayList<>();
    roots.add(ForkedJvm.root(ForkedCompile.class).toUri().toURL());
    roots.add(ForkedJvm.root(DirectoryMigrationStore.class).toUri().toURL());
    for (Class<?> library : ForkedCompile.LIBRARIES) {
      roots.add(ForkedJvm.root(library).toUri().toURL());
    }
    return new URLClassLoader(roots.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
