package app;

import jakarta.persistence.*;

@Entity
@Table(name = "CustomerOrders", indexes = {
  @Index(columnList = "placedAt, customerRef DESC"),
  @Index(name = "IX_Total", columnList = "totalAmount")
}, uniqueConstraints = @UniqueConstraint(name = "UQ_Ref", columnNames = {"customerRef", "lineTwoText"}))
class Order1 {
  @Id @GeneratedValue Long orderId;
  java.time.Instant placedAt;
  String customerRef;
  @Column(name = "TOTAL_Sum") java.math.BigDecimal totalAmount1;
  @Column(name = "totalAmount") java.math.BigDecimal totalAmount2;
  String lineTwoText;
  String line2Text;
  String URLPath;
  String htmlURL;
  String isoUTF8Name;
  String x1Y2;
  String aB;
  String mixed_Case;
  @ManyToOne HTMLPage landingPage;
  @ManyToOne @JoinColumn(name = "otherPageREF") HTMLPage otherPage;
  @ManyToOne Outer.InnerThing innerThing;
}

@Entity
class HTMLPage {
  @Id @GeneratedValue int pageId;
}

class Outer {
  @Entity
  static class InnerThing {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) int id;
    String someName;
  }
}

@Entity(name = "Renamed")
class NotThisName {
  @Id String textId;
}

@Entity(name = "RenamedAlso")
@Table(schema = "public")
class NotThatName {
  @Id String textId;
}
