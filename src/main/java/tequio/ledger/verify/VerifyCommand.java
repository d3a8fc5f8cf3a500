package tequio.ledger.verify;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify FILE…}: checks what somebody downloaded, offline and without a database. */
@Command(
    name = "verify",
    description = "Comprueba sin conexión los archivos de «Verificar» de un acto público.")
public final class VerifyCommand implements Callable<Integer> {

  static final int PROVEN = 0;
  static final int REFUSED = 1;
  static final int MISUSED = 2;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARCHIVO...",
      description = "hoja.json, prueba.tlog-proof, vkey y cuerpo.json, en cualquier orden")
  private List<Path> files = new ArrayList<>();

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
    return check(read, out);
  }

  private static int check(List<byte[]> files, PrintWriter out) {
    try {
      var proven = Evidence.of(files).check();
      var checkpoint = proven.checkpoint();
      out.println(
          say("verify.proven", checkpoint.origin(), proven.place() + "", checkpoint.size() + ""));
      out.println(say(proven.withBody() ? "verify.body" : "verify.no-body"));
      return PROVEN;
    } catch (Evidence.Incomplete incomplete) {
      out.println(say("verify.missing"));
      return MISUSED;
    } catch (IllegalArgumentException refused) {
      out.println(say("verify.refused", String.valueOf(refused.getMessage())));
      return REFUSED;
    }
  }

  private static String say(String key, Object... details) {
    String words = ResourceBundle.getBundle("tequio.ledger.messages", Locale.ROOT).getString(key);
    return new MessageFormat(words, Locale.ROOT).format(details);
  }
}
