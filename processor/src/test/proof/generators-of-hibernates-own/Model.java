package app;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.NativeGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;

@Entity
class ByNative {
  @Id
  @GeneratedValue(strategy = GenerationType.AUTO, generator = "native")
  @GenericGenerator(name = "native", strategy = "native")
  Long id;
}

@Entity
class NativeWithoutDeclaration {
  @Id
  @GeneratedValue(generator = "native")
  Long id;
}

@Entity
class IdentityWithoutDeclaration {
  @Id
  @GeneratedValue(generator = "identity")
  Long id;
}

@Entity
class Incremented {
  @Id
  @GeneratedValue(generator = "increment")
  Long id;
}

@Entity
class IncrementedByName {
  @Id
  @GeneratedValue(generator = "inc")
  @GenericGenerator(name = "inc", strategy = "increment")
  Long id;
}

@Entity
class IdentityByName {
  @Id
  @GeneratedValue(generator = "ide")
  @GenericGenerator(name = "ide", strategy = "identity")
  Long id;
}

@Entity
class UuidByName {
  @Id
  @GeneratedValue(generator = "system-uuid")
  @GenericGenerator(name = "system-uuid", strategy = "uuid")
  String id;
}

@Entity
class UuidByNameOnly {
  @Id
  @GeneratedValue(generator = "whatever")
  UUID id;
}

@Entity
class IgnoredBecauseOfTheStrategy {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ignored")
  @GenericGenerator(name = "ignored", strategy = "increment")
  Long id;
}

@Entity
class Enhanced {
  @Id
  @GeneratedValue(generator = "enh")
  @GenericGenerator(
      name = "enh",
      strategy = "enhanced-sequence",
      parameters = {
        @Parameter(name = "initial_value", value = "9"),
        @Parameter(name = "increment_size", value = "3"),
        @Parameter(name = "optimizer", value = "pooled-lo")
      })
  Long id;
}

class OwnGenerator implements IdentifierGenerator {
  @Override
  public Object generate(SharedSessionContractImplementor session, Object entity) {
    return "x";
  }
}

@Entity
class ByOwnClass {
  @Id
  @GeneratedValue(generator = "own")
  @GenericGenerator(name = "own", strategy = "app.OwnGenerator")
  String id;
}

@Entity
class ByOwnType {
  @Id
  @GeneratedValue(generator = "own-type")
  @GenericGenerator(name = "own-type", type = OwnGenerator.class)
  String id;
}

@Entity
class NativeForm {
  @Id
  @NativeGenerator(
      sequenceForm = @SequenceGenerator(sequenceName = "nat_form", allocationSize = 7))
  Long id;
}
