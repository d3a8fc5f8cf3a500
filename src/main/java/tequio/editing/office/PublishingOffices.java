package tequio.editing.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.directory.office.Offices;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.EntryFilter;
import tequio.ledger.history.RecordQueries;
import tequio.web.form.FieldType;
import tequio.web.form.FormData;

/** Names of offices offered where somebody says which office publishes. */
@Component
public class PublishingOffices {

  /** The field of a form that names the office. */
  public static final String FIELD = "office";

  /** So many of the newest entries of the public record are looked through. */
  private static final int ENTRIES = 30;

  private final RecordQueries chronicle;
  private final Offices offices;

  PublishingOffices(RecordQueries chronicle, Offices offices) {
    this.chronicle = chronicle;
    this.offices = offices;
  }

  /** Asks which office, offering those that published last and those that plans name. */
  public FieldType.Part question(String key, GovernmentKey government) {
    var names = Stream.concat(published(government), offices.listNames(government).stream());
    return new FieldType.Part(
        FIELD, key, new FieldType.Words(false, false, names.distinct().toList()));
  }

  /** Answers to begin with, among them the office that published the newest version. */
  public FormData suggested(SubjectReference subject, Map<String, List<String>> others) {
    var answers = new HashMap<>(others);
    chronicle
        .newest(List.of(subject))
        .forEach(it -> answers.put(FIELD, List.of(it.envelope().office())));
    return new FormData(answers);
  }

  private Stream<String> published(GovernmentKey government) {
    return chronicle.latest(EntryFilter.of(Optional.of(government)), ENTRIES).stream()
        .map(it -> it.envelope().office());
  }
}
