package tequio.problem.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.problem.content.Problem;
import tequio.problem.content.TreeComment;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.publishing.version.StatedFact;
import tequio.publishing.version.StatedFacts;
import tequio.territory.Gazetteer;

/** Reads published problems. */
@Component
public class ProblemReader {

  private final DocumentKind<Problem> kind;
  private final FactKind<TreeComment> comments;
  private final Documents documents;
  private final StatedFacts facts;
  private final Gazetteer gazetteer;

  ProblemReader(
      DocumentKind<Problem> kind,
      FactKind<TreeComment> comments,
      Documents documents,
      StatedFacts facts,
      Gazetteer gazetteer) {
    this.kind = kind;
    this.comments = comments;
    this.documents = documents;
    this.facts = facts;
    this.gazetteer = gazetteer;
  }

  public Optional<ProblemRecord> find(GovernmentKey government, String code) {
    return documents
        .find(kind, government, code)
        .map(it -> record(it, facts.list(comments, it.document())));
  }

  /** Returns the problems of a government by number. */
  public List<ProblemRecord> list(GovernmentKey government) {
    Map<SubjectReference, List<StatedFact<TreeComment>>> all = facts.listAll(comments, government);
    return documents.list(kind, government).stream()
        .map(it -> record(it, all.getOrDefault(it.document(), List.of())))
        .toList();
  }

  /** Returns the problems of a government by number, without comments: one query. */
  List<ProblemRecord> listUncommented(GovernmentKey government) {
    return documents.list(kind, government).stream().map(it -> record(it, List.of())).toList();
  }

  private ProblemRecord record(
      DocumentVersion<Problem> version, List<StatedFact<TreeComment>> stated) {
    var document = version.document();
    return new ProblemRecord(
        version,
        stated.stream().map(StatedFact::content).toList(),
        gazetteer.get(document.government()).path() + "/problemas/" + document.code());
  }
}
