package app;

import jakarta.persistence.*;

import java.util.UUID;

@Entity class AutoLong { @Id @GeneratedValue Long id; }
@Entity class AutoInt { @Id @GeneratedValue(strategy = GenerationType.AUTO) int id; }
@Entity class AutoShort { @Id @GeneratedValue short id; }
@Entity class AutoDecimal { @Id @GeneratedValue java.math.BigDecimal id; }
@Entity class AutoBigInteger { @Id @GeneratedValue java.math.BigInteger id; }
@Entity class AutoUuid { @Id @GeneratedValue UUID id; }
@Entity @Table(name = "sequenced") class SequenceLong { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
@Entity class IdentityLong { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
@Entity class IdentityInt { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) int id; }
@Entity class IdentityShort { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) short id; }
@Entity class UuidUuid { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }
@Entity class UuidString { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
@MappedSuperclass abstract class Base { @Id @GeneratedValue Long id; }
@Entity class OfBase1 extends Base {}
@Entity class OfBase2 extends Base {}
