package tequio.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address has one spelling, and whatever is spelled otherwise belongs to nobody. */
class RequestAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/, PUBLIC",
    "/en, PUBLIC",
    "/colima/manzanillo, PUBLIC",
    "/en/colima, PUBLIC",
    "/colima/seguir, LETTER",
    "/seguir/enviado, LETTER",
    "/en/baja/x, LETTER",
    "/trabajo, WORKING",
    "/en/trabajo/06007/personas, WORKING",
    "/admin/bitacora.csv, WORKING",
    "/entrar, ENTRANCE",
    "/en/invitacion/A, ENTRANCE",
    "/demo/correo, DEMONSTRATION",
    "/buscar, UNCACHED",
    "/trabajos, PUBLIC",
    "/enero, PUBLIC",
  })
  void its_first_word_says_whose_it_is(String path, AddressClass expected) {
    assertThat(RequestAddress.parse(path).addressClass()).isEqualTo(expected);
    assertThat(RequestAddress.parse(path).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "trabajo",
        "//trabajo",
        "/trabajo/",
        "/trabajo//06007",
        "/en//trabajo",
        "/./trabajo",
        "/trabajo/.",
        "/x/../trabajo",
        "/trabajo;x",
        "/trabajo;x=1/06007",
        "/trabajo%3Bx",
        "/%74rabajo",
        "/%74%72%61%62%61%6A%6F",
        "/%2574rabajo",
        "/trabajo%2F06007",
        "/trabajo%2f06007",
        "/trabajo%5C06007",
        "/trabajo\\06007",
        "/trabajo%00",
        "/trabajo%0A",
        "/trabajo%7F",
        "/trabajo%C2%85",
        "/trabajo%",
        "/trabajo%7",
        "/trabajo%zz",
        "/%C0%AE",
        "/%FF",
        "/michoac%c3%a1n",
        "/michoac\u00e1n",
        "/%2B1",
        "/%7Ea",
        "/%2E%2E/trabajo",
      })
  void no_other_spelling_is_an_address(String path) {
    var read = RequestAddress.parse(path);
    assertThat(read.addressClass()).isEqualTo(AddressClass.REFUSED);
    assertThat(read.path()).isIn("/", "/en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/michoac%C3%A1n", "/san%20luis", "/a+b", "/%3Cscript%3E", "/a:b@c'(d)"})
  void what_must_be_encoded_is_an_address_when_it_is(String path) {
    assertThat(RequestAddress.parse(path).addressClass()).isEqualTo(AddressClass.PUBLIC);
  }

  @ParameterizedTest
  @CsvSource({
    "/%74rabajo, /trabajo",
    "/michoac%c3%a1n, /michoac%C3%A1n",
    "/trabajo/, /trabajo",
    "/en/, /en",
    "/%7Ea/%2B1/, /~a/+1",
  })
  void another_encoding_has_one_canonical_spelling(String path, String canonical) {
    var read = PathSyntax.read(path);
    assertThat(read).isEqualTo(new PathSyntax.Reading(true, Optional.of(canonical)));
    assertThat(PathSyntax.read(canonical)).isEqualTo(read);
  }

  @Test
  void a_path_of_four_thousand_segments_is_read() {
    assertThat(RequestAddress.parse("/a.".repeat(4_000)).addressClass())
        .isEqualTo(AddressClass.PUBLIC);
  }
}
