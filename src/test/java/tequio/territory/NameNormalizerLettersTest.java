package tequio.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tequio.kernel.TextFolding;

/** Texts are folded as the regular expressions say that define it. */
class NameNormalizerLettersTest {

  @Test
  void every_character_folds_as_its_definition_says() {
    IntStream.rangeClosed(1, 0x1FFFF)
        .filter(Character::isDefined)
        .forEach(it -> {
          var text = "Ñá" + Character.toString(it) + "Z9";
          assertThat(TextFolding.fold(text)).as("U+%04X", it).isEqualTo(defined(text));
          assertThat(NameNormalizer.letters(text))
              .as("U+%04X", it)
              .isEqualTo(defined(text).replaceAll("[^a-z0-9]", " "));
        });
  }

  private static String defined(String text) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return TextFolding.visible(decomposed).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
  }
}
