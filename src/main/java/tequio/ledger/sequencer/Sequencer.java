package tequio.ledger.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tequio.ledger.log.LogFiles;
import tequio.ledger.log.LogHome;
import tequio.ledger.log.LogInconsistencyException;
import tequio.ledger.log.LogSigner;
import tequio.ledger.log.LogWriter;
import tequio.ledger.note.SigningKey;

/**
 * Assigns each entry its index in the log, writes tiles and signs checkpoints. On taking the lease
 * it recomputes the log from the database and compares it with the files and the signed
 * checkpoints.
 */
final class Sequencer {

  private final LogHome home;
  private final Lease lease;
  private final LogPositions places;
  private final UUID holder;
  private @Nullable Log open;

  Sequencer(LogHome home, Lease lease, LogPositions places) {
    this.home = home;
    this.lease = lease;
    this.places = places;
    this.holder = lease.newHolder();
  }

  /** Log recomputed from the database, valid while the token holds. */
  private record Log(long token, LogWriter writer, LogSigner signer, SigningKey key) {}

  /**
   * Assigns indexes and signs, if the lease is available.
   *
   * @return whether it was
   * @throws LogInconsistencyException if the record contradicts what was signed
   */
  @CanIgnoreReturnValue
  boolean run() {
    OptionalLong token = lease.take(holder);
    if (token.isEmpty()) {
      open = null;
      return false;
    }
    try {
      advance(token.getAsLong());
      return true;
    } catch (LogPositions.LeaseLostException taken) {
      open = null;
      return false;
    } catch (RuntimeException failed) {
      open = null;
      throw failed;
    }
  }

  void stop() {
    lease.giveBack(holder);
  }

  private void advance(long token) {
    if (open == null || open.token() != token) {
      open = recover(token);
      sign(open);
    }
    Log log = requireNonNull(open);
    while (places.give(token) > 0) {
      derive(log.writer(), places.count());
      sign(log);
    }
  }

  private Log recover(long token) {
    var files = home.files();
    var remembered = places.findSigned();
    SigningKey key = key(files, remembered);
    var signer = new LogSigner(files, key);
    var last = signer.findLast();
    long size = places.count();
    var writer = new LogWriter(files);
    for (var signed : inOrder(last, remembered)) {
      requireNotBehind(size, signed.size());
      derive(writer, signed.size());
      if (!writer.root().equals(signed.root())) {
        throw new LogInconsistencyException(
            "las entradas de la base de datos no son las que se firmaron (" + signed.size() + ")");
      }
    }
    derive(writer, size);
    return new Log(token, writer, signer, key);
  }

  private void sign(Log log) {
    log.writer().flush();
    long size = log.writer().size();
    var root = log.writer().root();
    places.remember(
        log.token(), new LogPositions.Signed(size, root, log.key().verifier().toString()));
    log.signer().sign(new LogSigner.Signed(log.token(), size, root));
    log.writer().removeParts();
  }

  private void derive(LogWriter writer, long size) {
    while (writer.size() < size) {
      List<String> leaves = places.leaves(writer.size());
      for (String leaf : leaves.subList(0, (int) Math.min(leaves.size(), size - writer.size()))) {
        writer.append(leaf.getBytes(UTF_8));
      }
    }
  }

  /** Returns the signing key; generates one only for a log that was never signed. */
  private SigningKey key(LogFiles files, Optional<LogPositions.Signed> remembered) {
    var key = home.keyFile().find();
    boolean signed = remembered.isPresent() || files.isSigned();
    if (key.isEmpty() && signed) {
      throw new LogInconsistencyException(
          "falta la llave " + home.keyFile().path() + ": recupérela de su copia de seguridad");
    }
    var its = key.orElseGet(() -> home.keyFile().make(home.origin()));
    if (remembered.isPresent() && !remembered.get().vkey().equals(its.verifier().toString())) {
      throw new LogInconsistencyException(
          "la llave no es aquella con la que se firmó esta bitácora");
    }
    return its;
  }

  private static List<LogSigner.Signed> inOrder(
      Optional<LogSigner.Signed> onDisk, Optional<LogPositions.Signed> remembered) {
    return Stream.concat(
            onDisk.stream(),
            remembered.stream().map(one -> new LogSigner.Signed(0, one.size(), one.root())))
        .sorted(Comparator.comparingLong(LogSigner.Signed::size))
        .toList();
  }

  private static void requireNotBehind(long here, long signed) {
    if (here < signed) {
      throw new LogInconsistencyException(
          "la base de datos quedó atrás: tiene "
              + here
              + " entradas y ya se firmaron "
              + signed
              + ". No se firma nada para no contar dos historias. Restaure una copia más reciente de"
              + " la base de datos; las entradas que faltan están en tile/entries");
    }
  }
}
