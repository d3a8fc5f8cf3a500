package tequio.commands;

import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import tequio.ledger.verify.VerifyCommand;

/** All commands, those of this module and those of other modules. */
final class CommandTree {

  private static final List<Object> OWN =
      List.of(
          new ServeCommand(),
          new LauncherCommands.Test(),
          new LauncherCommands.Dev(),
          new HelpText(),
          new TrainAotCacheCommand(),
          new VerifyCommand());

  /**
   * Returns the commands needed to parse these words; scans for those of other modules only if
   * necessary, because that takes time.
   */
  static CommandLine understanding(String... words) {
    var tree = own();
    if (words.length > 0 && !tree.getSubcommands().containsKey(words[0])) {
      addTasks(tree);
    }
    return tree;
  }

  static CommandLine whole() {
    var tree = own();
    addTasks(tree);
    return tree;
  }

  private static CommandLine own() {
    var tree = new CommandLine(CommandSpec.create().name("tequio"));
    OWN.forEach(command -> tree.addSubcommand(command));
    return tree;
  }

  private static void addTasks(CommandLine tree) {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Command.class));
    scan.findCandidateComponents("tequio").stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .filter(type ->
            ApplicationCommand.class.isAssignableFrom(type)
                || StandaloneCommand.class.isAssignableFrom(type))
        .map(BeanUtils::instantiateClass)
        .forEach(task -> add(tree, task));
  }

  /**
   * Adds a command: {@code import plan} becomes the command {@code plan} in the group {@code
   * import}.
   */
  private static void add(CommandLine tree, Object task) {
    var command = new CommandLine(task);
    var words = List.of(command.getCommandName().split(" "));
    var group = tree;
    for (String word : words.subList(0, words.size() - 1)) {
      group = group(group, word);
    }
    group.addSubcommand(words.getLast(), command);
  }

  private static CommandLine group(CommandLine tree, String word) {
    var known = tree.getSubcommands().get(word);
    if (known != null) {
      return known;
    }
    var made = new CommandLine(CommandSpec.create().name(word));
    tree.addSubcommand(word, made);
    return made;
  }

  private CommandTree() {}
}
