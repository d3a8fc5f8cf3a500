package tequio.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.files.bytes.FileStorage;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.testing.LockWaiters;
import tequio.testing.TequioTest;

/** Two governments have the same bytes: one withdraws its file while the other stores it. */
@TequioTest
class SharedBytesTest {

  static final GovernmentKey TOWN = new GovernmentKey("99001");
  static final GovernmentKey OTHER = new GovernmentKey("99002");

  @Autowired UploadFile store;
  @Autowired WithdrawFile withdrawal;
  @Autowired FileStorage places;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;

  private final byte[] same = ("lo mismo " + UUID.randomUUID()).getBytes(UTF_8);

  @Test
  void bytes_that_another_transaction_is_about_to_need_stay() throws Exception {
    var hash = keep(TOWN).hash();
    var stored = new CountDownLatch(1);
    var withdrawing = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var uploads =
          threads.submit(() ->
              transaction.execute(all -> {
                var file = keep(OTHER);
                stored.countDown();
                await(withdrawing);
                return file;
              }));
      await(stored);
      var withdraws = threads.submit(() -> withdrawal.withdraw(TOWN, hash, "Por ley"));
      LockWaiters.await(sql);
      withdrawing.countDown();
      uploads.get();
      assertThat(withdraws.get()).isTrue();
    }
    try (var bytes = places.store().find(hash).orElseThrow()) {
      assertThat(bytes.readAllBytes()).isEqualTo(same);
    }
  }

  private StoredFile keep(GovernmentKey government) {
    try {
      return store.store(
          new ByteArrayInputStream(same),
          new UploadMetadata(
              government, "a.txt", Visibility.PUBLIC, provenance(), OptionalLong.of(same.length)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Provenance provenance() {
    return new Provenance(
        ReportingParty.GOVERNMENT,
        Actor.office("Unidad de Transparencia"),
        new Known.Missing<>(MissingReason.NOT_SEEN),
        clock.instant(),
        List.of());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
