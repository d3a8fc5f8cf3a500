package tequio.demo.consultation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.consultation.act.ConsultationReader;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.submission.SubmissionState;
import tequio.consultation.submission.Submissions;
import tequio.kernel.GovernmentKey;

/**
 * At the start with {@code tequio.demo}: what was submitted to the consultation, and its groups.
 */
@Component
@Order(25)
class LoadConsultationsRunner implements ApplicationRunner {

  private static final GovernmentKey VILLA_TEQUIO = new GovernmentKey("99001");

  private final ConsultationReader consultations;
  private final DemoConsultationActs acts;
  private final Submissions submissions;
  private final TransactionTemplate transaction;
  private final boolean demo;

  LoadConsultationsRunner(
      ConsultationReader consultations,
      DemoConsultationActs acts,
      Submissions submissions,
      TransactionTemplate transaction,
      @Value("${tequio.demo:false}") boolean demo) {
    this.consultations = consultations;
    this.acts = acts;
    this.submissions = submissions;
    this.transaction = transaction;
    this.demo = demo;
  }

  /** Where anything was submitted, all of it is as it was left. */
  @Override
  public void run(ApplicationArguments arguments) {
    if (demo) {
      consultations
          .find(VILLA_TEQUIO, "1")
          .filter(it -> submissions.find(it.document(), 1).isEmpty())
          .ifPresent(it -> transaction.executeWithoutResult(status -> load(it)));
    }
  }

  private void load(ConsultationRecord its) {
    var byGroup = new LinkedHashMap<String, List<Integer>>();
    var all = DemoSubmissions.list();
    var removed = new ArrayList<Integer>();
    for (int i = 0; i < all.size(); i++) {
      boolean shown = i < all.size() - DemoSubmissions.REMOVED;
      int number = add(its, all.get(i), i, shown);
      all.get(i)
          .group()
          .ifPresent(it -> byGroup.computeIfAbsent(it, name -> new ArrayList<>()).add(number));
      if (!shown) {
        removed.add(number);
      }
    }
    removed.forEach(it -> acts.remove(its, it));
    acts.group(its, byGroup, all.size() - removed.size());
  }

  private int add(
      ConsultationRecord its, DemoSubmissions.GroupedSubmission it, int i, boolean shown) {
    var first = its.consultation().firstDay().atTime(15, 0).toInstant(ZoneOffset.UTC);
    var time = Duration.between(first, end(its.consultation().lastDay()));
    return submissions.add(
        its.document(),
        it.submission(),
        shown ? SubmissionState.PUBLISHED : SubmissionState.REMOVED,
        first.plus(time.multipliedBy(i).dividedBy(DemoSubmissions.ALL)));
  }

  private static java.time.Instant end(LocalDate last) {
    return last.atTime(23, 0).toInstant(ZoneOffset.UTC);
  }
}
