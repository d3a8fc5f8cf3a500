package tequio.commands;

import org.springframework.context.ApplicationContext;

/**
 * Command that needs the database but no web server. Implementations anywhere in the program that
 * bear picocli's {@code @Command(name = "import plan")} become subcommands; they need a constructor
 * without parameters.
 */
public interface ApplicationCommand {

  /**
   * Runs the command with beans of the application. Returns the exit code: 0 for success, 1 for
   * failure whose reason was already printed. The message of a {@code BusinessRuleException} or
   * {@code StartupException} is printed by the caller.
   */
  int run(ApplicationContext program) throws Exception;

  /** Whether to connect as the owner of the tables, for changes that other roles may not make. */
  default boolean asOwner() {
    return false;
  }
}
