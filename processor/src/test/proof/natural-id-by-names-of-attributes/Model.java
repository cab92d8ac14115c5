package app;
import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;
@Entity class Book { @Id Long id; @NaturalId String zcode; @NaturalId @ManyToOne Book author; @NaturalId @Column(name="x9") int b; @NaturalId @Column(name="x1") long c; }
