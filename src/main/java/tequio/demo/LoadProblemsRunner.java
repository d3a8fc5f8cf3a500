package tequio.demo;

import java.io.IOException;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.problem.content.TreeComment;
import tequio.problem.record.ProblemReader;
import tequio.problem.record.ProblemRecord;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;

/** At the start with {@code tequio.demo}: states the comments of experts on problem trees. */
@Component
@Order(20)
class LoadProblemsRunner implements ApplicationRunner {

  private final ProblemReader problems;
  private final FactKind<TreeComment> kind;
  private final FactPublisher facts;
  private final DemoFiles files;

  LoadProblemsRunner(
      ProblemReader problems, FactKind<TreeComment> kind, FactPublisher facts, DemoFiles files) {
    this.problems = problems;
    this.kind = kind;
    this.facts = facts;
    this.files = files;
  }

  /** Comments on the tree of a problem, published by an office. */
  private record ProblemComments(
      GovernmentKey government,
      String code,
      ReportingParty voice,
      String office,
      List<TreeComment> comments) {}

  /** A problem with a comment is left as it is. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    for (var its : files.read("problems", ProblemComments.class)) {
      problems
          .find(its.government(), its.code())
          .filter(it -> it.comments().isEmpty())
          .ifPresent(it -> state(it, its));
    }
  }

  private void state(ProblemRecord problem, ProblemComments its) {
    var terms = PublicationTerms.by(its.voice(), Actor.office(its.office()));
    its.comments().forEach(it -> facts.state(kind, problem.document(), it, terms));
  }
}
