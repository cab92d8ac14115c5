package dev.electrified.processor.proof;

import java.util.Locale;
import java.util.Map;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;

/** The naming strategies, as our option has them and as the real classes behind them. */
enum Naming {
  JPA(ImplicitNamingStrategyJpaCompliantImpl.class, PhysicalNamingStrategyStandardImpl.class),
  SPRING(SpringImplicitNamingStrategy.class, PhysicalNamingStrategySnakeCaseImpl.class);

  private final Class<?> implicit;
  private final Class<?> physical;

  Naming(Class<?> implicit, Class<?> physical) {
    this.implicit = implicit;
    this.physical = physical;
  }

  /** The value of the processor's option. */
  String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Hibernate's settings. */
  Map<String, Object> settings() {
    return Map.of(
        "hibernate.implicit_naming_strategy", implicit.getName(),
        "hibernate.physical_naming_strategy", physical.getName());
  }
}
