package tequio.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Search index, derived from what is published and rebuildable at any time. */
@Component
public class SearchIndex {

  private static final int AT_ONCE = 100;

  private final PlanIndexer promised;
  private final DocumentEntries documents;
  private final PartyEntries parties;
  private final SearchVocabulary vocabulary;
  private final tequio.search.document.SearchDocuments table;

  SearchIndex(
      PlanIndexer promised,
      DocumentEntries documents,
      PartyEntries parties,
      SearchVocabulary vocabulary,
      tequio.search.document.SearchDocuments table) {
    this.promised = promised;
    this.documents = documents;
    this.parties = parties;
    this.vocabulary = vocabulary;
    this.table = table;
  }

  /** Deletes every row and derives them again from what is published. */
  @Transactional
  public void rebuild() {
    table.clear();
    table.lock();
    var plans = promised.listPlans();
    plans.forEach(promised::derivePlan);
    var commitments = promised.listCommitments();
    for (int from = 0; from < commitments.size(); from += AT_ONCE) {
      promised.derive(commitments.subList(from, Math.min(commitments.size(), from + AT_ONCE)));
    }
    var governments = commitments.stream().map(key -> key.government().value()).distinct().toList();
    parties.deriveOffices(governments);
    parties.deriveOrganisations(governments);
    documents.deriveAll();
    vocabulary.learnEverything();
  }

  /** Updates the rows that a transaction changed, just before it commits. */
  void derive(IndexChanges changes) {
    var commitments = new LinkedHashSet<>(changes.commitments());
    changes.plans().forEach(plan -> commitments.addAll(promised.derivePlan(plan)));
    promised.derive(new ArrayList<>(commitments));
    changes.documents().forEach(documents::derive);
    if (!changes.reworded().isEmpty()) {
      parties.deriveOffices(changes.reworded());
      table.lock();
      parties.deriveOrganisations(changes.reworded());
      vocabulary.learn(changes.reworded());
    }
  }
}
