package tequio.assessment.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.Text;

/**
 * One version of a questionnaire, as its file says it. A stored version never changes; a change is
 * the next version.
 *
 * @param format always {@link #FORMAT}
 * @param v version of the file format
 * @param code in addresses: lower-case words with hyphens
 * @param version from 1
 * @param changes what differs from the version before; empty in the first
 * @param respondents who may answer it
 * @param judges who may assess it from outside
 */
public record Instrument(
    String format,
    int v,
    String code,
    int version,
    Text name,
    Text summary,
    InstrumentPurpose purpose,
    InstrumentOrigin origin,
    Optional<Text> changes,
    List<Respondent> respondents,
    List<Respondent> judges,
    BlankRules blanks,
    ScoringMethod scoring,
    List<InstrumentSection> sections) {

  public static final String FORMAT = "tequio.instrument";

  public Instrument {
    respondents = List.copyOf(respondents);
    judges = List.copyOf(judges);
    sections = List.copyOf(sections);
  }

  /** All criteria, in their order. */
  public Stream<Criterion> criteria() {
    return sections.stream().flatMap(it -> it.criteria().stream());
  }

  /** All questions, in their order. */
  public Stream<Question> questions() {
    return criteria().flatMap(it -> it.questions().stream());
  }

  public Optional<Question> question(String code) {
    return questions().filter(it -> it.code().equals(code)).findFirst();
  }

  public Optional<InstrumentSection> section(String code) {
    return sections.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /** Who may answer or judge it besides whoever does in this capacity. */
  public List<Respondent> others(Respondent capacity) {
    return Stream.of(Respondent.values())
        .filter(it -> it != capacity && (respondents.contains(it) || judges.contains(it)))
        .toList();
  }

  /** The address of this version. */
  public String path() {
    return "/instrumentos/" + code + "/versiones/" + version;
  }
}
