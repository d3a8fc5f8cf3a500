package tequio.commands;

import org.springframework.context.ApplicationContext;

/**
 * Work that one command does on the database and then ends, without a web server. A class anywhere
 * in the program that implements it and bears picocli's {@code @Command(name = "import plan")} is a
 * subcommand; it needs a constructor without parameters.
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
