package tequio.demo.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tequio.consultation.content.SubmissionChannel;
import tequio.consultation.grouping.LabelledAnswer;
import tequio.consultation.grouping.LabelledAnswers;
import tequio.consultation.submission.NewSubmission;
import tequio.gathering.attendance.AttendeeGroup;

/**
 * What the people of Villa Tequio submit to their consultation, always the same: answers of {@code
 * LabelledAnswers} in turn, each said again by somebody of another neighbourhood.
 */
final class DemoSubmissions {

  /** As many as the consultation received. */
  static final int ALL = 412;

  /** As many were removed: the last ones. */
  static final int REMOVED = 9;

  /** As many groups people made of them. */
  static final int GROUPS = 31;

  /** As many were left apart. */
  private static final int APART = 20;

  private static final List<String> PLACES =
      List.of(
          "Centro",
          "San Mateo",
          "La Loma",
          "El Mirador",
          "Barrio de Arriba",
          "Las Palmas",
          "San Isidro",
          "La Estación",
          "Ejido Nuevo",
          "Santa Rosa",
          "Los Pinos",
          "El Pozo");

  private static final List<SubmissionChannel> CHANNELS =
      List.of(
          SubmissionChannel.WEB,
          SubmissionChannel.PAPER,
          SubmissionChannel.STALL,
          SubmissionChannel.WEB,
          SubmissionChannel.STALL,
          SubmissionChannel.PAPER,
          SubmissionChannel.WEB,
          SubmissionChannel.TELEPHONE);

  private static final List<String> BEGINNINGS =
      List.of("Vivo en %s. ", "Aquí en %s: ", "Soy de %s y digo lo mismo que mis vecinos. ");

  /** A submission, and the name of the group that people gave it. */
  record GroupedSubmission(NewSubmission submission, Optional<String> group) {}

  static List<GroupedSubmission> list() {
    var byGroup = new HashMap<String, List<LabelledAnswer>>();
    var alone = new ArrayList<LabelledAnswer>();
    var names = new ArrayList<String>();
    for (var answer : LabelledAnswers.list()) {
      answer
          .group()
          .ifPresentOrElse(
              it -> byGroup.computeIfAbsent(it, name -> begin(name, names)).add(answer),
              () -> alone.add(answer));
    }
    var all = new ArrayList<GroupedSubmission>();
    for (int i = 0; i < ALL - APART - REMOVED; i++) {
      all.add(grouped(i, names, byGroup));
    }
    alone.subList(0, APART).forEach(it -> all.add(of(it, "", all.size())));
    for (int i = 0; i < REMOVED; i++) {
      var words = "Planteamiento que rompe una regla de la consulta, número " + (i + 1);
      all.add(of(new LabelledAnswer(words, Optional.empty(), Optional.empty()), "", all.size()));
    }
    return List.copyOf(all);
  }

  private static List<LabelledAnswer> begin(String name, List<String> names) {
    names.add(name);
    return new ArrayList<>();
  }

  private static GroupedSubmission grouped(
      int i, List<String> names, Map<String, List<LabelledAnswer>> byGroup) {
    var answers = byGroup.getOrDefault(names.get(i % GROUPS), List.of());
    int round = i / GROUPS;
    var beginning =
        round < answers.size()
            ? ""
            : BEGINNINGS.get(round % BEGINNINGS.size()).formatted(PLACES.get(i % PLACES.size()));
    return of(answers.get(round % answers.size()), beginning, i);
  }

  private static GroupedSubmission of(LabelledAnswer answer, String beginning, int i) {
    var channel = CHANNELS.get(i * 5 % CHANNELS.size());
    var groups = AttendeeGroup.values();
    return new GroupedSubmission(
        new NewSubmission(
            beginning + answer.words(),
            i % 9 == 0 ? Optional.empty() : answer.topic(),
            i % 4 == 3 ? Optional.empty() : Optional.of(PLACES.get(i % PLACES.size())),
            i % 3 == 0 ? Set.of(groups[i / 3 % groups.length]) : Set.of(),
            channel,
            channel == SubmissionChannel.PAPER ? Optional.of(i / 40 + 1) : Optional.empty()),
        answer.group());
  }

  private DemoSubmissions() {}
}
