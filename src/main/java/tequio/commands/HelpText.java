package tequio.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine.Command;

/** List of commands, from the file that the launcher script shows too. */
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
