package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TenantId;

@Entity
@SoftDelete // ERROR unsupported-mapping @1
public class Todo {
  @Id UUID id;
  @Formula("1 + 1") int sum;
  @TenantId String tenant;
  @Comment("what to do") String title;
}
