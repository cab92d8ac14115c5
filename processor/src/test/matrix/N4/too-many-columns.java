// N4: more than 63 columns
@Entity @Electrified class Todo { // WARNING electrified-client @22
  @Id UUID id;
  int c0, c1, c2, c3, c4, c5, c6, c7;
  int c8, c9, c10, c11, c12, c13, c14, c15;
  int c16, c17, c18, c19, c20, c21, c22, c23;
  int c24, c25, c26, c27, c28, c29, c30, c31;
  int c32, c33, c34, c35, c36, c37, c38, c39;
  int c40, c41, c42, c43, c44, c45, c46, c47;
  int c48, c49, c50, c51, c52, c53, c54, c55;
  int d1, d2, d3, d4, d5, d6, d7;
  //= int d1, d2, d3, d4, d5, d6;
}
