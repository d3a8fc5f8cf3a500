package tequio.secretariat.session;

import tequio.kernel.Text;
import tequio.secretariat.procedure.Procedure;
import tequio.secretariat.procedure.ProcedureSource;

/** Says in a fact by which documents something was computed, so that it is known for ever. */
final class RuleWords {

  /** The rules of the secretariat where they say anything, and the state profile. */
  static Text basis(Procedure procedure) {
    var basis = procedure.basis();
    var profile = words(basis.profile());
    return Text.spanish(basis.rules().map(it -> words(it) + "; " + profile).orElse(profile));
  }

  private static String words(ProcedureSource source) {
    var version = source.version().map(it -> ", versión " + it).orElse("");
    return source.title().words() + version;
  }

  private RuleWords() {}
}
