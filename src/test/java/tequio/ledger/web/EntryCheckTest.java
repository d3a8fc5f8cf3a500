package tequio.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Body;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Envelope;
import tequio.ledger.web.EntryCheck.Result;

/** What the page of an entry says that the server checked just now. */
class EntryCheckTest {

  static final GovernmentKey SOMEBODY = new GovernmentKey("99905");
  static final Body BODY = new Body(new byte[32], "{\"a\":1}");

  @Test
  void a_changed_word_is_seen() {
    assertThat(EntryCheck.of(entry(Optional.of(BODY)), Optional.empty()).body())
        .isEqualTo(Result.HOLDS);

    var changed = new Body(BODY.salt(), "{\"a\":2}");
    var check = EntryCheck.of(entry(Optional.of(changed)), Optional.empty());
    assertThat(check.body()).isEqualTo(Result.FAILS);
    assertThat(check.fails()).isTrue();
    assertThat(check.holds()).isFalse();
  }

  @Test
  void what_was_erased_or_is_not_signed_yet_neither_holds_nor_fails() {
    var check = EntryCheck.of(entry(Optional.empty()), Optional.empty());

    assertThat(check).isEqualTo(new EntryCheck(Result.MISSING, Result.MISSING));
    assertThat(check.fails()).isFalse();
    assertThat(check.holds()).isFalse();
  }

  private static Entry entry(Optional<Body> body) {
    var envelope =
        new Envelope(
            1,
            1,
            "2026-11-30T00:00:00.000Z",
            "Dirección de Obras",
            SOMEBODY,
            "plan",
            new SubjectReference("plan", SOMEBODY, "2026"),
            1,
            BODY.sha256());
    return new Entry(envelope, body, OptionalLong.empty());
  }
}
