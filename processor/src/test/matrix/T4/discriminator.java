// T4: a default of a discriminator
@Entity @Electrified
@DiscriminatorColumn(columnDefinition = "text default 'Todo'") // ERROR electrified-default
//= @DiscriminatorColumn(columnDefinition = "text")
class Todo { @Id UUID id; }
@Entity class Chore extends Todo {}
