package tequio.secretariat.rules;

import java.util.List;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * Rules of procedure of a government's secretariat, as an agreement approved them.
 *
 * @param agreement the number or name of the agreement
 */
public record SecretariatRules(
    Text title,
    List<Article> articles,
    Known<PartialDate> inForceSince,
    Known<Text> agreement,
    List<Source> sources) {

  /** Some of the rules under one heading. */
  public record Article(Text heading, Text text) {}
}
