package app;

import jakarta.persistence.*;

@Entity class OfInt { @Id int id; }
@Entity class OfShort { @Id Short id; }
@Entity class OfByte { @Id byte id; }
@Entity class OfString { @Id @Column(length = 36) String id; }
@Entity class OfText { @Id String id; }
@Entity class OfDecimal { @Id @Column(precision = 19) java.math.BigDecimal id; }
@Entity class OfBigInteger { @Id java.math.BigInteger id; }
@Entity class OfChar { @Id char id; }
@Entity class OfDate { @Id java.time.LocalDate id; }
@Entity class OfTimestamp { @Id java.time.Instant id; }
@Entity class OfOrdinal { @Id Color id; }
@Entity class OfLabel { @Id @Enumerated(EnumType.STRING) @Column(length = 8) Color id; }
@Entity class OfGenerated { @Id @GeneratedValue Long id; }
@Entity class OfIdentity { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; }
@Entity class OfDouble { @Id double id; }

enum Color { RED, GREEN }

@Entity
class Source {
  @Id Long id;
  @ManyToOne OfInt r1;
  @ManyToOne OfShort r2;
  @ManyToOne OfByte r3;
  @ManyToOne OfString r4;
  @ManyToOne OfText r5;
  @ManyToOne OfDecimal r6;
  @ManyToOne OfBigInteger r7;
  @ManyToOne OfChar r8;
  @ManyToOne OfDate r9;
  @ManyToOne OfTimestamp r10;
  @ManyToOne OfOrdinal r11;
  @ManyToOne OfLabel r12;
  @ManyToOne OfGenerated r13;
  @ManyToOne OfIdentity r14;
  @ManyToOne OfDouble r15;
}
