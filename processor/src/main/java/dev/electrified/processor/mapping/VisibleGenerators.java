package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.Generation;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.GeneratorDeclaration;
import dev.electrified.processor.entity.GeneratorDeclaration.Kind;
import java.util.Collection;
import java.util.Optional;

/** The generators that an attribute can see: on itself, on its class, its entity, the package. */
record VisibleGenerators(Entity entity, BasicAttribute attribute) {
  private static final String PACKAGE_INFO = ".package-info";

  Optional<GeneratorDeclaration> find(Kind kind) {
    return find(entity.generators(), kind, false);
  }

  Optional<GeneratorDeclaration> findAny() {
    Collection<GeneratorDeclaration> all = entity.generators();
    return find(all, Kind.SEQUENCE, false)
        .or(() -> find(all, Kind.TABLE, false))
        .or(() -> find(all, Kind.SEQUENCE, true))
        .or(() -> find(all, Kind.TABLE, true))
        .or(() -> find(all, Kind.IDENTITY, true))
        .or(() -> find(all, Kind.NONE, true));
  }

  private Optional<GeneratorDeclaration> find(
      Collection<GeneratorDeclaration> all, Kind kind, boolean generic) {
    for (int scope = 0; scope < 4; scope++) {
      for (GeneratorDeclaration one : all) {
        if (one.kind() == kind
            && one.generic() == generic
            && isIn(one, scope)
            && matches(one, scope)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isIn(GeneratorDeclaration one, int scope) {
    if (scope == 0) {
      return one.attribute().equals(attribute.path());
    }
    String place = one.subject().type();
    String declaring = attribute.subject().type();
    return one.attribute().isEmpty()
        && switch (scope) {
          case 1 -> place.equals(declaring);
          case 2 -> place.equals(entity.className());
          default ->
              place.endsWith(PACKAGE_INFO)
                  && declaring.startsWith(
                      place.substring(0, place.length() - PACKAGE_INFO.length() + 1));
        };
  }

  /** One on the attribute itself counts under any name when it has none. */
  private boolean matches(GeneratorDeclaration one, int scope) {
    Optional<String> wanted = attribute.generation().flatMap(Generation::generator);
    return wanted.isEmpty() || one.name().equals(wanted) || (scope == 0 && one.name().isEmpty());
  }
}
