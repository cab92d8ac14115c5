package dev.electrified.runtime.spring;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/**
 * Hands {@code electrified.verify} on to Hibernate, unless {@code
 * spring.jpa.properties.electrified.verify} says something else.
 *
 * @param properties asked for when an entity manager factory is made, not before
 */
record MappingCheckPostProcessor(Supplier<ElectrifiedProperties> properties)
    implements BeanPostProcessor {
  private static final String SETTING = "electrified.verify";

  @Override
  public Object postProcessBeforeInitialization(Object bean, String beanName) {
    if (bean instanceof AbstractEntityManagerFactoryBean factory) {
      Reaction verify = properties.get().verify();
      if (verify != null) {
        factory.getJpaPropertyMap().putIfAbsent(SETTING, verify.name().toLowerCase(Locale.ROOT));
      }
    }
    return bean;
  }
}
