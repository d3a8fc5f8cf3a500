package tequio;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import tequio.commands.Console;

/** Entry point of the program and root of the Spring application. */
@SpringBootApplication
@Modulithic(systemName = "Tequio")
public class Tequio {

  public static void main(String[] args) {
    System.exit(Console.run(args));
  }
}
