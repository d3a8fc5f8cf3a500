package tequio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tequio.Tree;

/** Names of institutions stand in data, which a profile can change, never in the program. */
class InstitutionsAreDataTest {

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "\\b(INAI|IFAI|INFOEM|ITEI|INFO ?CDMX|COTAI|IVAI|ICHITAIP|IDAIP|ITAIP\\w*|IACIP|IAIP\\w*|CEGAIP"
              + "|INFOQRO|ITAIGRO|ITAIT|ITAIH|CEAIP|IMIPE|IZAI|ICAI)\\b",
          Pattern.CASE_INSENSITIVE);

  @Test
  void no_institution_is_named_in_the_program() {
    var named = new TreeSet<String>();
    Stream.of(".java", ".jte", ".properties", ".sql", ".js", ".txt", ".sh")
        .flatMap(it -> Tree.files(it).stream())
        .filter(it -> it.startsWith("src/main"))
        .forEach(file -> {
          for (var line : Tree.read(file).lines().toList()) {
            if (INSTITUTION.matcher(line).find()) {
              named.add(file + ": " + line.strip());
            }
          }
        });
    assertThat(named).isEmpty();
  }
}
