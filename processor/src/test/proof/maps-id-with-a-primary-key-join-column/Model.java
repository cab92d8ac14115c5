package app;

import jakarta.persistence.*;

@Entity
class Parcel {
  @Id @Column(name = "parcel_key") Long id;
  @OneToOne(mappedBy = "parcel") Label label;
}

@Entity
class Label {
  @Id Long id;
  @MapsId @OneToOne @PrimaryKeyJoinColumn(name = "label_key") Parcel parcel;
}

@Entity
class Receipt {
  @Id Long id;
  @MapsId @OneToOne @PrimaryKeyJoinColumn Parcel parcel;
}

@Entity
class Stamp {
  @Id Long id;

  @MapsId
  @OneToOne
  @PrimaryKeyJoinColumn(
      name = "stamp_key",
      referencedColumnName = "parcel_key",
      foreignKey = @ForeignKey(name = "not_called_so"))
  Parcel parcel;
}
