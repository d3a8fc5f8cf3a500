package tequio.data.dataset;

import tequio.kernel.MissingReason;
import tequio.kernel.ReportingParty;

/** Code lists that all datasets share. A published code is never renamed. */
public final class Codes {

  public static final CodeList<ReportingParty> VOICE =
      new CodeList<>(ReportingParty.class, Codes::voice);
  public static final CodeList<MissingReason> BLANK =
      new CodeList<>(MissingReason.class, Codes::blank);

  private static String voice(ReportingParty it) {
    return switch (it) {
      case TRANSCRIBED -> "transcrito";
      case GOVERNMENT -> "gobierno";
      case CIVIL_SOCIETY -> "sociedad-civil";
      case OVERSIGHT -> "autoridad-de-transparencia";
      case EVALUATOR -> "evaluacion-externa";
    };
  }

  private static String blank(MissingReason it) {
    return switch (it) {
      case NOT_SEEN -> "no-visto";
      case NOT_APPLICABLE -> "no-aplica";
      case NOT_REVIEWED -> "sin-revisar";
    };
  }

  private Codes() {}
}
