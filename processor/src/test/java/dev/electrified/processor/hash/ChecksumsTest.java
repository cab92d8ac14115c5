package dev.electrified.processor.hash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecksumsTest {
  @Test
  void hashIsThatOfTheTextInUtf8() {
    assertThat(Checksums.of(""))
        .isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(Checksums.of("abc"))
        .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void windowsLineEndsMakeNoDifference() {
    assertThat(Checksums.of("a\r\nb\r\n")).isEqualTo(Checksums.of("a\nb\n"));
    assertThat(Checksums.of("a\rb")).isNotEqualTo(Checksums.of("a\nb"));
    assertThat(Checksums.of("a\r\r\nb")).isNotEqualTo(Checksums.of("a\nb"));
  }
}
