package tequio.ledger.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.ledger.TestLog;
import tequio.ledger.entry.Trial;
import tequio.ledger.history.Entry;
import tequio.ledger.history.RecordReader;
import tequio.ledger.log.LogAudit;
import tequio.ledger.log.LogHome;
import tequio.ledger.log.LogInconsistencyException;
import tequio.ledger.log.LogSigner;
import tequio.ledger.note.Checkpoint;
import tequio.ledger.note.LogProof;
import tequio.ledger.tree.Hash;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

@TequioTest
class SequencerTest {

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired RecordReader history;
  @Autowired JdbcClient jdbc;
  @Autowired LogPositions places;
  @Autowired Lease lease;
  @TempDir Path elsewhere;

  private Sequencer sequencer;

  @BeforeEach
  void open() {
    sequencer = new Sequencer(TestLog.home(), lease, places);
  }

  @AfterEach
  void stop() {
    sequencer.stop();
  }

  @Test
  void every_entry_gets_its_place_and_a_proof() {
    var facts = publish(300);
    sequencer.run();

    assertThat(audited(TestLog.home()).size()).isEqualTo(places.count());
    var reader = TestLog.home().findReader().orElseThrow();
    for (Trial fact : List.of(facts.getFirst(), facts.getLast())) {
      Entry entry = history.list(fact.subject()).getFirst();
      byte[] leaf = entry.envelope().leafBytes();
      String proof = reader.proof(entry.place().orElseThrow(), leaf, Optional.empty()).toString();
      assertThat(LogProof.parse(proof).verify(leaf, TestLog.home().findKey().orElseThrow()))
          .isEqualTo(reader.checkpoint());
    }
  }

  @Test
  void places_follow_the_numbers_of_each_government() {
    publish(40);
    sequencer.run();

    var seqs =
        jdbc.sql("select seq from ledger_place where government = '99904' order by place")
            .query(Long.class)
            .list();
    assertThat(seqs).isEqualTo(LongStream.rangeClosed(1, seqs.size()).boxed().toList());
    assertThat(jdbc.sql("select count(*) from ledger_entry").query(Long.class).single())
        .isEqualTo(places.count());
  }

  @Test
  void of_two_sequencers_one_works_and_the_other_waits() {
    var other = new Sequencer(TestLog.home(), lease, places);

    assertThat(sequencer.run()).isTrue();
    assertThat(other.run()).isFalse();
    sequencer.stop();
    assertThat(other.run()).isTrue();
    assertThat(sequencer.run()).isFalse();
    other.stop();
  }

  @Test
  void a_sequencer_that_slept_beyond_its_lease_signs_no_more() {
    var clock = new SetClock();
    var later = new Lease(jdbc, clock);
    var slept = new Sequencer(TestLog.home(), later, places);
    var other = new Sequencer(TestLog.home(), later, places);
    publish(1);
    assertThat(slept.run()).isTrue();

    clock.set(clock.instant().plusSeconds(60).toString());
    publish(1);
    assertThat(other.run()).isTrue();
    publish(1);
    long signed = audited(TestLog.home()).size();
    assertThat(slept.run()).isFalse();
    assertThat(audited(TestLog.home()).size()).isEqualTo(signed);
    jdbc.sql("update ledger_lease set until = '2026-01-01'").update();
  }

  /** A program whose clock was two years ahead has ended; with the right clock signing goes on. */
  @Test
  void a_lease_that_reaches_further_than_any_can_has_ended() {
    publish(1);
    var wrong = new Lease(jdbc, Clock.offset(Clock.systemUTC(), Duration.ofDays(700)));
    var ahead = new Sequencer(TestLog.home(), wrong, places);
    assertThat(ahead.run()).isTrue();
    publish(1);

    assertThat(sequencer.run()).isTrue();

    assertThat(audited(TestLog.home()).size()).isEqualTo(places.count());
  }

  /** Another holds the lease and does nothing. */
  @Test
  void entries_that_wait_for_their_signature_are_told_until_they_have_it() {
    var other = new Sequencer(TestLog.home(), lease, places);
    assertThat(other.run()).isTrue();
    publish(1);
    assertThat(sequencer.run()).isFalse();
    var impatient = new SigningProgress(jdbc, Duration.ZERO);
    var patient = new SigningProgress(jdbc, Duration.ofHours(1));

    impatient.look();
    patient.look();
    assertThat(patient.trouble()).isEmpty();
    assertThat(impatient.trouble()).hasValueSatisfying(it -> assertThat(it).contains("no avanza"));

    assertThat(other.run()).isTrue();
    impatient.look();
    assertThat(impatient.trouble()).isEmpty();
    other.stop();
  }

  @Test
  void what_a_crash_left_between_remembering_and_publishing_is_published_later()
      throws IOException {
    publish(5);
    sequencer.run();
    sequencer.stop();
    var home = TestLog.copy(elsewhere.resolve("before"));
    publish(5);
    sequencer.run();
    sequencer.stop();

    var again = new Sequencer(home, lease, places);
    assertThat(again.run()).isTrue();
    again.stop();

    assertThat(Files.readAllBytes(home.files().home().resolve("checkpoint")))
        .isEqualTo(Files.readAllBytes(TestLog.home().files().home().resolve("checkpoint")));
    assertThat(audited(home).size()).isEqualTo(places.count());
  }

  @Test
  void a_database_behind_the_last_checkpoint_refuses_to_sign_and_says_what_to_do()
      throws IOException {
    publish(1);
    sequencer.run();
    sequencer.stop();
    var home = TestLog.copy(elsewhere.resolve("ahead"));
    var key = home.keyFile().find().orElseThrow();
    new LogSigner(home.files(), key)
        .sign(new LogSigner.Signed(1_000_000, places.count() + 7, Hash.EMPTY));
    byte[] before = Files.readAllBytes(home.files().home().resolve("checkpoint"));

    var behind = new Sequencer(home, lease, places);
    assertThatThrownBy(behind::run)
        .isInstanceOf(LogInconsistencyException.class)
        .hasMessageContaining("quedó atrás")
        .hasMessageContaining("Restaure");
    behind.stop();

    assertThat(Files.readAllBytes(home.files().home().resolve("checkpoint"))).isEqualTo(before);
  }

  @Test
  void a_database_with_another_story_of_the_same_length_refuses_to_sign() throws IOException {
    publish(1);
    sequencer.run();
    sequencer.stop();
    var home = TestLog.copy(elsewhere.resolve("other"));
    var key = home.keyFile().find().orElseThrow();
    Files.delete(home.files().home().resolve("checkpoint"));
    Files.delete(home.files().home().resolve(".signed"));
    new LogSigner(home.files(), key).sign(new LogSigner.Signed(1, places.count(), Hash.EMPTY));

    var other = new Sequencer(home, lease, places);
    assertThatThrownBy(other::run)
        .isInstanceOf(LogInconsistencyException.class)
        .hasMessageContaining("no son las que se firmaron");
    other.stop();
  }

  @Test
  void a_changed_tile_stops_the_signing_and_a_lost_one_is_mended() throws IOException {
    publish(300);
    sequencer.run();
    sequencer.stop();
    var home = TestLog.copy(elsewhere.resolve("spoilt"));
    Path tile = home.files().home().resolve("tile/0/000");
    byte[] good = Files.readAllBytes(tile);

    Files.delete(tile);
    run(home);
    assertThat(Files.readAllBytes(tile)).isEqualTo(good);

    good[77] ^= 4;
    Files.write(tile, good);
    assertThatThrownBy(() -> run(home))
        .isInstanceOf(LogInconsistencyException.class)
        .hasMessageContaining("tile/0/000");
  }

  @Test
  void without_its_key_a_signed_log_is_not_begun_anew() throws IOException {
    sequencer.run();
    sequencer.stop();
    var home = TestLog.copy(elsewhere.resolve("keyless"));
    Path key = home.keyFile().path();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");

    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> run(home)).hasMessageContaining("chmod 600");
    Files.delete(key);
    assertThatThrownBy(() -> run(home)).hasMessageContaining("falta la llave");
    home.keyFile().make("tequio.example/bitacora");
    assertThatThrownBy(() -> run(home)).isInstanceOf(LogInconsistencyException.class);
  }

  @Test
  void the_secret_key_is_nowhere_in_the_database() {
    sequencer.run();
    String secret =
        TestLog.home().keyFile().find().orElseThrow().text().lines().toList().getFirst();

    assertThat(jdbc.sql("select vkey from ledger_checkpoint").query(String.class).list())
        .isNotEmpty()
        .noneMatch(vkey -> vkey.contains(secret.substring(secret.length() - 43)));
  }

  private void run(LogHome home) {
    var one = new Sequencer(home, lease, places);
    try {
      one.run();
    } finally {
      one.stop();
    }
  }

  private static Checkpoint audited(LogHome home) {
    return LogAudit.check(home.files(), home.findKey().orElseThrow());
  }

  private List<Trial> publish(int many) {
    var facts = LongStream.range(0, many).mapToObj(n -> Trial.of("99904", "hecho " + n)).toList();
    transaction.executeWithoutResult(status -> facts.forEach(events::publishEvent));
    return facts;
  }
}
