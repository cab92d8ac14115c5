package app;

import jakarta.persistence.*;

@MappedSuperclass
@SequenceGenerator(name = "without_the_id", sequenceName = "not_made_seq")
class Above {}

@Entity
class GeneratorOnSuperclassWithoutId extends Above {
  @Id
  @GeneratedValue(generator = "without_the_id")
  Long id;
}

@MappedSuperclass
@SequenceGenerator(name = "with_the_id", sequenceName = "with_the_id_seq")
class WithId {
  @Id
  @GeneratedValue(generator = "with_the_id")
  Long id;
}

@Entity
class GeneratorOnSuperclassWithId extends WithId {}

@MappedSuperclass
class Named {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "per_entity")
  Long id;
}

@Entity
@SequenceGenerator(name = "per_entity", sequenceName = "one_seq", allocationSize = 1)
class One extends Named {}

@Entity
@SequenceGenerator(name = "per_entity", sequenceName = "two_seq", allocationSize = 2)
class Two extends Named {}

@MappedSuperclass
class Unnamed {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;
}

@Entity
@SequenceGenerator(name = "three", sequenceName = "three_seq", allocationSize = 1)
class Three extends Unnamed {}

@Entity
class Four extends Unnamed {}

@Entity
class OnAnotherAttribute {
  @Id
  @GeneratedValue(generator = "elsewhere")
  Long id;

  @SequenceGenerator(name = "elsewhere", sequenceName = "elsewhere_seq")
  String other;
}

@Entity
class OfAnotherName {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wanted")
  @SequenceGenerator(name = "another", sequenceName = "another_seq")
  Long id;
}

@Entity
class WithoutName {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "any")
  @SequenceGenerator(sequenceName = "without_name_seq")
  Long id;
}

@Entity
class TheFirstOfTwo {
  @Id
  @GeneratedValue
  @SequenceGenerators({
    @SequenceGenerator(name = "f1", sequenceName = "first_seq"),
    @SequenceGenerator(name = "f2", sequenceName = "second_seq")
  })
  Long id;
}

@Entity
class NotGenerated {
  @Id
  @SequenceGenerator(name = "unused", sequenceName = "unused_seq")
  Long id;
}
