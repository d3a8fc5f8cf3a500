package tequio.files.partial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.files.bytes.FileStorage;
import tequio.files.bytes.Hashes;
import tequio.files.content.UploadRules;
import tequio.files.partial.PartialUpload.Announced;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.plan.PlanWorld;
import tequio.storage.TenantContext;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** Files in pieces: cut off, sent twice at once, mixed up, forgotten. */
@TequioTest
class PartialUploadsTest {

  private static final int PIECE = 1000;

  @Autowired PartialUploads uploads;
  @Autowired PurgePartialUploadsJob purge;
  @Autowired FileStorage places;
  @Autowired TenantContext scope;
  @Autowired JdbcClient jdbc;
  @Autowired SetClock clock;

  private final UUID account = UUID.randomUUID();
  private final byte[] file = new byte[20 * PIECE + 7];
  private GovernmentKey town = new GovernmentKey("99");

  @BeforeEach
  void a_file() {
    clock.set("2026-03-02T18:00:00Z");
    town = PlanWorld.newGovernment(jdbc);
    new Random(1).nextBytes(file);
  }

  @Test
  void a_connection_that_broke_goes_on_where_it_broke() throws Exception {
    var begun = begin(file);
    append(begun, 0, piece(0));
    assertThatThrownBy(() -> uploads.stage(cut(piece(1))))
        .isInstanceOf(BusinessRuleException.class);

    var again = begin(file);
    assertThat(again.id()).isEqualTo(begun.id());
    assertThat(again.received()).isEqualTo(PIECE);
    for (int i = 1; i * PIECE < file.length; i++) {
      append(again, i * PIECE, piece(i));
    }
    assertThat(taken(again)).isEqualTo(file);
    assertThat(within(() -> uploads.find(town, again.id()))).isEmpty();
    assertThat(Files.exists(path(again))).isFalse();
  }

  @Test
  void a_piece_that_begins_elsewhere_or_goes_beyond_changes_nothing() throws Exception {
    var begun = begin(file);
    append(begun, 0, piece(0));

    assertThat(append(begun, 0, piece(0))).isEqualTo(PIECE);
    assertThat(append(begun, 2 * PIECE, piece(2))).isEqualTo(PIECE);
    assertThat(append(begun, PIECE, new byte[file.length])).isEqualTo(PIECE);
    assertThat(Files.size(path(begun))).isEqualTo(PIECE);
  }

  @Test
  void two_browsers_that_send_the_same_file_make_it_once() throws Exception {
    var begun = begin(file);
    Callable<Boolean> browser =
        () -> {
          long offset = 0;
          while (offset < file.length) {
            offset = append(begun, offset, piece((int) (offset / PIECE)));
          }
          return true;
        };
    atOnce(browser);

    assertThat(taken(begun)).isEqualTo(file);
  }

  @Test
  void two_that_finish_at_once_take_it_once() throws Exception {
    var begun = begin(file);
    append(begun, 0, file);
    var taken =
        atOnce(() -> {
          try {
            return Arrays.equals(taken(begun), file);
          } catch (BusinessRuleException gone) {
            return false;
          }
        });

    assertThat(taken).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void another_file_than_the_announced_one_is_refused_at_the_end() throws Exception {
    var begun = begin(file);
    var other = file.clone();
    other[5]++;
    append(begun, 0, other);

    assertThatThrownBy(() -> taken(begun))
        .isInstanceOfSatisfying(
            BusinessRuleException.class,
            it -> assertThat(it.rule()).isEqualTo(UploadRules.Rule.INCOMPLETE));
    assertThat(begin(file).received()).as("it begins anew").isZero();
  }

  @Test
  void what_is_not_whole_is_not_taken() throws Exception {
    var begun = begin(file);
    append(begun, 0, piece(0));

    assertThatThrownBy(() -> taken(begun)).isInstanceOf(BusinessRuleException.class);
    assertThat(begin(file).received()).isEqualTo(PIECE);
  }

  @Test
  void a_disk_that_holds_less_than_the_row_says_is_believed() throws Exception {
    var begun = begin(file);
    append(begun, 0, piece(0));
    Files.delete(path(begun));

    assertThat(begin(file).received()).isZero();
  }

  @Test
  void nobody_announces_more_than_they_may() {
    assertThatThrownBy(() -> begin("a", 300L << 20))
        .isInstanceOfSatisfying(
            BusinessRuleException.class,
            it -> assertThat(it.rule()).isEqualTo(UploadRules.Rule.TOO_LARGE));
    for (int i = 0; i < 20; i++) {
      begin("file " + i, 10);
    }
    assertThatThrownBy(() -> begin("one more", 10))
        .isInstanceOfSatisfying(
            BusinessRuleException.class,
            it -> assertThat(it.rule()).isEqualTo(PartialUploads.Rule.TOO_MANY));
  }

  @Test
  void what_is_not_finished_within_a_day_is_deleted() throws Exception {
    var begun = begin(file);
    append(begun, 0, piece(0));
    clock.set("2026-03-03T17:00:00Z");
    purge.run();
    assertThat(Files.exists(path(begun))).isTrue();

    clock.set("2026-03-03T19:00:00Z");
    purge.run();
    assertThat(Files.exists(path(begun))).isFalse();
    assertThat(within(() -> uploads.find(town, begun.id()))).isEmpty();
  }

  private PartialUpload begin(byte[] content) throws IOException {
    var announced =
        new Announced(
            town, "acta.pdf", content.length, Hashes.of(new ByteArrayInputStream(content)));
    return within(() -> uploads.begin(announced, account));
  }

  private PartialUpload begin(String name, long bytes) {
    return within(() -> uploads.begin(new Announced(town, name, bytes, "0".repeat(64)), account));
  }

  private long append(PartialUpload upload, long offset, byte[] bytes) {
    return within(() -> {
      try (var piece = uploads.stage(new ByteArrayInputStream(bytes))) {
        return uploads.append(town, upload.id(), offset, piece).orElseThrow().received();
      }
    });
  }

  private byte[] taken(PartialUpload upload) {
    return within(() -> {
      try (var sent = uploads.take(town, upload.id())) {
        return sent.content().readAllBytes();
      }
    });
  }

  private byte[] piece(int number) {
    return Arrays.copyOfRange(file, number * PIECE, Math.min(file.length, (number + 1) * PIECE));
  }

  private java.nio.file.Path path(PartialUpload upload) {
    return places.asides().folder().resolveSibling("partial").resolve(upload.id().toString());
  }

  /** A body that ends in the middle, as the form reader tells it. */
  private static InputStream cut(byte[] piece) {
    return new SequenceInputStream(
        new ByteArrayInputStream(piece, 0, 10),
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new EOFException();
          }
        });
  }

  private <T> T within(Callable<T> act) {
    return scope.within(
        List.of(town),
        () -> {
          try {
            return act.call();
          } catch (RuntimeException refused) {
            throw refused;
          } catch (Exception broken) {
            throw new IllegalStateException(broken);
          }
        });
  }

  private static List<Boolean> atOnce(Callable<Boolean> act) throws Exception {
    var start = new CyclicBarrier(2);
    Callable<Boolean> one =
        () -> {
          start.await();
          return act.call();
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(one);
      var second = threads.submit(one);
      return List.of(first.get(), second.get());
    }
  }
}
