// C1: a discriminator that is defined as unique
@Entity @Electrified
@DiscriminatorColumn(columnDefinition = "text unique") // ERROR electrified-unique @1
//= @DiscriminatorColumn(columnDefinition = "text")
class Todo { @Id UUID id; }
@Entity class Chore extends Todo {}
