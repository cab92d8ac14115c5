package dev.electrified.processor.compile;

import java.io.IOException;
import java.nio.file.Path;

/** A model with something of everything this release maps, part of it in another module's jar. */
final class RichModel {
  private static final String IMPORTS =
      """
      import dev.electrified.annotations.*;
      import jakarta.persistence.*;
      import java.math.*;
      import java.net.*;
      import java.time.*;
      import java.util.*;
      """;

  private RichModel() {}

  /** The other module, compiled without a processor; gives its class output. */
  static Path libraryIn(Path folder) throws IOException, InterruptedException {
    Workspace library = Workspace.in(folder, "library");
    source(
        library,
        "lib/Base.java",
        """
        @MappedSuperclass
        public abstract class Base<I> {
          @Id protected I id;
          @Version protected long version;
          protected Instant createdAt;
        }
        """);
    source(library, "lib/Status.java", "public enum Status { OPEN, IN_PROGRESS, DONE }");
    source(
        library,
        "lib/Money.java",
        """
        @Embeddable
        public class Money {
          @Column(nullable = false, precision = 12, scale = 4) BigDecimal amount;
          Currency currency;
        }
        """);
    source(
        library,
        "lib/Country.java",
        """
        @Entity
        public class Country {
          @Id @Column(length = 2) String code;
        }
        """);
    CompileResult result = library.compile().processorPath().run();
    if (!result.succeeded()) {
      throw new AssertionError(result.output());
    }
    return library.root().resolve("target/classes");
  }

  /** The module itself, in a folder of that name. */
  static Workspace in(Path folder, String name) throws IOException {
    Workspace workspace = Workspace.in(folder, name);
    source(
        workspace,
        "app/Basics.java",
        """
        @Entity
        @Table(indexes = {@Index(columnList = "text, aLong DESC"), @Index(name = "by_date",
            columnList = "localDate")})
        public class Basics {
          @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
          boolean aBoolean; Boolean boxedBoolean; byte aByte; short aShort; int anInt; long aLong;
          float aFloat; double aDouble; char aChar; Character boxedChar;
          @Column(unique = true) String text;
          @Column(length = 40) String sized;
          @Lob String lob;
          byte[] bytes; char[] chars;
          BigDecimal decimal; BigInteger whole;
          @Column(precision = 7, scale = 3) BigDecimal precise;
          LocalDate localDate; LocalTime time; LocalDateTime localDateTime; Instant instant;
          OffsetDateTime shifted; ZonedDateTime zoned; Duration duration; ZoneId zone;
          Date date; @Temporal(TemporalType.DATE) Calendar calendar;
          UUID uuid; URL url; Locale locale; Currency currency; InetAddress address;
          @Enumerated(EnumType.STRING) lib.Status status;
          lib.Status ordinal;
          @Enumerated(EnumType.STRING) Iiii turkish;
          @Transient String notThis;
          transient String norThis;
          static String norThat;
          enum Iiii { I, İ, ı, IMPORTANT }
        }
        """);
    source(
        workspace,
        "app/Invoice.java",
        """
        @Entity
        @Access(AccessType.PROPERTY)
        public class Invoice {
          private Long id;
          private lib.Money total;
          private Invoice previous;
          @Access(AccessType.FIELD) @ManyToOne private lib.Country country;
          @Id public Long getId() { return id; }
          public void setId(Long id) { this.id = id; }
          @Embedded public lib.Money getTotal() { return total; }
          public void setTotal(lib.Money total) { this.total = total; }
          @ManyToOne public Invoice getPrevious() { return previous; }
          public void setPrevious(Invoice previous) { this.previous = previous; }
        }
        """);
    source(
        workspace,
        "app/Hen.java",
        "@Entity public class Hen { @Id Long id; @ManyToOne(optional = false) Egg from; }");
    source(
        workspace,
        "app/Egg.java",
        "@Entity public class Egg { @Id Long id; @ManyToOne Hen laidBy; int İndex; }");
    source(
        workspace,
        "app/Member.java",
        """
        @Entity
        @Table(name = "members")
        @Electrified
        public class Member extends lib.Base<UUID> {
          String name;
          @OneToMany(mappedBy = "member") List<Membership> memberships;
        }
        """);
    source(
        workspace,
        "app/Team.java",
        """
        @Entity
        @Table(name = "teams")
        @Electrified
        @ElectricGrant(privileges = Privilege.ALL, to = "teams:lead")
        @ElectricGrant(privileges = {Privilege.UPDATE, Privilege.SELECT}, to = {"teams:peer",
            "teams:guest"}, attributes = {"name", "motto"})
        @ElectricGrant(privileges = Privilege.INSERT, to = Roles.AUTHENTICATED)
        public class Team extends lib.Base<UUID> {
          String name;
          String motto;
          @ManyToOne Team parent;
        }
        """);
    source(
        workspace,
        "app/Membership.java",
        """
        @Entity
        @Table(name = "memberships")
        @Electrified
        public class Membership extends lib.Base<UUID> {
          @ManyToOne(optional = false) Team team;
          @ManyToOne(optional = false)
          @ElectricAssign(scope = Team.class, roleFrom = "role")
          Member member;
          String role;
        }
        """);
    return workspace;
  }

  private static void source(Workspace workspace, String name, String text) throws IOException {
    workspace.source(
        name, "package " + name.substring(0, name.indexOf('/')) + ";\n\n" + IMPORTS + "\n" + text);
  }
}
