package tequio.ledger.verify;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tequio.ledger.log.LogFiles;
import tequio.ledger.log.LogInconsistencyException;
import tequio.ledger.log.WebLog;

/**
 * Command {@code verify FILE…}: verifies downloaded proofs offline, or a whole published log,
 * optionally against an earlier checkpoint.
 */
@Command(
    name = "verify",
    description =
        "Comprueba los archivos de «Verificar» de un acto público o, con --log, una bitácora entera.")
public final class VerifyCommand implements Callable<Integer> {

  static final int PROVEN = 0;
  static final int REFUSED = 1;
  static final int MISUSED = 2;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARCHIVO...",
      description = "hoja.json, prueba.tlog-proof, vkey y cuerpo.json, en cualquier orden")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--log",
      paramLabel = "LUGAR",
      description = "carpeta o dirección de una bitácora: se lee entera; ARCHIVO es su vkey")
  private Optional<String> log = Optional.empty();

  @Option(
      names = "--older",
      paramLabel = "FIRMA",
      description = "checkpoint o prueba que usted guardó antes o que otra persona recibió")
  private Optional<Path> older = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    var read = new ArrayList<byte[]>();
    for (Path file : files) {
      try {
        read.add(Files.readAllBytes(file));
      } catch (IOException unreadable) {
        out.println(say("verify.unreadable", file));
        return MISUSED;
      }
    }
    return log.isPresent() ? checkLog(log.get(), read, out) : check(read, out);
  }

  private static int check(List<byte[]> files, PrintWriter out) {
    try {
      var proven = EntryProof.of(files).check();
      var checkpoint = proven.checkpoint();
      out.println(
          say("verify.proven", checkpoint.origin(), proven.place() + "", checkpoint.size() + ""));
      out.println(say(proven.withBody() ? "verify.body" : "verify.no-body"));
      return PROVEN;
    } catch (EntryProof.IncompleteEvidenceException incomplete) {
      out.println(say("verify.missing"));
      return MISUSED;
    } catch (IllegalArgumentException refused) {
      out.println(say("verify.refused", String.valueOf(refused.getMessage())));
      return REFUSED;
    }
  }

  private int checkLog(String place, List<byte[]> files, PrintWriter out) {
    try (var http = HttpClient.newHttpClient()) {
      var source =
          place.matches("https?://.*")
              ? new WebLog(URI.create(place), http)
              : new LogFiles(Path.of(place));
      var whole = LogVerification.of(source, files.getFirst(), kept());
      tell(whole, whole.check(), out);
      return PROVEN;
    } catch (IOException | UncheckedIOException unreadable) {
      out.println(say("verify.unreadable", String.valueOf(unreadable.getMessage())));
      return MISUSED;
    } catch (LogInconsistencyException | IllegalArgumentException refused) {
      out.println(say("verify.refused", String.valueOf(refused.getMessage())));
      return REFUSED;
    }
  }

  private static void tell(
      LogVerification whole, LogVerification.Checked checked, PrintWriter out) {
    var signed = checked.signed();
    out.println(say("verify.log", signed.origin(), signed.size() + ""));
    out.println(
        whole.kept().isEmpty()
            ? say("verify.no-older")
            : say("verify.older", whole.kept().getFirst().size() + ""));
    var times = checked.times();
    times
        .first()
        .ifPresent(where -> out.println(say("verify.backwards", times.count() + "", where)));
  }

  private Optional<byte[]> kept() throws IOException {
    return older.isPresent() ? Optional.of(Files.readAllBytes(older.get())) : Optional.empty();
  }

  private static String say(String key, Object... details) {
    String words = ResourceBundle.getBundle("tequio.ledger.messages", Locale.ROOT).getString(key);
    return new MessageFormat(words, Locale.ROOT).format(details);
  }
}
