package dev.electrified.processor.compile;

import java.io.IOException;
import java.nio.file.Path;

/** Entities as applications write them with Lombok: fields only, whatever gives the rest. */
final class LombokModel {
  /** The statements of its migration. */
  static final String STATEMENTS =
      """
      CREATE SEQUENCE customer_seq START WITH 1 INCREMENT BY 50;
      CREATE TABLE customer (
        id bigint NOT NULL,
        floor integer,
        isactive boolean NOT NULL,
        name varchar(80) NOT NULL,
        nick varchar(255),
        points integer NOT NULL,
        post_code varchar(10),
        street varchar(255),
        tier smallint,
        CONSTRAINT customer_pkey PRIMARY KEY (id),
        CONSTRAINT customer_tier_check CHECK (tier BETWEEN 0 AND 1)
      );
      CREATE TABLE orders (
        id uuid NOT NULL,
        created timestamp(6) with time zone,
        customer_id bigint NOT NULL,
        total numeric(38,2),
        version integer NOT NULL,
        CONSTRAINT orders_pkey PRIMARY KEY (id),
        CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id)
      );
      CREATE TABLE invoice (
        number bigint NOT NULL,
        due_on date NOT NULL,
        ordered_by uuid,
        paid boolean NOT NULL,
        CONSTRAINT invoice_pkey PRIMARY KEY (number),
        CONSTRAINT invoice_ordered_by_fkey FOREIGN KEY (ordered_by) REFERENCES orders (id)
      );
      CREATE TABLE label (
        key integer NOT NULL,
        shown boolean,
        text varchar(255),
        CONSTRAINT label_pkey PRIMARY KEY (key)
      );
      CREATE TABLE member (
        id uuid NOT NULL,
        role text NOT NULL,
        CONSTRAINT member_pkey PRIMARY KEY (id)
      );
      ALTER TABLE member ENABLE ELECTRIC;
      """;

  /** Field access, with everything Lombok adds; the enum is Lombok's too. */
  private static final String CUSTOMER =
      """
      package shop;

      import jakarta.persistence.*;
      import java.util.*;
      import lombok.*;
      import lombok.experimental.FieldNameConstants;

      @Entity
      @Data
      @Builder
      @NoArgsConstructor(access = AccessLevel.PROTECTED)
      @AllArgsConstructor
      @FieldNameConstants
      @EqualsAndHashCode(onlyExplicitlyIncluded = true, cacheStrategy = EqualsAndHashCode.CacheStrategy.LAZY)
      public class Customer {
        @Id @GeneratedValue @EqualsAndHashCode.Include private Long id;
        @Column(nullable = false, length = 80) private String name;
        @lombok.NonNull private String nick;
        private boolean isActive;
        @Builder.Default private int points = 10;
        @With private Tier tier;
        @Embedded private Address address;
        @Transient @Getter(lazy = true) private final String slug = name.toLowerCase(Locale.ROOT);
        @OneToMany(mappedBy = "customer") @Singular @ToString.Exclude private List<Order> orders;

        @Getter
        @RequiredArgsConstructor
        enum Tier {
          BASIC("b"),
          GOLD("g");

          private final String code;
        }
      }
      """;

  /** Lombok's {@code @Value} makes the fields private and final. */
  private static final String ADDRESS =
      """
      package shop;

      import jakarta.persistence.*;
      import lombok.*;

      @Embeddable
      @Value
      @NoArgsConstructor(force = true, access = AccessLevel.PRIVATE)
      @AllArgsConstructor
      public class Address {
        String street;
        @Column(name = "post_code", length = 10) String postCode;
        int floor;
      }
      """;

  private static final String BASE =
      """
      package shop;

      import jakarta.persistence.*;
      import java.time.Instant;
      import java.util.UUID;
      import lombok.*;
      import lombok.experimental.Accessors;
      import lombok.experimental.FieldDefaults;
      import lombok.experimental.SuperBuilder;

      @MappedSuperclass
      @Getter
      @Setter
      @SuperBuilder
      @NoArgsConstructor
      @FieldDefaults(level = AccessLevel.PRIVATE)
      public abstract class Base {
        @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
        @Version int version;
        Instant created;
      }
      """;

  private static final String ORDER =
      """
      package shop;

      import jakarta.persistence.*;
      import java.math.BigDecimal;
      import lombok.*;
      import lombok.experimental.Accessors;
      import lombok.experimental.FieldDefaults;
      import lombok.experimental.SuperBuilder;
      import lombok.extern.java.Log;

      @Log
      @Entity
      @Table(name = "orders")
      @Getter
      @Setter
      @SuperBuilder
      @NoArgsConstructor
      @Accessors(fluent = true, chain = true)
      @ToString(callSuper = true)
      @EqualsAndHashCode(callSuper = true)
      public class Order extends Base {
        private BigDecimal total;
        @ManyToOne(fetch = FetchType.LAZY, optional = false) private Customer customer;
      }
      """;

  /** Property access, all of whose getters Lombok makes, their annotations included. */
  private static final String INVOICE =
      """
      package shop;

      import jakarta.persistence.*;
      import lombok.*;

      @Entity
      @Getter
      @Setter
      public class Invoice {
        @Getter(onMethod_ = @Id)
        private long number;

        @Getter(onMethod_ = {@Column(name = "due_on", nullable = false)})
        private java.time.LocalDate due;

        @Getter(onMethod_ = {@ManyToOne, @JoinColumn(name = "ordered_by")})
        private Order order;

        private boolean paid;

        @Getter(AccessLevel.NONE)
        @Setter(AccessLevel.NONE)
        private String scratch;
      }
      """;

  /** Property access by a getter written by hand; Lombok makes the others. */
  private static final String LABEL =
      """
      package shop;

      import jakarta.persistence.*;
      import lombok.*;

      @Entity
      @Data
      public class Label {
        private Integer key;
        private String text;
        private Boolean shown;

        @Id
        public Integer getKey() {
          return key;
        }
      }
      """;

  /** Electrified, so without sizes. */
  private static final String MEMBER =
      """
      package shop;

      import dev.electrified.annotations.*;
      import jakarta.persistence.*;
      import java.util.UUID;
      import lombok.*;

      @Entity
      @Electrified
      @Data
      @NoArgsConstructor
      public class Member {
        @Id private UUID id;
        @Column(nullable = false) private String role;
      }
      """;

  private LombokModel() {}

  /** A project with it. */
  static Workspace in(Path folder) throws IOException {
    return Workspace.in(folder, "shop")
        .source("shop/Customer.java", CUSTOMER)
        .source("shop/Address.java", ADDRESS)
        .source("shop/Base.java", BASE)
        .source("shop/Order.java", ORDER)
        .source("shop/Invoice.java", INVOICE)
        .source("shop/Label.java", LABEL)
        .source("shop/Member.java", MEMBER);
  }
}
