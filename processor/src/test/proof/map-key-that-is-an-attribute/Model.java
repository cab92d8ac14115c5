package app;

import jakarta.persistence.*;
import java.util.Map;

enum Channel {
  MAIL,
  PHONE
}

@Entity
class Customer {
  @Id Long id;

  @OneToMany(mappedBy = "customer")
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "channel")
  Map<Channel, Contact> contacts;
}

@Entity
class Contact {
  @Id Long id;
  @ManyToOne Customer customer;
  @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Channel channel;
}
