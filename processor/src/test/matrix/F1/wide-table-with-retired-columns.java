// F1: a reference to a table of 51 columns, one of which has no attribute any more
@Entity @Electrified
//< @MappedSuperclass
class Todo {
  @Id UUID id;
  @ManyToOne Wide wide; // ERROR electrified-reference-target @19
  //= UUID wide;
}
@Entity @Electrified
class Wide {
  @Id UUID id;
  int c0, c1, c2, c3, c4, c5, c6, c7, c8, c9;
  int c10, c11, c12, c13, c14, c15, c16, c17, c18, c19;
  int c20, c21, c22, c23, c24, c25, c26, c27, c28, c29;
  int c30, c31, c32, c33, c34, c35, c36, c37, c38, c39;
  int c40, c41, c42, c43, c44, c45, c46, c47;
  int last;
  //< int last; Integer gone;
}
