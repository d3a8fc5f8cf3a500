package tequio.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "ana@example.org, ana@example.org",
    "' Ana.Lopez+tequio@Example.ORG ', ana.lopez+tequio@example.org",
    "o'hara@example.org, o'hara@example.org",
    "ana@peña.example, ana@xn--pea-8ma.example",
  })
  void an_address_has_one_form(String typed, String form) {
    assertThat(MailAddress.find(typed).map(MailAddress::value)).hasValue(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ana",
        "@example.org",
        "ana@",
        "ana@localhost",
        "ana@@example.org",
        "ana b@example.org",
        "ana@example..org",
        ".ana@example.org",
        "ana@[127.0.0.1]",
        "ana@example.org, eva@example.org",
        "ana@example.org\r\nBcc: eva@example.org",
        "ana\u0000@example.org",
        "Ana <ana@example.org>",
      })
  void what_is_no_single_address_is_none(String typed) {
    assertThat(MailAddress.find(typed)).isEmpty();
  }

  @Test
  void an_address_of_any_length_is_read() {
    assertThat(MailAddress.find("a".repeat(65) + "@example.org")).isEmpty();
    assertThat(MailAddress.find("a@" + "b".repeat(100_000) + ".org")).isEmpty();
    assertThat(MailAddress.find("a" + ".".repeat(200) + "@example.org")).isEmpty();
  }

  @Test
  void it_tells_nobody_what_it_is() {
    var address = MailAddress.find("ana@example.org").orElseThrow();
    assertThat(address.toString()).doesNotContain("ana", "example");
    assertThatThrownBy(() -> new MailAddress("Ana@Secret")).hasMessageNotContaining("Secret");
  }
}
