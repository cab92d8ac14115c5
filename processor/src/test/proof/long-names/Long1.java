package app;

import jakarta.persistence.*;

@Entity
@Table(name = "abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", indexes = @Index(name = "another_declared_name_of_more_than_sixty_three_bytes_is_cut_likewise", columnList = "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"), uniqueConstraints = @UniqueConstraint(name = "a_declared_name_of_more_than_sixty_three_bytes_is_cut_by_postgresql", columnNames = "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"))
class Long1 {
  @Id java.util.UUID id;
  @Column(name = "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc") String c;
  @Column(name = "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd", unique = true) String d;
  @Column(name = "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddde", unique = true) String e;
  @Enumerated(EnumType.STRING) @Column(name = "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1") Kind f;
  @Enumerated(EnumType.STRING) @Column(name = "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2") Kind g;
  @ManyToOne @JoinColumn(name = "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh1", foreignKey = @ForeignKey(name = "a_foreign_key_of_more_than_sixty_three_bytes_is_cut_by_postgresql")) Long1 h;
  @ManyToOne @JoinColumn(name = "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh2") Long1 i;
  @Column(name = "größe_üüüüüüüüüüüüüüüüüüüü") String umlauts;
}

enum Kind {
  ONE,
  TWO
}
