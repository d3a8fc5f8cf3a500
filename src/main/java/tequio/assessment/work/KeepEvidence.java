package tequio.assessment.work;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tequio.assessment.access.AssessmentAccess;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.ReplyTerms;
import tequio.assessment.response.StoredAnswer;
import tequio.assessment.response.StoredAnswers;
import tequio.assessment.result.AnswerEvidence;
import tequio.assessment.result.AnsweredQuestion;
import tequio.files.UploadFile;
import tequio.files.UploadMetadata;
import tequio.files.Visibility;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Provenance;
import tequio.kernel.Source;
import tequio.web.transfer.UploadedFile;

/** Keeps a file in the store and adds it to the newest answer to a question. */
@Component
class KeepEvidence {

  private static final int LONGEST_TITLE = 500;

  private final UploadFile files;
  private final StoredAnswers answers;
  private final ReplyTerms terms;
  private final Clock clock;

  KeepEvidence(UploadFile files, StoredAnswers answers, ReplyTerms terms, Clock clock) {
    this.files = files;
    this.answers = answers;
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * Nothing of the answer changes but its evidence; an address that was typed stays beside the
   * file.
   *
   * @throws BusinessRuleException where the file is refused, or somebody answers at the moment
   */
  void keep(Assessment to, String question, UploadedFile file, UUID by) throws IOException {
    var kept = files.store(file.content(), metadata(to, file.name()));
    var stored = Optional.ofNullable(answers.list(to, Assessment.FIRST).get(question));
    var old = stored.map(StoredAnswer::answered).orElseGet(() -> AnsweredQuestion.none(question));
    var before = old.evidence().stream().map(AnswerEvidence::source).findFirst();
    var source =
        new Source(
            title(before, file.name()), before.flatMap(Source::url), Optional.of(kept.hash()));
    Known<PartialDate> today = Known.of(PartialDate.of(terms.today(to.government())));
    var answered =
        new AnsweredQuestion(
            question,
            old.answer(),
            old.reason(),
            List.of(new AnswerEvidence(source, today)),
            old.automatic());
    int seen = stored.map(StoredAnswer::version).orElse(0);
    if (!answered.equals(old)
        && !answers.save(to, Assessment.FIRST, answered, seen, Optional.of(by))) {
      throw new BusinessRuleException(AssessmentAccess.Rule.ANSWERED_MEANWHILE);
    }
  }

  private static String title(Optional<Source> before, String name) {
    var title =
        before
            .filter(it -> it.url().filter(url -> !url.toString().equals(it.title())).isPresent())
            .map(Source::title)
            .orElse(name);
    return title.isEmpty() ? "-" : tequio.kernel.Text.beginning(title, LONGEST_TITLE);
  }

  private UploadMetadata metadata(Assessment to, String name) {
    var provenance =
        new Provenance(
            to.capacity().voice(),
            Actor.organisation(to.assessor()),
            Known.notSeen(),
            clock.instant(),
            List.of());
    return new UploadMetadata(
        to.government(), name, Visibility.PUBLIC, provenance, OptionalLong.empty());
  }
}
