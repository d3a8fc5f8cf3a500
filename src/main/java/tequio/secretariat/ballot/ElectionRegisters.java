package tequio.secretariat.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.directory.name.NameKey;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.secretariat.election.BallotCount;
import tequio.secretariat.election.BallotRule;
import tequio.secretariat.election.SectorElection;
import tequio.subscription.SubscriptionToken;

/** Store of the electors and ballots of elections that are held. */
@Component
@Transactional
public class ElectionRegisters {

  /** Rules of voting. */
  public enum Rule implements BusinessRuleException.Rule {
    ALREADY_REGISTERED,
    ALREADY_VOTED,
    /** Each ballot on paper is of an elector who is noted to have voted on paper. */
    TOO_MANY_PAPER_BALLOTS,
    NO_SUCH_ELECTOR
  }

  private static final String THIS = " where government = :government and election = :election";

  private final JdbcClient jdbc;

  ElectionRegisters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Opens the register of an election; nothing happens if it is open. */
  void open(SubjectReference election, SectorElection its) {
    var unused =
        of(
                election,
                """
                insert into election_register (government, election, candidates, approval)
                values (:government, :election, :candidates, :approval) on conflict do nothing
                """)
            .param("candidates", its.candidates().size())
            .param("approval", its.rule() == BallotRule.APPROVAL)
            .update();
  }

  public boolean isOpen(SubjectReference election) {
    return of(election, "select count(*) from election_register" + THIS)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Registers an elector and returns the token of the link by which that person votes. */
  SubscriptionToken register(SubjectReference election, String name) {
    int number =
        of(election, "update election_register set next = next + 1" + THIS + " returning next - 1")
            .query(Integer.class)
            .single();
    var ticket = SubscriptionToken.fresh();
    int added =
        of(
                election,
                """
                insert into election_elector (government, election, number, name, name_key, ticket)
                values (:government, :election, :number, :name, :key, :ticket)
                on conflict (government, election, name_key) do nothing
                """)
            .param("number", number)
            .param("name", name)
            .param("key", NameKey.of(name).value())
            .param("ticket", ticket.hash())
            .update();
    if (added == 0) {
      throw new BusinessRuleException(Rule.ALREADY_REGISTERED, name);
    }
    return ticket;
  }

  /** Returns the electors by number. */
  public List<RegisteredElector> list(SubjectReference election) {
    return of(election, "select * from election_elector" + THIS + " order by number")
        .query(ElectionRegisters::elector)
        .list();
  }

  /** Finds the elector of a link. */
  public Optional<RegisteredElector> find(SubjectReference election, SubscriptionToken ticket) {
    return of(
            election,
            "select * from election_elector" + THIS + " and :ticket in (ticket, reminder)")
        .param("ticket", ticket.hash())
        .query(ElectionRegisters::elector)
        .optional();
  }

  private static RegisteredElector elector(ResultSet row, int index) throws SQLException {
    return new RegisteredElector(
        row.getInt("number"),
        Optional.ofNullable(row.getString("name")),
        row.getString("mail") != null,
        Optional.ofNullable(row.getString("voted")).map(VoteChannel::of));
  }

  /** Notes that an elector voted: of two at once, one is refused. */
  void noteVote(SubjectReference election, int elector, VoteChannel channel) {
    int noted =
        of(
                election,
                "update election_elector set voted = :channel"
                    + THIS
                    + " and number = :number and voted is null")
            .param("channel", channel.word())
            .param("number", elector)
            .update();
    if (noted == 0) {
      boolean there = list(election).stream().anyMatch(it -> it.number() == elector);
      throw new BusinessRuleException(there ? Rule.ALREADY_VOTED : Rule.NO_SUCH_ELECTOR);
    }
  }

  /** Adds a ballot under a random key, which tells nothing of its elector or its time. */
  void add(SubjectReference election, List<Integer> candidates, VoteChannel channel) {
    int added =
        of(
                election,
                """
                insert into election_ballot
                values (:government, :election, :id, cast(:candidates as int[]), :channel)
                """)
            .param("id", UUID.randomUUID())
            .param("candidates", candidates.toArray(Integer[]::new))
            .param("channel", channel.word())
            .update();
    if (added != 1) {
      throw new IllegalStateException("no ballot added to " + election);
    }
  }

  /** Locks an election until the transaction ends: nobody votes meanwhile. */
  void lock(SubjectReference election) {
    of(election, "select 1 from election_register" + THIS + " for update")
        .query(Integer.class)
        .optional();
  }

  /** Returns how many electors voted this way. */
  int voters(SubjectReference election, VoteChannel channel) {
    return of(election, "select count(*) from election_elector" + THIS + " and voted = :channel")
        .param("channel", channel.word())
        .query(Integer.class)
        .single();
  }

  /** Returns how many ballots there are of this way. */
  public int ballots(SubjectReference election, VoteChannel channel) {
    return of(election, "select count(*) from election_ballot" + THIS + " and channel = :channel")
        .param("channel", channel.word())
        .query(Integer.class)
        .single();
  }

  /** Returns the different ballots with how many there are of each. */
  List<BallotCount> count(SubjectReference election) {
    return of(
            election,
            """
            select marked, count(*) as ballots from (
              select array(select c from unnest(candidates) c order by c) as marked
              from election_ballot where government = :government and election = :election) b
            group by marked order by marked
            """)
        .query((row, n) ->
            new BallotCount(
                Arrays.asList((Integer[]) row.getArray("marked").getArray()),
                row.getInt("ballots")))
        .list();
  }

  /** Removes electors and ballots, once their count is public. */
  void close(SubjectReference election) {
    for (var table : List.of("election_ballot", "election_elector", "election_register")) {
      var unused = of(election, "delete from " + table + THIS).update();
    }
  }

  private JdbcClient.StatementSpec of(SubjectReference election, String sql) {
    return jdbc.sql(sql)
        .param("government", election.government().value())
        .param("election", election.code());
  }
}
