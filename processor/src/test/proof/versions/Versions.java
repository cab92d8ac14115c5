package app;

import jakarta.persistence.*;

@Entity class V1 { @Id Long id; @Version int version; }
@Entity class V2 { @Id Long id; @Version Integer version; }
@Entity class V3 { @Id Long id; @Version long version; }
@Entity class V4 { @Id Long id; @Version Long version; }
@Entity class V5 { @Id Long id; @Version short version; }
@Entity class V6 { @Id Long id; @Version Short version; }
@Entity class V7 { @Id Long id; @Version java.sql.Timestamp version; }
@Entity class V8 { @Id Long id; @Version java.time.Instant version; }
@Entity class V9 { @Id Long id; @Version java.time.LocalDateTime version; }
@Entity class V10 { @Id Long id; @Version @Column(name = "opt_lock", nullable = true) long version; }
@Entity class V11 { @Id Long id; @Version java.util.Date version; }
