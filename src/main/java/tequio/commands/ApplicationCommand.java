package tequio.commands;

import org.springframework.context.ApplicationContext;

/**
 * Command that needs the database but no web server. Implementations anywhere in the program that
 * bear picocli's {@code @Command(name = "import plan")} become subcommands; they need a constructor
 * without parameters.
 */
public interface ApplicationCommand {

  /**
   * Takes the beans it needs from the program. Answers the exit code: 0 is done, 1 is not done,
   * with the reason already told. A {@code Refusal} or a {@code Stop} is told in its own words.
   */
  int run(ApplicationContext program) throws Exception;

  /** Works with the role that owns the tables: for what the record refuses to everybody else. */
  default boolean asOwner() {
    return false;
  }
}
