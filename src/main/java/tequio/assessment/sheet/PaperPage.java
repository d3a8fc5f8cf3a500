package tequio.assessment.sheet;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Respondent;
import tequio.kernel.Characters;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * The form into which sheets of paper are typed by keyboard, one after the other.
 *
 * @param typed answers by code of question, in the words of {@code AnswerWords}
 * @param problems codes of questions, or names of fields, that are wrong
 * @param count sheets typed so far
 */
public record PaperPage(
    Government government,
    Instrument instrument,
    Set<Respondent> capacities,
    String capacity,
    String assessor,
    Map<String, String> typed,
    Set<String> problems,
    int count)
    implements Page {

  static PaperPage of(
      Government government,
      Instrument instrument,
      Set<Respondent> capacities,
      Map<String, String> sent) {
    var typed = new HashMap<String, String>();
    instrument
        .questions()
        .forEach(
            it -> typed.put(it.code(), Characters.strip(sent.getOrDefault("a." + it.code(), ""))));
    var count = sent.getOrDefault("van", "");
    return new PaperPage(
        government,
        instrument,
        capacities,
        sent.getOrDefault("calidad", ""),
        sent.getOrDefault("quien", ""),
        typed,
        Set.of(),
        count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0);
  }

  PaperPage with(Set<String> problems) {
    return new PaperPage(
        government, instrument, capacities, capacity, assessor, typed, problems, count);
  }

  /** The capacity chosen, where the reader has it and the instrument takes it. */
  Optional<Respondent> chosen() {
    return capacities.stream()
        .filter(it -> it.word().equals(capacity))
        .filter(it -> instrument.respondents().contains(it) || instrument.judges().contains(it))
        .findFirst();
  }

  String path() {
    return "/trabajo/" + government.key() + "/diagnosticos/captura/" + instrument.code();
  }

  public String action() {
    return path();
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
