package tequio.assessment.page;

import java.util.List;
import tequio.assessment.form.QuestionField;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.InstrumentSection;
import tequio.kernel.Page;

/** The form of an instrument as whoever answers sees it; what is typed here goes nowhere. */
public record InstrumentFormPage(Instrument instrument) implements Page {

  public static List<QuestionField> fields(InstrumentSection section) {
    return section.criteria().stream()
        .flatMap(it -> it.questions().stream())
        .map(QuestionField::blank)
        .toList();
  }
}
