package tequio.secretariat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.kernel.Known;
import tequio.kernel.Text;
import tequio.publishing.kind.Violation;

/** What rules of a secretariat must say to become public. */
class SecretariatRulesTest {

  private final SecretariatRulesKind declared = new SecretariatRulesKind();

  @Test
  void rules_without_a_single_article_are_not_published() {
    var empty =
        new SecretariatRules(
            Text.spanish("Reglas"), List.of(), Known.notSeen(), Known.notSeen(), List.of());

    assertThat(declared.secretariatRules().validation().apply(empty))
        .extracting(Violation::path)
        .containsExactly("articles");
  }
}
