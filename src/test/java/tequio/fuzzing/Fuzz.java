package tequio.fuzzing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import tequio.commands.PlainProgram;

/** What Jazzer calls, as often as it can, with bytes that it makes up. */
public final class Fuzz {

  private static List<Parser> parsers = List.of(Parser.values());
  private static final AtomicReference<ApplicationContext> PROGRAM = new AtomicReference<>();

  /**
   * Those that are named; where there are several, the first byte says which one reads the rest.
   */
  public static void fuzzerInitialize(String[] names) {
    parsers = Arrays.stream(names).map(Parser::valueOf).toList();
    if (parsers.stream().anyMatch(Parser::needsProgram)) {
      program();
    }
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
    if (parsers.size() == 1) {
      parsers.getFirst().read(bytes, Fuzz::program);
    } else if (bytes.length > 0) {
      var parser = parsers.get(Byte.toUnsignedInt(bytes[0]) % parsers.size());
      parser.read(Arrays.copyOfRange(bytes, 1, bytes.length), Fuzz::program);
    }
  }

  private static ApplicationContext program() {
    return PROGRAM.updateAndGet(
        it -> it != null ? it : PlainProgram.start(WebApplicationType.NONE, Map.of()));
  }

  private Fuzz() {}
}
