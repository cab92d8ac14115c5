package app;

import jakarta.persistence.*;

@Entity
@Table(name = "`Quoted Table`")
class Quoted {
  @Id @GeneratedValue Long id;
}

@Entity
@Table(name = "$dollar")
class Dollar {
  @Id @GeneratedValue Long id;
}

@Entity
class QuotedSequence {
  @Id
  @GeneratedValue(generator = "g")
  @SequenceGenerator(name = "g", sequenceName = "`Quoted Seq`")
  Long id;
}

@Entity
class UpperCaseSequence {
  @Id
  @GeneratedValue(generator = "MySeq")
  Long id;
}
