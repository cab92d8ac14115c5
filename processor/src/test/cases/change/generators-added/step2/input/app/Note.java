package app;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class Note {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "notes")
  @TableGenerator(name = "notes", table = "ids", pkColumnValue = "notes")
  Long id;
}
