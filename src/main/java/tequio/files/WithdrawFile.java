package tequio.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tequio.kernel.GovernmentKey;

/** Deletes the content of a file for a legal reason; its row with the reason stays. */
@Component
public class WithdrawFile {

  private final StoredFiles files;
  private final SharedBytes bytes;
  private final Clock clock;

  WithdrawFile(StoredFiles files, SharedBytes bytes, Clock clock) {
    this.files = files;
    this.bytes = bytes;
    this.clock = clock;
  }

  /**
   * Withdraws a file; its bytes are deleted after commit, unless another government has the same
   * file.
   *
   * @return whether this call withdrew it
   */
  @Transactional
  public boolean withdraw(GovernmentKey government, String hash, String reason) {
    boolean there = files.withdraw(government, hash, clock.instant(), reason);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            drop(hash);
          }
        });
    return there;
  }

  private void drop(String hash) {
    try {
      bytes.remove(hash);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
