package dev.electrified.runtime.spring;

import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.DefaultResourceLoader;

/** A real application of the Spring Boot on the class path, with a data source and JPA. */
final class Application implements AutoCloseable {
  private static final List<FailureAnalysis> REPORTED = new ArrayList<>();

  private final URLClassLoader loader;
  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<Class<?>> sources = new ArrayList<>(List.of(Main.class));
  private ConfigurableApplicationContext context;

  /** What people write. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Main {}

  /** Where Boot tells what it has found out about a failure. */
  public static final class Reporter implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
      REPORTED.add(analysis);
    }
  }

  private Application(List<Path> roots) throws IOException {
    Path root = roots.get(0);
    loader = ModuleOutput.loader(roots);
    Files.createDirectories(root.resolve("META-INF"));
    Files.writeString(
        root.resolve("META-INF/spring.factories"),
        FailureAnalysisReporter.class.getName() + "=" + Reporter.class.getName() + "\n");
  }

  /** An application whose modules lie below a folder, and whose data source is that database. */
  static Application in(Path root, String database) throws IOException {
    return in(List.of(root), database);
  }

  /** The same with several folders. */
  static Application in(List<Path> roots, String database) throws IOException {
    return new Application(roots)
        .with(
            "spring.datasource.url",
            "jdbc:postgresql://localhost:" + PostgresServer.port() + "/" + database)
        .with("spring.datasource.username", "postgres")
        .with("spring.jpa.open-in-view", "false");
  }

  Application with(String property, String value) {
    properties.put(property, value);
    return this;
  }

  Application with(Class<?> configuration) {
    sources.add(configuration);
    return this;
  }

  /** Starts with that class in place of what people write. */
  Application from(Class<?> main) {
    sources.set(0, main);
    return this;
  }

  /** What sees the modules. */
  ClassLoader loader() {
    return loader;
  }

  /** Starts it. */
  ConfigurableApplicationContext start() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      SpringApplication application =
          new SpringApplication(
              new DefaultResourceLoader(loader), sources.toArray(Class<?>[]::new));
      application.setWebApplicationType(WebApplicationType.NONE);
      application.setBannerMode(Banner.Mode.OFF);
      application.setRegisterShutdownHook(false);
      application.setDefaultProperties(properties);
      context = application.run();
      return context;
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** Starts it in vain; gives what Boot says of it. */
  FailureAnalysis failure() {
    REPORTED.clear();
    try {
      start();
    } catch (RuntimeException e) {
      if (REPORTED.size() == 1) {
        return REPORTED.get(0);
      }
      throw e;
    }
    throw new AssertionError("the application has started");
  }

  @Override
  public void close() throws IOException {
    if (context != null) {
      context.close();
    }
    loader.close();
  }
}
