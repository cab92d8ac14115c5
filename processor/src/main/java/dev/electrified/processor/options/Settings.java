package dev.electrified.processor.options;

import dev.electrified.processor.check.ServerLevel;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.format.Formats;
import dev.electrified.processor.mapping.NamingStrategy;
import dev.electrified.processor.options.Option.Recorded;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The options that shape the schema. They are recorded in the snapshot when a module is first
 * compiled; from then on the record counts, and an option that contradicts it is an error, not two
 * hundred renames.
 *
 * @param module name of the module
 * @param naming how names become names of the database
 * @param entities {@code all} or {@code electrified}
 * @param access {@code inline}, {@code separate} or {@code off}
 * @param server which Electric the module is written for
 * @param format which tool the migrations are written for; recorded only if it is not the standard
 *     one, which snapshots had before there was any other
 */
public record Settings(
    String module,
    NamingStrategy naming,
    String entities,
    String access,
    ServerLevel server,
    String format) {

  /**
   * Settles the settings.
   *
   * @param options what was given
   * @param recorded what the snapshot has recorded; empty the first time
   * @param standardModule the module's name where neither says one
   * @param springBoot whether Spring Boot is on the class path
   * @param snapshotPath the snapshot as the project knows it, for messages
   */
  public static Settings settle(
      ProcessorOptions options,
      Map<String, String> recorded,
      String standardModule,
      boolean springBoot,
      String snapshotPath,
      Findings findings) {
    Chooser chooser = new Chooser(options, recorded, snapshotPath, findings);
    String detected = springBoot ? "spring" : "jpa";
    String naming = options.get(Option.NAMING);
    String server = chooser.choose(Option.SERVER);
    Settings settings =
        new Settings(
            chooser.choose(Option.MODULE, standardModule),
            naming(chooser.chooseDetected(naming.equals(Option.AUTO) ? detected : naming, naming)),
            chooser.choose(Option.ENTITIES),
            chooser.choose(Option.ACCESS),
            server.equals(ServerLevel.RELEASED.word()) ? ServerLevel.RELEASED : ServerLevel.DOCS,
            chooser.chooseFormat());
    if (settings.format().equals(Formats.ONE_FOLDER) && settings.separatesAccess()) {
      findings.add(
          Finding.nowhere(
              Rule.OPTION_VALUE,
              "The option `"
                  + Option.ACCESS.key()
                  + "` has the value `separate`, and `"
                  + settings.format()
                  + "` reads one folder of migrations: nobody would run the access rules",
              "Use `inline`, or `off` and give the rules by hand"));
    }
    return settings;
  }

  private static NamingStrategy naming(String word) {
    return NamingStrategy.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The settings as the snapshot records them. */
  public SortedMap<String, String> toRecord() {
    SortedMap<String, String> record = new TreeMap<>();
    for (Option option : Option.values()) {
      String value = option.recorded() == Recorded.NEVER ? "" : valueOf(option);
      if (option.recorded() == Recorded.ALWAYS
          || (option.recorded() == Recorded.UNLESS_DEFAULT
              && !value.equals(option.defaultValue()))) {
        record.put(option.word(), value);
      }
    }
    return record;
  }

  private String valueOf(Option option) {
    return switch (option) {
      case MODULE -> module;
      case NAMING -> naming.word();
      case ENTITIES -> entities;
      case ACCESS -> access;
      case SERVER -> server.word();
      case FORMAT -> format;
      default -> throw new IllegalArgumentException(option + " shapes no schema");
    };
  }

  /** Whether access rules have a folder and a history of their own. */
  public boolean separatesAccess() {
    return access.equals("separate");
  }

  /** The schema, without its access rules where option {@code access} leaves them out. */
  public Schema withRules(Schema schema) {
    if (!access.equals("off")) {
      return schema;
    }
    SortedMap<String, Table> tables = new TreeMap<>();
    for (Table table : schema.tables().values()) {
      tables.put(table.name(), table.withoutAccessRules());
    }
    return new Schema(tables, schema.sequences(), schema.enumTypes());
  }

  /** Whether the snapshot's record is one that {@link #settle} can start from. */
  public static boolean isReadable(Map<String, String> recorded) {
    for (Map.Entry<String, String> entry : recorded.entrySet()) {
      for (Option option : Option.values()) {
        if (option.word().equals(entry.getKey())
            && !option.choices().isEmpty()
            && !option.choices().contains(entry.getValue())) {
          return false;
        }
      }
    }
    return !Option.AUTO.equals(recorded.get(Option.NAMING.word()));
  }

  /** Chooses between what is given and what is recorded. */
  private record Chooser(
      ProcessorOptions options,
      Map<String, String> recorded,
      String snapshotPath,
      Findings findings) {

    String choose(Option option) {
      return choose(option, option.defaultValue());
    }

    String choose(Option option, String standard) {
      String record = recorded.get(option.word());
      if (record == null) {
        return options.find(option).orElse(standard);
      }
      String given = options.find(option).orElse(record);
      if (!given.equals(record)) {
        report(option, record, "is `" + given + "`");
      }
      return record;
    }

    /** The format also decides where the migrations are, so it is given with each compile. */
    String chooseFormat() {
      String given = options.get(Option.FORMAT);
      String record = recorded.getOrDefault(Option.FORMAT.word(), Option.FORMAT.defaultValue());
      if (!recorded.isEmpty() && !given.equals(record)) {
        findings.add(
            Finding.nowhere(
                Rule.RECORDED_OPTION,
                "The option `"
                    + Option.FORMAT.key()
                    + "` is "
                    + (options.find(Option.FORMAT).isPresent() ? "" : "not given, which means ")
                    + "`"
                    + given
                    + "`, and the migrations that `"
                    + snapshotPath
                    + "` records are written for `"
                    + record
                    + "`",
                "Compile with `-A"
                    + Option.FORMAT.key()
                    + "="
                    + record
                    + "`; `docs/formats.md` says how a module changes to another tool"));
      }
      return given;
    }

    /** Of the naming strategy, what the class path says counts as given. */
    String chooseDetected(String found, String given) {
      String record = recorded.get(Option.NAMING.word());
      if (record == null) {
        return found;
      }
      if (!found.equals(record)) {
        report(
            Option.NAMING,
            record,
            given.equals(Option.AUTO)
                ? "is not given and comes out as `"
                    + found
                    + "`, since Spring Boot is "
                    + (found.equals("spring") ? "" : "not ")
                    + "on the class path"
                : "is `" + found + "`");
      }
      return record;
    }

    private void report(Option option, String record, String given) {
      findings.add(
          Finding.nowhere(
              Rule.RECORDED_OPTION,
              "The option `"
                  + option.key()
                  + "` "
                  + given
                  + ", and `"
                  + snapshotPath
                  + "` has recorded `"
                  + record
                  + "`",
              "Compile with `-A"
                  + option.key()
                  + "="
                  + record
                  + "`, or change the line `@option."
                  + option.word()
                  + "` of the snapshot by hand if the change is meant"));
    }
  }
}
