package tequio.assessment.form;

import java.util.List;

/**
 * The fields of one answer as they were typed.
 *
 * @param choice value of the button chosen: an answer, {@link #NOT_SEEN} or {@link #NOT_APPLICABLE}
 * @param ticks options ticked
 * @param typed number, text or date
 * @param reason why
 * @param title what the evidence is called
 * @param url address of the evidence
 * @param seen the day the address was seen
 * @param file SHA-256 of a file kept here as evidence; empty where there is none
 */
public record AnswerForm(
    String choice,
    List<String> ticks,
    String typed,
    String reason,
    String title,
    String url,
    String seen,
    String file) {

  public static final String NOT_SEEN = "no-se";
  public static final String NOT_APPLICABLE = "no-aplica";

  public static final AnswerForm EMPTY = new AnswerForm("", List.of(), "", "", "", "", "");

  /** Without a kept file. */
  public AnswerForm(
      String choice,
      List<String> ticks,
      String typed,
      String reason,
      String title,
      String url,
      String seen) {
    this(choice, ticks, typed, reason, title, url, seen, "");
  }

  public AnswerForm {
    ticks = List.copyOf(ticks);
  }

  public boolean isEmpty() {
    return equals(EMPTY);
  }
}
