// T1: a discriminator that is a char
@Entity @Electrified
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) // ERROR electrified-type @1
//= @DiscriminatorColumn
@DiscriminatorValue("t")
class Todo { @Id UUID id; }
@Entity @DiscriminatorValue("c") class Chore extends Todo {}
