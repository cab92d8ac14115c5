package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;

@Entity
@Electrified
public class Todo extends Base {}
