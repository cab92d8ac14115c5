package dev.electrified.runtime.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.rule.RuntimeRule;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That every code of Electric's has its page, those too that no migration here can provoke. */
class ElectricErrorTest {
  @ParameterizedTest
  @CsvSource({
    "EX002, possible-rename",
    "EX003, possible-rename",
    "EX004, unsupported-change",
    "EX005, electrified-type",
    "EX006, electrified-default",
    "EX007, unsupported-change",
    "EX008, possible-rename",
    "EX009, unsupported-change",
    "EX010, unsupported-change",
    "EX011, unsupported-change",
    "EX012, unsupported-change",
    "EX100, electric-refused",
    "EX999, electric-refused"
  })
  void everyCodeHasAPageThatIsThere(String code, String page) {
    SQLException refusal = new SQLException("ERROR: refused", code);

    assertThat(ElectricError.isElectrics(refusal)).isTrue();
    assertThat(ElectricError.of(refusal)).isEqualTo(new ElectricError(code, page));
    assertThat(Path.of("..", RuntimeRule.pageOf(page))).exists();
  }
}
