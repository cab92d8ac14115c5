package dev.electrified.runtime.spring;

import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.jdbc.UrlDataSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.util.StringUtils;

/**
 * Runs the migrations of all modules when a Spring Boot application starts, before anything uses
 * the database, and hands the setting of the check of the mapping on to Hibernate. Boot finds it by
 * itself; {@link ElectrifiedProperties} says what can be set.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration", // Boot 3
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
    },
    beforeName = {
      "org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration", // Boot 3
      "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
    })
@EnableConfigurationProperties(ElectrifiedProperties.class)
@SuppressWarnings("exports") // who has this in a program has Spring Boot
public class ElectrifiedAutoConfiguration {
  private static final System.Logger LOGGER = System.getLogger("dev.electrified");

  /** For Boot. */
  public ElectrifiedAutoConfiguration() {}

  /** Runs the migrations. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({Flyway.class, DatabaseInitializationDependencyConfigurer.class})
  @ConditionalOnProperty(
      prefix = "electrified",
      name = "migrate",
      havingValue = "true",
      matchIfMissing = true)
  @Conditional(DatabaseIsKnown.class)
  @Import(DatabaseInitializationDependencyConfigurer.class)
  static class Migrating {
    @Bean
    @ConditionalOnMissingBean
    ElectrifiedInitializer electrifiedInitializer(
        ElectrifiedProperties properties,
        ObjectProvider<DataSource> dataSource,
        ObjectProvider<ElectrifiedMigrationsCustomizer> customizers,
        ApplicationContext context) {
      warnOfBootsFlyway(context.getEnvironment());
      ClassLoader loader = Objects.requireNonNull(context.getClassLoader());
      DataSource used =
          Optional.ofNullable(properties.url())
              .filter(url -> !url.isBlank())
              .<DataSource>map(
                  url -> new UrlDataSource(url, properties.user(), properties.password()))
              .orElseGet(dataSource::getObject);
      ElectrifiedMigrations migrations = of(properties, used).classLoader(loader);
      for (ElectrifiedMigrationsCustomizer customizer : customizers.orderedStream().toList()) {
        migrations = customizer.customize(migrations);
      }
      return new ElectrifiedInitializer(
          migrations, dataSource.getIfUnique(() -> used), loader, properties.drift());
    }

    private static ElectrifiedMigrations of(ElectrifiedProperties properties, DataSource used) {
      ElectrifiedMigrations migrations =
          ElectrifiedMigrations.on(used).modules(properties.modules().toArray(String[]::new));
      if (properties.target() != null) {
        migrations = migrations.target(properties.target());
      }
      if (properties.development() != null) {
        migrations = migrations.development(properties.development());
      }
      for (Map.Entry<String, String> table : properties.historyTables().entrySet()) {
        migrations = migrations.historyTable(table.getKey(), table.getValue());
      }
      return migrations;
    }

    private static void warnOfBootsFlyway(Environment environment) {
      TreeSet<String> set =
          new TreeSet<>(
              Binder.get(environment)
                  .bind("spring.flyway", Bindable.mapOf(String.class, Object.class))
                  .orElseGet(Map::of)
                  .keySet());
      set.remove("enabled");
      if (!set.isEmpty()) {
        LOGGER.log(
            System.Logger.Level.WARNING,
            "Electrified runs the migrations, and Boot''s own Flyway does not start: nobody reads"
                + " spring.flyway.* ({0}). A bean ElectrifiedMigrationsCustomizer can say the same"
                + " to Flyway; electrified.migrate=false leaves the migrations to Boot",
            String.join(", ", set));
      }
    }
  }

  /** Says that nobody runs the migrations, where it is not known on which database. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(
      value = DatabaseInitializationDependencyConfigurer.class,
      name = "org.flywaydb.core.Flyway")
  @ConditionalOnProperty(
      prefix = "electrified",
      name = "migrate",
      havingValue = "true",
      matchIfMissing = true)
  @ConditionalOnMissingBean(ElectrifiedInitializer.class)
  @Conditional({DatabaseIsUnknown.class, BootWouldMigrate.class})
  static class NotMigrating {
    /** Called whatever is lazy. */
    @Bean
    static BeanFactoryPostProcessor electrifiedNobodyMigrates() {
      return factory ->
          LOGGER.log(
              System.Logger.Level.WARNING,
              "Nobody runs the migrations: no data source is the only or the primary one, and"
                  + " Boot's own Flyway does not start. Say on which database by @Primary on its"
                  + " data source or by electrified.url; electrified.migrate=false leaves the"
                  + " migrations to Boot, or to you");
    }
  }

  /** Hands the setting of the check on. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(AbstractEntityManagerFactoryBean.class)
  static class Mapping {
    @Bean
    static MappingCheckPostProcessor electrifiedMappingCheck(
        ObjectProvider<ElectrifiedProperties> properties) {
      return new MappingCheckPostProcessor(properties::getObject);
    }
  }

  /** Whether it is known where the migrations are to be run. */
  static final class DatabaseIsKnown extends AnyNestedCondition {
    DatabaseIsKnown() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnSingleCandidate(DataSource.class)
    static final class ByTheDataSource {}

    @Conditional(UrlIsSet.class)
    static final class ByTheUrl {}
  }

  /** Whether {@code electrified.url} says anything: what is blank is not set. */
  static final class UrlIsSet implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return StringUtils.hasText(context.getEnvironment().getProperty("electrified.url"));
    }
  }

  /** Whether it is not known. */
  static final class DatabaseIsUnknown extends NoneNestedConditions {
    DatabaseIsUnknown() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @Conditional(DatabaseIsKnown.class)
    static final class Known {}
  }

  /** Whether Boot's own Flyway would migrate, which is kept out. */
  static final class BootWouldMigrate extends AnyNestedCondition {
    BootWouldMigrate() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnBean(DataSource.class)
    static final class ADataSource {}

    @ConditionalOnProperty(prefix = "spring.flyway", name = "url")
    static final class AUrl {}
  }
}
