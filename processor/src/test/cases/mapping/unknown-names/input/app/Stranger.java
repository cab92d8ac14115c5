package app;

import java.util.UUID;

public class Stranger {
  UUID id;
}
