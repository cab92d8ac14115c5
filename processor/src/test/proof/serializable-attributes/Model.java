package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;

@Entity
class Doc {
  @Id Long id;
  HashMap<String, String> map;
  ArrayList<String> list;
  Thing thing;
  YearMonth month1;
  Period period;
}

class Thing implements Serializable {
  int x;
}
