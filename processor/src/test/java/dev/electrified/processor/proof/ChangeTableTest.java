package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell of the guide's table of changes has cases, which do what it says. */
class ChangeTableTest {
  private static final String REFUSED = "refused";

  /** The table: the words of each row, then what becomes of plain and electrified tables. */
  private static List<List<String>> table() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    Files.readAllLines(Path.of("../docs/guide.md")).stream()
        .dropWhile(line -> !line.equals("## What a change becomes"))
        .dropWhile(line -> !line.startsWith("|---"))
        .skip(1)
        .takeWhile(line -> line.startsWith("| "))
        .forEach(
            line -> rows.add(Stream.of(line.split("\\|", -1)).skip(1).map(String::strip).toList()));
    return rows;
  }

  @Test
  void theGuideHasTheseRows() throws IOException {
    assertThat(table())
        .extracting(row -> row.get(0))
        .containsExactlyElementsOf(Stream.of(ChangeRow.values()).map(ChangeRow::words).toList());
  }

  @Test
  void everyCaseShowsACell() {
    Set<String> named = new TreeSet<>();
    for (ChangeRow row : ChangeRow.values()) {
      named.addAll(row.plain());
      named.addAll(row.electrified());
    }
    assertThat(ChangeCase.all()).extracting(ChangeCase::name).containsExactlyElementsOf(named);
  }

  @ParameterizedTest
  @EnumSource
  void casesDoWhatTheCellSays(ChangeRow row) throws IOException {
    List<String> cells =
        table().stream().filter(line -> line.get(0).equals(row.words())).findFirst().orElseThrow();
    assertCases(row.plain(), cells.get(1));
    assertCases(row.electrified(), cells.get(2));
    assertThat(row.electrified())
        .allSatisfy(name -> assertThat(ChangeCase.of(name).isElectrified()).as(name).isTrue());
  }

  /** Each is refused, or makes a change, whichever the cell says; or one of them does either. */
  private static void assertCases(List<String> names, String cell) {
    if (cell.isEmpty()) {
      assertThat(names).isEmpty();
      return;
    }
    List<ChangeCase> cases = names.stream().map(ChangeCase::of).toList();
    assertThat(cases).as(cell).isNotEmpty();
    assertThat(cases.stream().anyMatch(ChangeCase::isRefused))
        .as("whether any of %s is refused", names)
        .isEqualTo(cell.contains(REFUSED));
    if (!cell.startsWith(REFUSED) && !cell.startsWith("[" + REFUSED)) {
      assertThat(cases).as(cell).anyMatch(one -> one.steps().size() > 1);
    }
  }
}
