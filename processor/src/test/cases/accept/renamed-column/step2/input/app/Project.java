package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(
    indexes = {
      @Index(name = "by_name", columnList = "title"),
      @Index(name = "by_title", columnList = "title desc")
    })
public class Project {
  @Id UUID id;

  @Column(unique = true)
  String title; // ERROR possible-rename @10

  @ManyToOne Project owner; // ERROR possible-rename @22
}
