package tequio.consultation.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.submission.Submission;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Texts;

/**
 * Published submissions of a consultation by number.
 *
 * @param topic position of the topic they are of, from 0; of all topics where empty
 * @param submissions at most one more than are shown
 */
public record SubmissionListPage(
    Government government,
    ConsultationRecord its,
    Optional<Integer> topic,
    List<Submission> submissions,
    GovernmentHeader place)
    implements Page {

  static final int SHOWN = 50;

  public SubmissionListPage {
    submissions = List.copyOf(submissions);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public List<Submission> shown() {
    return submissions.subList(0, Math.min(SHOWN, submissions.size()));
  }

  /** Title with the topic and the numbers that are shown, so that no two pages have the same. */
  public String title(Texts t) {
    var parts = new ArrayList<String>();
    parts.add(t.say("consultation.submissions"));
    topic.ifPresent(it -> parts.add(its.consultation().topics().get(it).words()));
    if (!shown().isEmpty()) {
      parts.add(
          t.say(
              "consultation.submissions.range",
              String.valueOf(shown().getFirst().number()),
              String.valueOf(shown().getLast().number())));
    }
    parts.add(its.consultation().title().words());
    return String.join(" · ", parts);
  }

  /** Address of the next ones; empty where these are the last. */
  public Optional<String> nextPath() {
    return submissions.size() <= SHOWN
        ? Optional.empty()
        : Optional.of(
            "%s/planteamientos?%sdesde=%d"
                .formatted(
                    its.path(),
                    topic.map(it -> "tema=" + it + "&").orElse(""),
                    submissions.get(SHOWN - 1).number()));
  }
}
