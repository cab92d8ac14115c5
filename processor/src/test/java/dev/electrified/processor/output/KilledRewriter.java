package dev.electrified.processor.output;

import java.util.List;
import java.util.Optional;

/** A compile that puts one draft in the place of three, killed before its n-th change. */
final class KilledRewriter {
  static final String BEFORE = "before\n";
  static final String AFTER = "after\n";
  static final List<MigrationFile> DRAFTS =
      List.of(
          new MigrationFile("V1__a.sql", "a\n"),
          new MigrationFile("V2__b.sql", "b\n"),
          new MigrationFile("V3__c.sql", "c\n"));

  private KilledRewriter() {}

  /** Project, folder of the locks, n. */
  public static void main(String[] arguments) throws StoreException, SnapshotMovedException {
    KilledWriter.doomed(arguments)
        .store()
        .write(
            Optional.of(BEFORE),
            DRAFTS,
            List.of(
                new MigrationFile("V1__a.sql", "new a\n"), new MigrationFile("V4__d.sql", "d\n")),
            AFTER);
  }
}
