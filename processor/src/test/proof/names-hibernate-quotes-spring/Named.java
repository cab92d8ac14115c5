package app;

import jakarta.persistence.*;

@Entity(name = "Line Item")
class Item {
  @Id Long itemId;
  @Column(name = "Line totalAmount") String total;
  String $firstName;
  @ManyToOne Item parentItem;
}

@Entity
class ItemNote {
  @Id Long id;
  @ManyToOne Item mainItem;
}
