package tequio.methodology;

import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.methodology.content.Methodology;

/**
 * An edition of a methodology.
 *
 * @param code code of the methodology in addresses
 * @param of government that published it; the federation for an included one
 * @param version version of the published document; empty for an included edition
 */
public record MethodologyEdition(
    String code, Methodology methodology, GovernmentKey of, Optional<Integer> version) {

  public int number() {
    return methodology.edition();
  }

  public String path() {
    return "/metodologias/" + code;
  }

  /** Permanent path of this edition. */
  public String editionPath() {
    return path() + "/versiones/" + number();
  }
}
