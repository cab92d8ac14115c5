package dev.electrified.runtime.benchmark;

import dev.electrified.runtime.hibernate.ElectrifiedIntegrator;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;

/**
 * One boot of Hibernate. The times are those of the CPU on the one thread that does it all.
 *
 * @param boot nanoseconds from nothing to a session factory
 * @param check nanoseconds of it that went into the check
 */
record TimedBoot(long boot, long check) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String RESULT = "boot and check: ";

  static final Map<String, Object> WITHOUT_DATABASE =
      Map.of(
          "hibernate.boot.allow_jdbc_metadata_access",
          "false",
          "hibernate.dialect",
          PostgreSQLDialect.class.getName());

  /** Boots once in a fresh virtual machine: takes the number of entities and the setting. */
  public static void main(String[] arguments) throws ClassNotFoundException {
    TimedBoot boot =
        of(
            TimedBoot.class.getClassLoader(),
            Integer.parseInt(arguments[0]),
            arguments[1],
            WITHOUT_DATABASE);
    System.out.println(RESULT + boot.boot() + " " + boot.check());
  }

  /** Reads what {@link #main} has printed. */
  static TimedBoot parse(String output) {
    long[] times = times(output, RESULT);
    return new TimedBoot(times[0], times[1]);
  }

  /** The numbers in the line of the output that begins so. */
  static long[] times(String output, String beginning) {
    return output
        .lines()
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.substring(beginning.length()).split(" ", 0))
        .map(numbers -> Stream.of(numbers).mapToLong(Long::parseLong).toArray())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(output));
  }

  /** The integrator, and how long it takes. */
  private static final class TimedIntegrator implements Integrator {
    private long nanoseconds;

    @Override
    public void integrate(
        Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
      long start = THREADS.getCurrentThreadCpuTime();
      new ElectrifiedIntegrator().integrate(metadata, context, factory);
      nanoseconds = THREADS.getCurrentThreadCpuTime() - start;
    }
  }

  /** Finds the integrator above in place of all others. */
  private static final class Classes extends ClassLoaderServiceImpl {
    private static final long serialVersionUID = 1;

    private final transient Integrator integrator;

    Classes(ClassLoader loader, Integrator integrator) {
      super(loader);
      this.integrator = integrator;
    }

    @Override
    public <S> Collection<S> loadJavaServices(Class<S> service) {
      return service == Integrator.class
          ? List.of(service.cast(integrator))
          : super.loadJavaServices(service);
    }
  }

  /**
   * Boots once.
   *
   * @param database settings that say where the database is
   */
  static TimedBoot of(ClassLoader loader, int size, String verify, Map<String, Object> database)
      throws ClassNotFoundException {
    List<Class<?>> entities = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      entities.add(Class.forName(SyntheticModel.className(number), false, loader));
    }
    TimedIntegrator integrator = new TimedIntegrator();
    long start = THREADS.getCurrentThreadCpuTime();
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder()
                    .applyClassLoaderService(new Classes(loader, integrator))
                    .build())
            .applySettings(database)
            .applySetting("electrified.verify", verify)
            .build();
    MetadataSources sources = new MetadataSources(registry);
    entities.forEach(sources::addAnnotatedClass);
    try (SessionFactory factory = sources.buildMetadata().buildSessionFactory()) {
      long time = THREADS.getCurrentThreadCpuTime() - start;
      if (!factory.isOpen()) {
        throw new IllegalStateException("the session factory is closed");
      }
      return new TimedBoot(time, integrator.nanoseconds);
    }
  }
}
