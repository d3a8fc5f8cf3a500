package tequio.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine.Command;

/** The list of commands, from the same file that the launcher shows when nothing is built. */
@Command(name = "help", description = "Muestra esta lista.")
final class HelpText implements Callable<Integer> {

  @Override
  public Integer call() {
    System.out.print(text());
    return 0;
  }

  static String text() {
    try {
      return new ClassPathResource("tequio/commands/help.txt")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
