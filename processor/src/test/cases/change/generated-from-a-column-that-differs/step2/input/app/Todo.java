package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Todo {
  @Id UUID id;

  @Column(length = 80)
  String title; // ERROR unsupported-change @10

  @GeneratedColumn("upper(title)")
  String loud;

  @Column(length = 80)
  String titles;
}
