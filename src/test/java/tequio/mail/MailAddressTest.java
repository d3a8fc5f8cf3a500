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
  @CsvSource({
    "ana@example.org, ana@example.org",
    "ana@xn--pea-8ma.example, ana@peña.example",
    "ana@xn--pypal-4ve.com, ana@xn--pypal-4ve.com",
    "ana@xn--80ak6aa92e.com, ana@xn--80ak6aa92e.com",
    "ana@xn--a.example, ana@xn--a.example",
  })
  void an_address_is_shown_with_its_letters_unless_they_look_like_others(
      String value, String shown) {
    assertThat(new MailAddress(value).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ana@niñez.gob.mx", "ana@áéíóúü.example", "ana@ça-và.example", "ana@peña.niño.mx"})
  void what_was_typed_is_shown_again_and_travels_in_ascii(String typed) {
    var address = MailAddress.find(typed).orElseThrow();

    assertThat(address.value()).contains("@xn--").isPrintable().matches("\\p{ASCII}+");
    assertThat(address.shown()).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ana@pаypal.example", "ana@раура.example", "ana@ɑna.example", "ana@paypạl.mx"})
  void what_looks_like_another_domain_is_shown_as_it_travels(String typed) {
    var address = MailAddress.find(typed).orElseThrow();

    assertThat(address.shown()).isEqualTo(address.value()).contains("xn--");
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
