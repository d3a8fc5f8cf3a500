package tequio.secretariat.ballot;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;
import tequio.publishing.version.StatedFacts;
import tequio.secretariat.election.BallotRule;
import tequio.secretariat.election.ElectionCount;
import tequio.secretariat.election.ElectionTally;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.seat.SeatActs.SeatActor;
import tequio.subscription.SubscriptionToken;

/** Holds elections: registers electors, takes their votes and states the count in public. */
@Component
public class ElectionActs {

  enum Rule implements BusinessRuleException.Rule {
    NOT_VOTING_DAY,
    /** More candidates than the rule allows, or one that does not stand. */
    SPOILT,
    /** Ballots on paper are still to be typed. */
    PAPER_MISSING,
    ALREADY_COUNTED,
    NOT_OVER
  }

  private final ElectionRegisters registers;
  private final FactPublisher facts;
  private final StatedFacts stated;
  private final FactKind<ElectionTally> kind;

  ElectionActs(
      ElectionRegisters registers,
      FactPublisher facts,
      StatedFacts stated,
      FactKind<ElectionTally> kind) {
    this.registers = registers;
    this.facts = facts;
    this.stated = stated;
    this.kind = kind;
  }

  /** Returns the count of an election; empty list if it is not closed. */
  public List<ElectionTally> tallies(SubjectReference election) {
    return stated.list(kind, election).stream().map(it -> it.content()).toList();
  }

  /**
   * Registers an elector of an election that is not over, and returns the token of the link.
   *
   * @throws BusinessRuleException if somebody of that name is registered
   */
  @Transactional
  public SubscriptionToken register(
      DocumentVersion<SectorElection> election, String name, LocalDate today) {
    open(election, today);
    return registers.register(election.document(), name);
  }

  /**
   * Opens the register of an election that is not over and locks it until the transaction ends, so
   * that nobody registers or counts meanwhile.
   */
  @Transactional
  void open(DocumentVersion<SectorElection> election, LocalDate today) {
    refuse(today.isAfter(election.content().closes().last()), Rule.NOT_VOTING_DAY);
    registers.open(election.document(), election.content());
    registers.lock(election.document());
    refuse(!tallies(election.document()).isEmpty(), Rule.ALREADY_COUNTED);
  }

  /**
   * Casts the ballot of an elector, once.
   *
   * @throws BusinessRuleException if that elector voted, also from another device at once
   */
  @Transactional
  public void vote(
      DocumentVersion<SectorElection> election,
      int elector,
      List<Integer> candidates,
      LocalDate today) {
    requireVoting(election, candidates, today);
    registers.lock(election.document());
    registers.noteVote(election.document(), elector, VoteChannel.PHONE);
    registers.add(election.document(), candidates, VoteChannel.PHONE);
  }

  /** Notes that an elector put a ballot on paper into the box. */
  @Transactional
  public void noteOnPaper(DocumentVersion<SectorElection> election, int elector, LocalDate today) {
    refuse(!election.content().isOpen(today), Rule.NOT_VOTING_DAY);
    registers.noteVote(election.document(), elector, VoteChannel.PAPER);
  }

  /** Types a ballot on paper, of which nobody knows whose it is. */
  @Transactional
  public void addPaper(DocumentVersion<SectorElection> election, List<Integer> candidates) {
    requireMarks(election.content(), candidates);
    var document = election.document();
    registers.lock(document);
    if (registers.ballots(document, VoteChannel.PAPER)
        >= registers.voters(document, VoteChannel.PAPER)) {
      throw new BusinessRuleException(ElectionRegisters.Rule.TOO_MANY_PAPER_BALLOTS);
    }
    registers.add(document, candidates, VoteChannel.PAPER);
  }

  /**
   * Counts an election whose last day is over or whose electors all voted, and states the count;
   * electors and ballots are removed.
   */
  @Transactional
  public ElectionTally close(
      DocumentVersion<SectorElection> election, LocalDate today, SeatActor by) {
    var document = election.document();
    registers.lock(document);
    refuse(!registers.isOpen(document), Rule.ALREADY_COUNTED);
    var electors = registers.list(document);
    boolean over =
        today.isAfter(election.content().closes().last())
            || electors.stream().allMatch(it -> it.voted().isPresent());
    refuse(!over, Rule.NOT_OVER);
    int paper = registers.ballots(document, VoteChannel.PAPER);
    refuse(paper < registers.voters(document, VoteChannel.PAPER), Rule.PAPER_MISSING);
    var ballots = registers.count(document);
    var result = ElectionCount.of(document, election.content(), ballots);
    var tally = new ElectionTally(PartialDate.of(today), electors.size(), paper, ballots, result);
    facts.state(
        kind, document, tally, PublicationTerms.by(by.voice(), by.office()).on(tally.closed()));
    registers.close(document);
    return tally;
  }

  private static void requireVoting(
      DocumentVersion<SectorElection> election, List<Integer> candidates, LocalDate today) {
    refuse(!election.content().isOpen(today), Rule.NOT_VOTING_DAY);
    requireMarks(election.content(), candidates);
  }

  private static void requireMarks(SectorElection election, List<Integer> candidates) {
    boolean stand =
        candidates.stream().allMatch(it -> it >= 1 && it <= election.candidates().size());
    boolean once = candidates.stream().distinct().count() == candidates.size();
    boolean allowed = election.rule() == BallotRule.APPROVAL || candidates.size() <= 1;
    refuse(!stand || !once || !allowed, Rule.SPOILT);
  }

  private static void refuse(boolean broken, Rule rule) {
    if (broken) {
      throw new BusinessRuleException(rule);
    }
  }
}
