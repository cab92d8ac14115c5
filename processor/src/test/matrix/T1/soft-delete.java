// T1: a soft delete that is kept as a char
@Entity @Electrified
@SoftDelete(converter = org.hibernate.type.YesNoConverter.class)
//= @SoftDelete
class Todo { @Id UUID id; } // ERROR electrified-type @1
