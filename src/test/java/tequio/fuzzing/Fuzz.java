package tequio.fuzzing;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import tequio.commands.PlainProgram;

/** What Jazzer calls, as often as it can, with bytes that it makes up. */
public final class Fuzz {

  private static Parser parser = Parser.SEARCH;
  private static final java.util.concurrent.atomic.AtomicReference<ApplicationContext> PROGRAM =
      new java.util.concurrent.atomic.AtomicReference<>();

  public static void fuzzerInitialize(String[] args) {
    parser = Parser.valueOf(args[0]);
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
    parser.read(bytes, Fuzz::program);
  }

  private static ApplicationContext program() {
    return PROGRAM.updateAndGet(
        it -> it != null ? it : PlainProgram.start(WebApplicationType.NONE, Map.of()));
  }

  private Fuzz() {}
}
