package shop;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import dev.electrified.annotations.Roles;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.RequiredArgsConstructor;
import lombok.NonNull;

/** Lombok writes its methods, Hibernate's processor its metamodel, and Electrified its migration. */
@Entity
@Table(name = "products")
@Electrified
@ElectricGrant(privileges = Privilege.ALL, to = Roles.AUTHENTICATED)
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@RequiredArgsConstructor
public class Product {
  @Id private UUID id = UUID.randomUUID();

  @NonNull private String name;
}
