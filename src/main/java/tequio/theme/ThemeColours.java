package tequio.theme;

import java.util.List;
import java.util.Optional;
import tequio.kernel.BusinessRuleException;
import tequio.web.theme.Colour;
import tequio.web.theme.Palette;

/**
 * Light and dark variants of a government's colour: the given colour, and a lighter one of the same
 * hue.
 */
record ThemeColours(Colour day, Colour night) {

  /** Minimum contrast of text in WCAG 2.2, success criterion 1.4.3. */
  static final double READABLE = 4.5;

  private static final Colour WHITE = new Colour(255, 255, 255);
  private static final double STEP = 0.05;
  private static final double TINT_DAY = 0.9;
  private static final double TINT_NIGHT = 0.8;
  private static final List<String> GROUNDS = List.of("paper", "sheet", "shade");

  /** Reasons for refusing a theme. */
  enum Rule implements BusinessRuleException.Rule {
    NOT_A_COLOUR,
    TOO_PALE,
    NO_PICTURE,
    CREST_WITHOUT_WORDS,
    NOTHING_TO_SET
  }

  /**
   * Parses a colour and derives its variants.
   *
   * @throws BusinessRuleException if it is no colour, or has too little contrast on the light
   *     grounds
   */
  static ThemeColours of(String written) {
    var day =
        Colour.find(written)
            .orElseThrow(() -> new BusinessRuleException(Rule.NOT_A_COLOUR, written));
    var tint = day.mixed(Palette.DAY.of("paper"), TINT_DAY);
    worst(day, Palette.DAY, tint)
        .filter(it -> it < READABLE)
        .ifPresent(it -> {
          throw new BusinessRuleException(Rule.TOO_PALE, written, "%.1f".formatted(it));
        });
    return new ThemeColours(day, lightened(day));
  }

  /**
   * Mixes the colour with white in steps until it has enough contrast on every dark ground; white
   * itself does.
   */
  private static Colour lightened(Colour day) {
    var night = day;
    for (double share = STEP; !isReadAtNight(night); share += STEP) {
      night = day.mixed(WHITE, Math.min(1, share));
    }
    return night;
  }

  private static boolean isReadAtNight(Colour night) {
    return worst(night, Palette.NIGHT, nightTint(night)).orElseThrow() >= READABLE;
  }

  private static Colour nightTint(Colour night) {
    return night.mixed(Palette.NIGHT.of("paper"), TINT_NIGHT);
  }

  private static Optional<Double> worst(Colour text, Palette palette, Colour tint) {
    var grounds = GROUNDS.stream().map(palette::of).map(text::contrast).min(Double::compare);
    return grounds.map(it -> Math.min(it, text.contrast(tint)));
  }

  /** Returns the CSS that overrides the brand colours of the common style sheet. */
  String css() {
    return """
    @layer tokens{:root{--brand:%s;--brand-tint:%s}\
    @media screen and (prefers-color-scheme:dark){:root{--brand:%s;--brand-tint:%s}}}\
    """
        .formatted(day, day.mixed(Palette.DAY.of("paper"), TINT_DAY), night, nightTint(night));
  }
}
