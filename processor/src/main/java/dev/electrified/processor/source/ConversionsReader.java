package dev.electrified.processor.source;

import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.source.Conversions.Registration;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds what converts values that do not say so, in this compile and in what the snapshot remembers
 * of earlier ones.
 */
final class ConversionsReader {
  private static final Set<String> SEEN_BY_HIBERNATE =
      Set.of(
          AnnotationNames.ENTITY,
          AnnotationNames.MAPPED_SUPERCLASS,
          AnnotationNames.EMBEDDABLE,
          AnnotationNames.CONVERTER);

  private final Reading reading;
  private final UnsupportedMappings unsupported;
  private final Predicate<String> inClassOutput;
  private final SortedSet<String> telling = new TreeSet<>();

  ConversionsReader(Reading reading, Predicate<String> inClassOutput) {
    this.reading = reading;
    unsupported = new UnsupportedMappings(reading);
    this.inClassOutput = inClassOutput;
  }

  /**
   * Reads the conversions of these classes and packages.
   *
   * @param names of them; those that are gone, or tell of no conversion any more, count for nothing
   * @return the names of those that do
   */
  SortedSet<String> read(SortedSet<String> names) {
    for (String name : names) {
      find(name).ifPresent(element -> readConverter(element, name));
    }
    for (String name : names) {
      Optional<Element> element = find(name);
      if (element.isPresent()) {
        readRegistrations(element.get(), name);
      } else if (inClassOutput.test(name)) {
        refuseUnreadable(name);
      }
    }
    return telling;
  }

  private Optional<Element> find(String name) {
    Optional<String> around = Subject.type(name).packageName();
    Element element =
        around.isPresent()
            ? reading.elements.getPackageElement(around.get())
            : reading.elements.getTypeElement(name);
    return Optional.ofNullable(element);
  }

  private void readConverter(Element element, String name) {
    for (AnnotationView view : reading.annotations(element, Subject.type(name))) {
      if (view.name().equals(AnnotationNames.CONVERTER)
          && view.flag("autoApply").orElse(false)
          && element instanceof TypeElement converter) {
        reading.conversions.add(converter);
        telling.add(name);
      }
    }
  }

  private void readRegistrations(Element element, String name) {
    if (!(element instanceof PackageElement)
        && SEEN_BY_HIBERNATE.stream().noneMatch(annotation -> reading.has(element, annotation))) {
      return;
    }
    Subject subject = Subject.type(name);
    for (AnnotationView view : reading.annotations(element, subject)) {
      if (view.name().equals(AnnotationNames.CONVERTER_REGISTRATION)) {
        readRegistration(view, element, name);
      } else if (view.name().equals(AnnotationNames.CONVERTER_REGISTRATIONS)) {
        view.repeated(subject).forEach(one -> readRegistration(one, element, name));
      }
    }
  }

  private void readRegistration(AnnotationView view, Element element, String home) {
    telling.add(home);
    Optional<TypeElement> converter = view.type("converter").map(reading.elements::getTypeElement);
    Optional<TypeMirror> explicit = view.anyType("domainType");
    Optional<TypeMirror> own = converter.flatMap(reading.conversions::domain);
    if (converter.isEmpty() || own.isEmpty()) {
      unsupported.refuse(
          view.subject(),
          home,
          "`@ConverterRegistration` names a converter that does not say what it converts",
          "Implement `AttributeConverter<…, …>` with types");
      return;
    }
    Registration registration =
        new Registration(
            explicit.orElse(own.get()),
            explicit.isPresent(),
            converter.get(),
            view.flag("autoApply").orElse(true));
    Optional<Registration> other = reading.conversions.registered(registration.domain());
    if (other.isPresent() && !isEqual(other.get(), registration)) {
      unsupported.refuse(
          view.subject(),
          home,
          "`" + registration.domain() + "` has two `@ConverterRegistration`s that differ",
          "Keep one of them; Hibernate refuses to start otherwise");
      return;
    }
    reading.conversions.add(registration);
    if (element instanceof PackageElement) {
      reading.conversions.withdraw(converter.get());
    } else if (reading.conversions.applies(converter.get())
        && reading.conversions.registered(own.get()).isEmpty()) {
      unsupported.refuse(
          view.subject(),
          home,
          "`@ConverterRegistration` takes from `"
              + converter.get().getSimpleName()
              + "` that it applies itself, and for which entities depends on the order Hibernate"
              + " reads them in",
          "Put it on a package, in `package-info.java`");
    }
  }

  private static boolean isEqual(Registration one, Registration other) {
    return one.explicit() == other.explicit()
        && one.applied() == other.applied()
        && one.converter().equals(other.converter());
  }

  /** What this compile cannot read might convert any attribute. */
  private void refuseUnreadable(String name) {
    telling.add(name);
    reading.reportUnreadable(
        name, "by which a converter applies to attributes that do not name it");
  }
}
