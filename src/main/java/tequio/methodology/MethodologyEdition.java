package tequio.methodology;

import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.methodology.content.Methodology;

/**
 * An edition of a methodology.
 *
 * @param code names the methodology in addresses
 * @param of the government that published it; the federation where it comes with the program
 * @param version of the published document; empty where it comes with the program
 */
public record MethodologyEdition(
    String code, Methodology methodology, GovernmentKey of, Optional<Integer> version) {

  public int number() {
    return methodology.edition();
  }

  public String path() {
    return "/metodologias/" + code;
  }

  /** The address at which this edition stays. */
  public String editionPath() {
    return path() + "/versiones/" + number();
  }
}
