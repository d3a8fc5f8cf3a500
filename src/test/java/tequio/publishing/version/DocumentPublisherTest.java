package tequio.publishing.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tequio.publishing.version.TrialContent.COUNT;
import static tequio.publishing.version.TrialContent.KIND;
import static tequio.publishing.version.TrialContent.titled;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.RecordReader;
import tequio.plan.PlanWorld;
import tequio.publishing.version.PublicationResult.Invalid;
import tequio.publishing.version.PublicationResult.Overtaken;
import tequio.publishing.version.PublicationResult.Published;
import tequio.publishing.version.PublicationResult.ReasonNeeded;
import tequio.publishing.version.PublicationResult.Unchanged;
import tequio.testing.TequioTest;

/** A document of any kind becomes public whole, once, in the record and beside it. */
@TequioTest
class DocumentPublisherTest {

  static final PublicationTerms TERMS =
      PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office("Secretaría Técnica"));

  @Autowired DocumentPublisher publisher;
  @Autowired FactPublisher facts;
  @Autowired Documents documents;
  @Autowired StatedFacts stated;
  @Autowired RecordReader history;
  @Autowired DocumentBodies bodies;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  GovernmentKey town = new GovernmentKey("99");

  @BeforeEach
  void a_town() {
    town = PlanWorld.newGovernment(jdbc);
  }

  @Test
  void the_first_version_needs_no_reason_and_the_next_one_does() {
    var first = publisher.publishNew(KIND, town, titled("Uno"), TERMS);
    var ref = KIND.ref(town, "1");
    assertThat(first).isEqualTo(new Published(ref, 1));

    assertThat(publisher.publish(KIND, ref, titled("Uno"), TERMS)).isEqualTo(new Unchanged(ref, 1));
    assertThat(publisher.publish(KIND, ref, titled("Dos"), TERMS)).isEqualTo(new ReasonNeeded(ref));
    assertThat(publisher.publish(KIND, ref, titled("Dos"), because()))
        .isEqualTo(new Published(ref, 2));

    assertThat(documents.versions(KIND, ref))
        .extracting(it -> it.version() + " " + it.content().title() + " " + it.reason().isPresent())
        .containsExactly("2 Dos true", "1 Uno false");
    assertThat(documents.find(KIND, ref).orElseThrow().provenance().actor().name())
        .isEqualTo("Secretaría Técnica");
  }

  @Test
  void every_version_is_an_entry_of_the_record_that_reads_the_same() {
    assertThat(
            publisher.publishNew(
                KIND,
                town,
                titled("Uno", new TrialContent.Line("a", java.util.Optional.empty())),
                TERMS))
        .isNotNull();
    var ref = KIND.ref(town, "1");

    var entries = history.list(ref);

    assertThat(entries)
        .singleElement()
        .satisfies(it -> {
          assertThat(it.envelope().kind()).isEqualTo("trial-document");
          assertThat(bodies.version(KIND, it)).isEqualTo(documents.find(KIND, ref));
        });
  }

  @Test
  void what_breaks_a_rule_is_not_published() {
    var line = new TrialContent.Line("a", java.util.Optional.of(Text.spanish("nota")));

    var result = publisher.publishNew(KIND, town, titled("Uno", line, line, line, line), TERMS);

    assertThat(result)
        .isInstanceOfSatisfying(
            Invalid.class,
            it ->
                assertThat(it.violations())
                    .singleElement()
                    .satisfies(one -> {
                      assertThat(one.path()).isEqualTo("lines.3");
                      assertThat(one.component()).isEqualTo("lines");
                    }));
    assertThat(documents.list(KIND, town)).isEmpty();
    assertThat(history.list(KIND.ref(town, "1"))).isEmpty();
  }

  @Test
  void who_began_from_an_older_version_is_told_so() {
    assertThat(publisher.publishNew(KIND, town, titled("Uno"), TERMS.from(0))).isNotNull();
    var ref = KIND.ref(town, "1");
    assertThat(publisher.publish(KIND, ref, titled("Dos"), because().from(1))).isNotNull();

    assertThat(publisher.publish(KIND, ref, titled("Tres"), because().from(1)))
        .isEqualTo(new Overtaken(ref, 2));
  }

  @Test
  void many_at_once_get_numbers_without_gaps() throws Exception {
    Callable<PublicationResult> one = () -> publisher.publishNew(KIND, town, titled("Uno"), TERMS);
    assertThat(atOnce(12, one)).hasSize(12);

    assertThat(documents.list(KIND, town))
        .extracting(it -> it.document().code())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList());
  }

  @Test
  void facts_are_numbered_under_their_subject_and_corrected_by_the_next() throws Exception {
    var meeting = KIND.ref(town, "1");
    atOnce(8, () -> facts.state(COUNT, meeting, new TrialContent.Count(7), TERMS));
    var right = facts.correct(COUNT, meeting, 3, new TrialContent.Count(9), TERMS);

    assertThat(right.fact()).isEqualTo(new SubjectReference("trial-count", town, "1.9"));
    assertThat(stated.list(COUNT, meeting))
        .extracting(StatedFact::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(stated.list(COUNT, meeting).getLast().corrects()).contains(3);
    assertThat(history.list(right.fact())).hasSize(1);
    assertThatThrownBy(() -> facts.correct(COUNT, meeting, 99, new TrialContent.Count(9), TERMS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_government_lists_what_another_shares_with_it() {
    var other = PlanWorld.newGovernment(jdbc);
    assertThat(publisher.publishNew(KIND, town, titled("Ajeno").with(other), TERMS)).isNotNull();
    assertThat(publisher.publishNew(KIND, other, titled("Propio"), TERMS)).isNotNull();

    assertThat(documents.list(KIND, other))
        .extracting(it -> it.content().title().words())
        .containsExactly("Propio", "Ajeno");
  }

  @Test
  void the_version_of_a_moment_is_the_newest_before_it() {
    assertThat(publisher.publishNew(KIND, town, titled("Uno"), TERMS)).isNotNull();
    var keys = new Documents.Keys(town.value(), "", java.util.Optional.empty());
    var found = new ArrayList<DocumentVersion<TrialContent>>();

    transaction.executeWithoutResult(status -> {
      documents.each(KIND, keys, Instant.now().plusSeconds(60), found::add);
      documents.each(KIND, keys, Instant.EPOCH, found::add);
    });

    assertThat(found).hasSize(1);
  }

  @Test
  void nobody_changes_what_was_published() {
    assertThat(publisher.publishNew(KIND, town, titled("Uno"), TERMS)).isNotNull();
    facts.state(COUNT, KIND.ref(town, "1"), new TrialContent.Count(7), TERMS);

    for (var sql :
        List.of(
            "update document_version set body = null",
            "delete from document_version",
            "truncate stated_fact",
            "delete from document",
            "update stated_fact set number = 9")) {
      assertThatThrownBy(() -> jdbc.sql(sql).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class);
    }
  }

  private static PublicationTerms because() {
    return TERMS.because(Text.spanish("Se corrigió."));
  }

  private static <T> List<T> atOnce(int times, Callable<T> one) throws Exception {
    try (var threads = Executors.newFixedThreadPool(times)) {
      var done = new ArrayList<T>();
      for (Future<T> it : threads.invokeAll(java.util.Collections.nCopies(times, one))) {
        done.add(it.get());
      }
      return done;
    }
  }
}
