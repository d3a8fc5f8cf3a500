package tequio.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tequio.Tree;
import tequio.settings.Setting;

/** The first document people read tells every setting, as the program itself knows it. */
class SettingsTableTest {

  @Test
  void the_spanish_readme_tells_every_setting_in_the_programs_own_words() {
    var table =
        Stream.of(Setting.values())
            .map(it -> "| `%s` | %s | %s |\n".formatted(it, unlessSet(it), it.meaning()))
            .collect(joining());
    assertThat(Tree.read(Path.of("README.md")))
        .contains("| | si no se dice | |\n|---|---|---|\n" + table);
  }

  @Test
  void the_english_readme_tells_every_setting_and_what_holds_unless_it_is_set() {
    var readme = Tree.read(Path.of("README.en.md"));
    for (var setting : Setting.values()) {
      var name = "| `" + setting + "` | ";
      assertThat(readme)
          .contains(setting.unlessSet().map(it -> name + "`" + it + "`").orElse(name));
    }
  }

  private static String unlessSet(Setting setting) {
    return setting.unlessSet().map(it -> "`" + it + "`").orElse("");
  }
}
