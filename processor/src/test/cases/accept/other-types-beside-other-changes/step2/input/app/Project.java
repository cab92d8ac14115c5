package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Project {
  @Id UUID id;

  long priority; // ERROR unsupported-change @8

  @Column(length = 50, nullable = false)
  String title; // ERROR unsupported-change @10

  int size; // ERROR new-required-column @7

  String note;
}
