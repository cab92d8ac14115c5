package app;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Base {
  private Long id;
  private String name;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Column(length = 40)
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}

@Entity
class Employee extends Base {
  @Override
  @Column(length = 60, nullable = false)
  public String getName() {
    return super.getName();
  }
}

@Entity
class Manager extends Base {
  @Override
  public String getName() {
    return super.getName();
  }
}

interface Coded {
  @Column(length = 7)
  String getCode();
}

@Entity
class Implementing extends Base implements Coded {
  @Override
  public String getCode() {
    return "";
  }

  public void setCode(String code) {}
}
