package dev.electrified.processor.ddlx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrivilegeTest {
  @Test
  void privilegesAreThoseOfTheAnnotation() {
    assertThat(Privilege.values())
        .extracting(Privilege::name)
        .containsExactlyElementsOf(
            Arrays.stream(dev.electrified.annotations.Privilege.values()).map(Enum::name).toList());
  }

  @Test
  void eachIsFoundByItsNameAndNoOtherIs() {
    for (Privilege privilege : Privilege.values()) {
      assertThat(Privilege.find(privilege.name())).isEqualTo(Optional.of(privilege));
    }
    assertThat(Privilege.find("select")).isEqualTo(Optional.empty());
    assertThat(Privilege.find("TRUNCATE")).isEqualTo(Optional.empty());
  }

  @Test
  void thoseOfSeveralPartsCoverTheirPartsAndWhatIsMadeOfThem() {
    assertThat(coveredBy(Privilege.ALL)).containsExactly(Privilege.values());
    assertThat(coveredBy(Privilege.WRITE))
        .containsExactly(Privilege.INSERT, Privilege.UPDATE, Privilege.DELETE, Privilege.WRITE);
    assertThat(coveredBy(Privilege.READ)).containsExactly(Privilege.SELECT, Privilege.READ);
  }

  @Test
  void thoseOfOnePartCoverThemselves() {
    assertThat(coveredBy(Privilege.SELECT)).containsExactly(Privilege.SELECT, Privilege.READ);
    assertThat(coveredBy(Privilege.INSERT)).containsExactly(Privilege.INSERT);
    assertThat(coveredBy(Privilege.UPDATE)).containsExactly(Privilege.UPDATE);
    assertThat(coveredBy(Privilege.DELETE)).containsExactly(Privilege.DELETE);
  }

  private static List<Privilege> coveredBy(Privilege wide) {
    return Arrays.stream(Privilege.values()).filter(wide::covers).toList();
  }
}
