package tequio.secretariat.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.concurrency.Simultaneously;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.election.BallotRule;
import tequio.secretariat.election.CandidateVotes;
import tequio.secretariat.election.ElectionCount;
import tequio.secretariat.election.ElectionWorld;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.election.TieRule;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** Electors vote at the same moment from several devices, and each rule stands in the database. */
@TequioTest
class ElectionRaceTest {

  /** Governments that no other test uses: what is published there stays. */
  private static final List<GovernmentKey> TOWNS =
      Stream.of("20321", "20322", "20323", "20324").map(GovernmentKey::new).toList();

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  private static int next;

  @Autowired ElectionActs acts;
  @Autowired ElectionRegisters registers;
  @Autowired DocumentPublisher publisher;
  @Autowired Documents documents;
  @Autowired DocumentKind<SectorElection> kind;
  @Autowired TenantContext tenants;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private GovernmentKey town = TOWNS.getFirst();

  @BeforeEach
  void convene() {
    town = TOWNS.get(next++);
    var its =
        ElectionWorld.election(BallotRule.PLURALITY, TieRule.DRAW, "2026-01-15", 1, "Ana", "Eva");
    var document = kind.ref(town, DocumentAddress.ONLY);
    var unused = publisher.publish(kind, document, its, SecretariatWorld.TERMS);
  }

  @Test
  void an_elector_who_votes_from_eight_devices_at_once_has_one_vote() throws Exception {
    register("Rosa");

    assertThat(atOnce(8, i -> vote(1, 1 + i % 2))).filteredOn(it -> it).hasSize(1);
    assertThat(within(() -> registers.ballots(election().document(), VoteChannel.PHONE)))
        .isEqualTo(1);
  }

  @Test
  void everybody_votes_at_once_and_two_who_close_publish_one_count_that_can_be_repeated()
      throws Exception {
    for (int i = 1; i <= 12; i++) {
      register("Persona " + (char) ('A' + i));
    }
    assertThat(atOnce(12, i -> vote(i + 1, i < 8 ? 1 : 2))).containsOnly(true);

    assertThat(atOnce(2, i -> close())).filteredOn(it -> it).hasSize(1);

    var tally = acts.tallies(election().document()).getFirst();
    assertThat(acts.tallies(election().document())).hasSize(1);
    assertThat(tally.cast()).isEqualTo(12);
    assertThat(tally.result()).extracting(CandidateVotes::votes).containsExactly(8, 4);
    assertThat(ElectionCount.of(election().document(), election().content(), tally.ballots()))
        .isEqualTo(tally.result());
    assertThat(within(() -> registers.list(election().document()))).isEmpty();
  }

  @Test
  void whoever_registers_while_it_is_counted_is_counted_or_refused() throws Exception {
    register("Rosa");
    assertThat(vote(1, 1)).isTrue();

    var done = atOnce(2, i -> i == 0 ? close() : registers("Sara"));

    assertThat(done).containsAnyOf(true);
    assertThat(acts.tallies(election().document()).isEmpty())
        .as("closed unless somebody registered first who has not voted")
        .isEqualTo(!done.getFirst());
    assertThat(done).filteredOn(it -> it).hasSize(1);
  }

  @Test
  void the_database_itself_refuses_what_the_rules_refuse() {
    register("Rosa");
    refused("insert into election_ballot values (?, '1', gen_random_uuid(), '{1}', 'phone')");
    assertThat(vote(1, 1)).isTrue();
    refused("insert into election_ballot values (?, '1', gen_random_uuid(), '{1}', 'phone')");
    refused("insert into election_ballot values (?, '1', gen_random_uuid(), '{9}', 'phone')");
    refused("update election_elector set voted = null where government = ?");
    refused("update election_ballot set candidates = '{2}' where government = ?");
    assertThatThrownBy(() -> register("ROSA")).isInstanceOf(BusinessRuleException.class);
    assertThat(within(() -> acts.tallies(election().document()))).isEmpty();
  }

  private DocumentVersion<SectorElection> election() {
    return documents.find(kind, kind.ref(town, DocumentAddress.ONLY)).orElseThrow();
  }

  private void register(String name) {
    var unused = within(() -> acts.register(election(), name, DAY));
  }

  private boolean registers(String name) {
    try {
      register(name);
      return true;
    } catch (BusinessRuleException refused) {
      return false;
    }
  }

  private boolean vote(int elector, int candidate) {
    try {
      return within(() -> {
        acts.vote(election(), elector, List.of(candidate), DAY);
        return true;
      });
    } catch (BusinessRuleException refused) {
      return false;
    }
  }

  private boolean close() {
    try {
      var unused = within(() -> acts.close(election(), DAY, SecretariatWorld.BY));
      return true;
    } catch (BusinessRuleException refused) {
      return false;
    }
  }

  private void refused(String sql) {
    assertThatThrownBy(() ->
            within(() -> transaction.execute(all -> jdbc.sql(sql).param(town.value()).update())))
        .as(sql)
        .isInstanceOf(DataAccessException.class);
  }

  private static List<Boolean> atOnce(int people, IntPredicate act) throws Exception {
    return Simultaneously.run(people, i -> () -> act.test(i));
  }

  private <T> T within(ScopedValue.CallableOp<T, RuntimeException> work) {
    return tenants.within(List.of(town), work);
  }
}
