package tequio.bench.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tequio.commands.StandaloneCommand;
import tequio.ledger.log.LogFiles;
import tequio.ledger.log.LogReader;
import tequio.ledger.log.LogSigner;
import tequio.ledger.log.LogWriter;
import tequio.ledger.note.SigningKey;

/**
 * Command: writes and signs a log of many entries without a database and reports the size of
 * proofs.
 */
@Command(name = "bench-log", hidden = true)
final class LogBenchmarkCommand implements StandaloneCommand {

  private static final int SIGNED_EVERY = 5_000;
  private static final int PROOFS = 1_000;

  @Option(names = "--folder", required = true)
  @Nullable Path folder;

  @Option(names = "--entries", required = true)
  int entries;

  @Override
  public Integer call() {
    var files = new LogFiles(java.util.Objects.requireNonNull(folder));
    var key = SigningKey.generate("tequio.example/bitacora");
    var writer = new LogWriter(files);
    var signer = new LogSigner(files, key);
    long begun = System.nanoTime();
    while (writer.size() < entries) {
      writer.append(entry(writer.size()));
      if (writer.size() % SIGNED_EVERY == 0 || writer.size() == entries) {
        writer.flush();
        signer.sign(new LogSigner.Signed(1, writer.size(), writer.root()));
        writer.removeParts();
      }
    }
    System.out.println("leaves " + entries / ((System.nanoTime() - begun) / 1e9));
    System.out.println("proof " + largest(LogReader.find(files, key.verifier()).orElseThrow()));
    return 0;
  }

  /** Of a sample, in bytes. */
  private int largest(LogReader reader) {
    var random = new Random(1);
    byte[] salt = new byte[32];
    int most = 0;
    for (int n = 0; n < PROOFS; n++) {
      long place = random.nextInt(entries);
      var proof = reader.proof(place, entry(place), Optional.of(salt)).toString();
      most = Math.max(most, proof.getBytes(UTF_8).length);
    }
    return most;
  }

  /** As long as an envelope is. */
  private static byte[] entry(long n) {
    var sum = "%064x".formatted(n * 2_654_435_761L);
    return """
    {"at":"2026-11-21T08:00:00.000Z","government":"%05d","kind":"progress-report",\
    "office":"Dirección de Obras Públicas","seq":%d,"sha256":"%s",\
    "subject":"progress-report/%05d/%d.1","v":1,"version":1}\
    """
        .formatted(1001 + n % 2478, 1 + n / 2478, sum, 1001 + n % 2478, 1 + n / 2478)
        .getBytes(UTF_8);
  }
}
