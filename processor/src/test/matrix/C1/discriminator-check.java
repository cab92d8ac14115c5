// C1: a discriminator that is defined with a check
@Entity @Electrified
@DiscriminatorColumn(columnDefinition = "text check (dtype <> 'x')") // ERROR electrified-check
//= @DiscriminatorColumn(columnDefinition = "text")
class Todo { @Id UUID id; }
@Entity class Chore extends Todo {}
