package app;
import jakarta.persistence.*;
import java.util.UUID;
@MappedSuperclass class Base<K> { @Id @GeneratedValue K id; }
@Entity class U extends Base<UUID> {}
@Entity class S extends Base<String> {}
@Entity class L extends Base<Long> {}
@MappedSuperclass class BaseG<K> { private K id; @Id @GeneratedValue public K getId() { return id; } public void setId(K k) { id = k; }}
@Entity class UG extends BaseG<UUID> {}
@MappedSuperclass class BaseN<K> { @Id @GeneratedValue(generator="nn") K id; }
@Entity class UN extends BaseN<UUID> {}
