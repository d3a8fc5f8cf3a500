package tequio.commands;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The file that the launcher shows without a build says what picocli understands. */
class HelpTextTest {

  private static final Pattern LINE = Pattern.compile("(?m)^  (\\S.*?) {2,}(\\S.*)$");

  @Test
  void the_list_of_commands_is_the_one_that_is_understood() {
    var told = new TreeMap<String, String>();
    LINE.matcher(HelpText.text()).results().forEach(line -> told.put(line.group(1), line.group(2)));
    var understood = new TreeMap<String, String>();
    collect("", CommandTree.whole(), understood);

    assertThat(told).isEqualTo(understood);
  }

  @Test
  void a_command_that_other_modules_bring_is_found_by_its_first_word() {
    var own = CommandTree.understanding("serve").getSubcommands().keySet();
    var all = new TreeSet<>(CommandTree.understanding("other").getSubcommands().keySet());

    assertThat(all).containsAll(own);
  }

  private static void collect(String before, CommandLine tree, TreeMap<String, String> found) {
    tree.getSubcommands()
        .forEach((name, command) -> {
          var spec = command.getCommandSpec();
          if (!command.getSubcommands().isEmpty()) {
            collect(before + name + " ", command, found);
          } else if (!spec.usageMessage().hidden()) {
            found.put(before + synopsis(name, command), spec.usageMessage().description()[0]);
          }
        });
  }

  private static String synopsis(String name, CommandLine command) {
    var arguments =
        command.getCommandSpec().args().stream().map(HelpTextTest::shown).collect(joining());
    return name + arguments;
  }

  private static String shown(ArgSpec argument) {
    String label = argument instanceof OptionSpec option ? option.longestName() : "";
    if (argument.arity().max() > 0) {
      label = (label + " " + argument.paramLabel()).strip();
    }
    return argument.required() ? " " + label : " [" + label + "]";
  }
}
