package app;

import jakarta.persistence.*;

@Entity
class A1 {
  @Id Long id;
  @org.hibernate.annotations.TenantId String tenant;
}
