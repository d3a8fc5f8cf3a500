package tequio.assessment.letter;

import java.time.LocalDate;
import java.util.Optional;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;

/** That people of a capacity were asked to answer the instrument of an assessment too. */
public record AssessmentInvitation(
    Assessment assessment, Respondent capacity, Optional<LocalDate> due) {

  /** Where they begin. */
  public String path() {
    return "/trabajo/"
        + assessment.government()
        + "/diagnosticos/nuevo?instrumento="
        + assessment.instrument();
  }
}
