package tequio;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import tequio.commands.Console;

/** The program. */
@SpringBootApplication
@Modulithic(systemName = "Tequio")
public class Tequio {

  public static void main(String[] args) {
    System.exit(Console.run(args));
  }
}
