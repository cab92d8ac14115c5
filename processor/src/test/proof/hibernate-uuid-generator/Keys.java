package app;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

import java.util.UUID;

@Entity class One { @Id @UuidGenerator UUID id; }
@Entity class Two { @Id @GeneratedValue @UuidGenerator(style = UuidGenerator.Style.TIME) UUID id; }
@Entity class Three { @Id @UuidGenerator String id; }
