package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "`order`")
public class Order {
  @Id UUID id;

  @Column(name = "`limit`")
  int limit;

  @Column(name = "`Mixed Case`")
  String mixed;

  @Column(name = "\"desc\"")
  String description;
}
