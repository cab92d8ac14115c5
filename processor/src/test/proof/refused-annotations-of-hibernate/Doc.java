package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorImplicitValues;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyDiscriminatorValues;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.AnyKeyJdbcType;
import org.hibernate.annotations.AnyKeyJdbcTypeCode;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJdbcType;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.annotations.CollectionIdType;
import org.hibernate.annotations.CollectionType;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.ListIndexJavaType;
import org.hibernate.annotations.ListIndexJdbcType;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.MapKeyCompositeType;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.MapKeyType;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.descriptor.java.IntegerJavaType;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.hibernate.usertype.CompositeUserType;
import org.hibernate.usertype.UserCollectionType;
import org.hibernate.usertype.UserType;

@Entity
@Audited
@Audited.Table(name = "doc_log")
@Audited.SecondaryTable(secondaryTableName = "more", secondaryAuditTableName = "more_log")
@DialectOverride.Check(
    dialect = PostgreSQLDialect.class,
    override = @org.hibernate.annotations.Check(constraints = "id > 0"))
@DialectOverride.DiscriminatorFormula(
    dialect = PostgreSQLDialect.class,
    override = @org.hibernate.annotations.DiscriminatorFormula("1"))
@org.hibernate.annotations.Temporal(rowStart = "valid_from", rowEnd = "valid_to")
@org.hibernate.annotations.Temporal.HistoryTable(name = "doc_history")
@org.hibernate.annotations.Temporal.HistoryPartitioning
class Doc {
  @Id long id;

  @Any
  @AnyDiscriminator(DiscriminatorType.STRING)
  @AnyDiscriminatorValue(discriminator = "D", entity = Doc.class)
  @AnyKeyJavaClass(Long.class)
  @JoinColumn(name = "any_id")
  Object any;

  @Any
  @AnyDiscriminatorImplicitValues
  @AnyKeyJavaType(IntegerJavaType.class)
  @AnyKeyJdbcType(IntegerJdbcType.class)
  @AnyKeyJdbcTypeCode(java.sql.Types.INTEGER)
  Object other;

  @ManyToAny
  @AnyDiscriminatorValues(@AnyDiscriminatorValue(discriminator = "D", entity = Doc.class))
  Set<Object> many;

  @CollectionId(column = @Column(name = "cid"), generator = "sequence")
  @CollectionIdJavaClass(idType = Long.class)
  @CollectionIdJavaType(IntegerJavaType.class)
  @CollectionIdJdbcType(IntegerJdbcType.class)
  @CollectionIdJdbcTypeCode(java.sql.Types.BIGINT)
  @CollectionIdType(Types.class)
  List<String> bag;

  @CollectionType(type = UserCollectionType.class)
  @ListIndexJavaType(IntegerJavaType.class)
  @ListIndexJdbcType(IntegerJdbcType.class)
  @ListIndexJdbcTypeCode(java.sql.Types.SMALLINT)
  List<String> list;

  @MapKeyCompositeType(Composites.class)
  @MapKeyJavaType(StringJavaType.class)
  @MapKeyJdbcType(VarcharJdbcType.class)
  @MapKeyJdbcTypeCode(java.sql.Types.CHAR)
  @MapKeyType(Types.class)
  Map<String, String> map;

  @CompositeType(Composites.class)
  Object composite;

  @PartitionKey int part;

  @DialectOverride.ColumnDefault(
      dialect = PostgreSQLDialect.class,
      override = @org.hibernate.annotations.ColumnDefault("1"))
  @DialectOverride.GeneratedColumn(
      dialect = PostgreSQLDialect.class,
      override = @org.hibernate.annotations.GeneratedColumn("2"))
  int number;

  @DialectOverride.JoinFormula(
      dialect = PostgreSQLDialect.class,
      override = @org.hibernate.annotations.JoinFormula("id"))
  @ManyToOne
  Doc doc;

  @Audited.Excluded String excluded;

  @org.hibernate.annotations.Temporal.Excluded String fixed;

  @Audited.CollectionTable(name = "x")
  Set<String> tags;
}

abstract class Types implements UserType<String> {}

abstract class Composites implements CompositeUserType<String> {}
