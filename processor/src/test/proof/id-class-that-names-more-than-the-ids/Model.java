package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Entity
@IdClass(Reading.class)
class Reading implements Serializable {
  @Id Long sensor;
  @Id String unit;
  String place;

  @Column(length = 30)
  String note;

  int amount;
}

@Entity
@IdClass(BatchId.class)
class Batch {
  @Id Long plant;
  String code;
  String label;
}

class BatchId implements Serializable {
  Long plant;
  String code;
}

@Entity
class Sample {
  @Id Long id;
  @ManyToOne Batch batch;
}
