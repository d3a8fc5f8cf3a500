package tequio.assessment.act;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tequio.work.GovernmentAccess;

/** Acts on an assessment, each with the last word of its address. */
public enum AssessmentAct {
  /** Draws the sample of a second assessor. */
  DRAW("muestra", false),
  INVITE("invitacion", false),
  /** Closes the answers and opens the term of reply. */
  CLOSE("cierre", true),
  FREEZE("publicacion", true),
  /** Begins an edition that corrects a published one. */
  REOPEN("edicion", false),
  DISCARD("descarte", true);

  /** The last word of an address: one of those above. */
  static final String WORDS = "{act:muestra|invitacion|cierre|publicacion|edicion|descarte}";

  private static final Map<String, AssessmentAct> BY_WORD =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(it -> it.word, it -> it));

  private final String word;
  private final boolean confirmed;

  AssessmentAct(String word, boolean confirmed) {
    this.word = word;
    this.confirmed = confirmed;
  }

  public String word() {
    return word;
  }

  /** Whether what follows is shown first, and carried out only when it was confirmed. */
  boolean isConfirmed() {
    return confirmed;
  }

  static AssessmentAct of(String word) {
    if (!BY_WORD.containsKey(word)) {
      throw GovernmentAccess.nothingThere();
    }
    return BY_WORD.get(word);
  }
}
