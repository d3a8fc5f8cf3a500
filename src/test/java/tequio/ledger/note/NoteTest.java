package tequio.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.ledger.tree.Hash;

class NoteTest {

  private static final SigningKey KEY = SigningKey.generate("tequio.example/bitacora");
  private static final Checkpoint CHECKPOINT =
      new Checkpoint("tequio.example/bitacora", 7, Hash.EMPTY);
  private static final String SIGNED = KEY.sign(CHECKPOINT.text()).toString();

  /** The example keys of Go's note package, whose secret is public. */
  @Test
  void a_key_has_the_number_that_go_gives_it() {
    var key =
        VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    assertThat(Integer.toHexString(key.id())).isEqualTo("c74f20a3");
    assertThat(
            Note.parse(
                    """
                    If you think cryptography is the answer to your problem,
                    then you don't know what your problem is.

                    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                    """)
                .isBy(key))
        .isTrue();
  }

  @Test
  void a_checkpoint_opens_with_its_key_and_with_no_other() {
    assertThat(Checkpoint.open(SIGNED, KEY.verifier())).isEqualTo(CHECKPOINT);
    var other = SigningKey.generate("tequio.example/bitacora").verifier();
    assertThatThrownBy(() -> Checkpoint.open(SIGNED, other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void signatures_of_strangers_are_passed_over() {
    var witness = SigningKey.generate("witness.example");
    var both =
        new Note(
            CHECKPOINT.text(),
            List.of(
                witness.sign(CHECKPOINT.text()).signatures().getFirst(),
                KEY.sign(CHECKPOINT.text()).signatures().getFirst()));

    assertThat(Checkpoint.open(both.toString(), KEY.verifier())).isEqualTo(CHECKPOINT);
    assertThatThrownBy(
            () -> Checkpoint.open(witness.sign(CHECKPOINT.text()).toString(), KEY.verifier()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_note_of_another_log_is_refused_though_the_key_signed_it() {
    String note = KEY.sign(new Checkpoint("other.example", 7, Hash.EMPTY).text()).toString();

    assertThatThrownBy(() -> Checkpoint.open(note, KEY.verifier()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"07", "-1", "", "7 ", "+7", "99999999999999999999"})
  void a_size_has_one_spelling(String size) {
    String note =
        KEY.sign("tequio.example/bitacora\n" + size + "\n" + Hash.EMPTY + "\n").toString();

    assertThatThrownBy(() -> Checkpoint.open(note, KEY.verifier()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_signature_has_one_spelling() {
    int last = SIGNED.length() - 3;
    char other = (char) (SIGNED.charAt(last) + 1);
    String otherBits = SIGNED.substring(0, last) + other + "=\n";
    assertThatThrownBy(() -> Checkpoint.open(otherBits, KEY.verifier()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a+b",
        "",
        "PRIVATE+KEY+x+00000000+AA==",
        "x+00000000+AA==",
        "x\ny+00000000+AQ==",
      })
  void what_is_no_key_is_refused(String text) {
    assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SigningKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keys_survive_their_own_text_and_halves_of_two_are_refused() {
    var other = SigningKey.generate("tequio.example/bitacora");
    var mixed = KEY.text().lines().findFirst().orElseThrow() + "\n" + other.verifier() + "\n";

    assertThat(SigningKey.parse(KEY.text()).sign("a\n").toString())
        .isEqualTo(KEY.sign("a\n").toString());
    assertThat(VerifierKey.parse(KEY.verifier().toString())).isEqualTo(KEY.verifier());
    assertThatThrownBy(() -> SigningKey.parse(mixed)).isInstanceOf(IllegalArgumentException.class);
    assertThat(KEY.toString()).doesNotContain(KEY.text().lines().findFirst().orElseThrow());
  }

  /** Base 64 has a plus sign too: about half of all keys hold one. */
  @Test
  void every_key_survives_its_own_text() {
    for (int i = 0; i < 64; i++) {
      var key = SigningKey.generate("tequio.example/bitacora");

      assertThat(SigningKey.parse(key.text()).text()).isEqualTo(key.text());
      assertThat(VerifierKey.parse(key.verifier().toString())).isEqualTo(key.verifier());
    }
  }

  @Test
  void a_proof_of_a_log_of_one_entry_needs_no_hashes() {
    byte[] entry = {1, 2, 3};
    String note =
        KEY.sign(new Checkpoint("tequio.example/bitacora", 1, Hash.leaf(entry)).text()).toString();
    var proof = new LogProof(Optional.of(new byte[] {9}), 0, List.of(), note);

    var read = LogProof.parse(proof.toString());

    assertThat(read.toString()).isEqualTo(proof.toString());
    assertThat(read.verify(entry, KEY.verifier()).size()).isEqualTo(1);
    assertThatThrownBy(() -> read.verify(new byte[] {1}, KEY.verifier()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
