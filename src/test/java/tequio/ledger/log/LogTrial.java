package tequio.ledger.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Body;
import tequio.ledger.history.Envelope;
import tequio.ledger.note.SigningKey;
import tequio.ledger.note.VerifierKey;

/** Small logs to be checked and spoilt, without a database. */
public final class LogTrial {

  private static final SigningKey KEY = SigningKey.generate("tequio.example/bitacora");

  static VerifierKey key() {
    return KEY.verifier();
  }

  /** A published log of so many entries. */
  public static LogFiles publish(Path folder, int size, int... checkpoints) {
    var files = new LogFiles(folder);
    var writer = new LogWriter(files);
    var signer = new LogSigner(files, KEY);
    for (int stop : checkpoints.length == 0 ? new int[] {size} : checkpoints) {
      while (writer.size() < stop) {
        writer.append(envelope(writer.size(), body(writer.size())).leafBytes());
      }
      writer.flush();
      signer.sign(new LogSigner.Signed(1, stop, writer.root()));
      writer.removeParts();
    }
    return files;
  }

  /** Entry, proof, key and body of one entry of such a log, as they are downloaded. */
  public static List<Path> evidence(Path folder, int size, int place) throws IOException {
    var files = publish(folder.resolve("bitacora"), size);
    var body = body(place);
    byte[] leaf = envelope(place, body).leafBytes();
    var proof =
        LogReader.find(files, KEY.verifier())
            .orElseThrow()
            .proof(place, leaf, Optional.of(body.salt()));
    return List.of(
        Files.write(folder.resolve("hoja.json"), leaf),
        Files.writeString(folder.resolve("prueba.tlog-proof"), proof.toString()),
        Files.writeString(folder.resolve("vkey"), KEY.verifier() + "\n"),
        Files.writeString(folder.resolve("cuerpo.json"), body.json()));
  }

  /** The same with one bit, one byte or one stretch different, missing or doubled. */
  public static byte[] spoil(byte[] whole, Random random) {
    byte[] spoilt = whole;
    while (Arrays.equals(spoilt, whole)) {
      int at = random.nextInt(whole.length);
      int to = Math.min(whole.length, at + 1 + random.nextInt(8));
      spoilt =
          switch (random.nextInt(5)) {
            case 0 -> change(whole, at, (byte) (whole[at] ^ 1 << random.nextInt(8)));
            case 1 -> change(whole, at, (byte) random.nextInt(256));
            case 2 -> join(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, to, whole.length));
            case 3 -> join(Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, at, whole.length));
            default -> Arrays.copyOf(whole, at);
          };
    }
    return spoilt;
  }

  private static byte[] change(byte[] whole, int at, byte to) {
    byte[] copy = whole.clone();
    copy[at] = to;
    return copy;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static Body body(long n) {
    byte[] salt = new byte[32];
    Arrays.fill(salt, (byte) n);
    return new Body(salt, "{\"words\":\"Acción " + n + "\"}");
  }

  private static Envelope envelope(long n, Body body) {
    var government = new GovernmentKey("99001");
    return new Envelope(
        1,
        n + 1,
        "2026-11-20T18:00:00.000Z",
        "Dirección de Obras",
        government,
        "trial",
        new SubjectReference("trial", government, "c" + n),
        1,
        body.sha256());
  }

  private LogTrial() {}
}
