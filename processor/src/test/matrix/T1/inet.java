// T1: a type Electric does not replicate: inet
@Entity @Electrified
class Todo {
  @Id UUID id;
  java.net.InetAddress host; // ERROR electrified-type @24
  //= String host;
}
