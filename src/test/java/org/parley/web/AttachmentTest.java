package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {
  @Test
  void aNameStandsInAsciiAndInUtf8() {
    assertThat(Attachment.named("Façade – €.html"))
        .isEqualTo(
            "attachment; filename=\"Facade _ _.html\";"
                + " filename*=UTF-8''Fa%C3%A7ade%20%E2%80%93%20%E2%82%AC.html");
  }

  @Test
  void nothingInANameCanEndTheHeaderOrNameAFolder() {
    assertThat(Attachment.named("../../x\"; filename=evil\r\nSet-Cookie: a\\b/c.html"))
        .doesNotContain("\r", "\n", "/", "\\", "\"x\"")
        .startsWith("attachment; filename=\"_.._x_; filename=evilSet-Cookie_ a_b_c.html\";");
  }

  @Test
  void marksThatTurnTheDirectionAreLeftOut() {
    assertThat(Attachment.named("a\u202efdp.exe")).contains("filename=\"afdp.exe\"");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    assertThat(Attachment.named("ü".repeat(300) + ".pdf")).endsWith("%BC.pdf").hasSizeLessThan(800);
  }

  @Test
  void aNameOfNothingIsGivenOne() {
    assertThat(Attachment.named("\u202e")).contains("filename=\"file\"");
  }
}
