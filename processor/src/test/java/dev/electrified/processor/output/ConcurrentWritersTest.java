package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentWritersTest {
  private static final int COMPILES = 12;

  @TempDir Path directory;
  @TempDir Path locks;

  @Test
  void twoProcessesLoseNothingAndShareNoVersion() throws Exception {
    try (ForkedJvm one = fork("one");
        ForkedJvm two = fork("two")) {
      assertThat(List.of(one.line(), two.line())).containsOnly("ready");
      one.letGo();
      two.letGo();
      assertThat(one.exitCode()).isZero();
      assertThat(two.exitCode()).isZero();
    }
    assertAllThere("one", "two");
  }

  @Test
  void twoClassLoadersOfOneProcessLoseNothingAndShareNoVersion() throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (URLClassLoader one = loader();
        URLClassLoader two = loader()) {
      List<Future<Object>> runs = new ArrayList<>();
      for (ClassLoader loader : List.of(one, two)) {
        String name = loader == one ? "one" : "two";
        Method run =
            loader
                .loadClass(ConcurrentWriter.class.getName())
                .getDeclaredMethod("run", Path.class, Path.class, String.class, String.class);
        run.setAccessible(true);
        runs.add(
            threads.submit(
                () -> {
                  start.await();
                  return run.invoke(null, directory, locks, name, "" + COMPILES);
                }));
      }
      for (Future<Object> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertAllThere("one", "two");
  }

  private ForkedJvm fork(String name) throws Exception {
    return ForkedJvm.start(
        locks, ConcurrentWriter.class, directory.toString(), locks.toString(), name, "" + COMPILES);
  }

  private static URLClassLoader loader() throws Exception {
    return new URLClassLoader(
        new URL[] {
          ForkedJvm.root(ConcurrentWriter.class).toUri().toURL(),
          ForkedJvm.root(DirectoryMigrationStore.class).toUri().toURL()
        },
        ClassLoader.getPlatformClassLoader());
  }

  private void assertAllThere(String... writers) throws Exception {
    Project project = Project.in(directory, locks);
    List<String> recorded = project.store().readSnapshot().orElseThrow().lines().toList();
    SortedMap<String, String> expected = new TreeMap<>();
    List<String> slugs = new ArrayList<>();
    for (int i = 0; i < recorded.size(); i++) {
      String version = recorded.get(i).substring(0, 4);
      String slug = recorded.get(i).substring(5);
      assertThat(version).isEqualTo("%04d".formatted(i + 1));
      slugs.add(slug);
      expected.put(
          Project.MIGRATIONS + "/" + project.store().format().fileName(version, slug),
          ConcurrentWriter.textOf(slug));
    }
    List<String> all = new ArrayList<>();
    for (String writer : writers) {
      for (int i = 0; i < COMPILES; i++) {
        all.add(writer + "_" + i);
        all.add(writer + "_" + i);
      }
    }
    assertThat(slugs).containsExactlyInAnyOrderElementsOf(all);
    SortedMap<String, String> files = project.files();
    files.remove(Project.SNAPSHOT);
    assertThat(files).isEqualTo(expected);
  }
}
