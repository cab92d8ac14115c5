package app;

@javax.persistence.Entity // ERROR javax-persistence @1
public class Todo {
  String title;
}
