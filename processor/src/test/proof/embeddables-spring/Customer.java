package app;

import jakarta.persistence.*;

@Embeddable
class GeoPoint {
  double latValue;
  double lonValue;
}

@Entity
class Customer {
  @Id Long customerId;
  GeoPoint homePoint;
  @Embedded Reference lastReference;
}

@Embeddable
class Reference {
  @ManyToOne Customer madeBy;
  String refText;
}
