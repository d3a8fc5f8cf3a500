package tequio.accounts.secondfactor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes are those of the standard, and are told from others. */
class TotpTest {

  /** Appendix B of RFC 6238, the lines of SHA-1. */
  static final Totp STANDARD = new Totp("12345678901234567890".getBytes(US_ASCII));

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void codes_are_those_of_the_standard(long second, String code) {
    assertThat(STANDARD.code(second / 30, 8)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
  void a_clock_may_be_half_a_minute_off_and_no_more(int seconds, boolean understood) {
    var now = Instant.ofEpochSecond(1_234_567_890);
    var shown = STANDARD.code((now.getEpochSecond() + seconds) / 30, 6);

    assertThat(STANDARD.step(shown, now).isPresent()).isEqualTo(understood);
  }

  @Test
  void what_is_no_code_is_none() {
    var now = Instant.ofEpochSecond(59);

    assertThat(STANDARD.step("287082", now)).isEqualTo(OptionalLong.of(1));
    assertThat(STANDARD.step("", now)).isEmpty();
    assertThat(STANDARD.step("28708", now)).isEmpty();
    assertThat(STANDARD.step("2870820", now)).isEmpty();
  }

  /** Section 10 of RFC 4648, without the padding. */
  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void bytes_are_spelled_as_the_standard_says(String bytes, String letters) {
    assertThat(Base32.of(bytes.getBytes(US_ASCII))).isEqualTo(letters);
  }

  @Test
  void a_code_from_paper_may_be_typed_in_any_case_and_grouping() {
    var code = RecoveryCode.some().getFirst();
    var typed = " " + code.grouped().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');

    assertThat(RecoveryCode.find(typed)).contains(code);
    assertThat(RecoveryCode.find(typed + "a")).isEmpty();
  }
}
