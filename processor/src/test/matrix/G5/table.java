// G5: a grant on a table of 54 characters: Electric's names for it are too long before that
@Entity @Table(name = "tttttttttttttttttttttttttttttttttttttttttttttttttttttt") @Electrified // ERROR electrified-name
//= @Entity @Table(name = "tttt") @Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "reader")
class Todo { @Id UUID id; }
