package tequio.roundtable.live;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static tequio.roundtable.live.LiveTables.THIS;
import static tequio.roundtable.live.LiveTables.requireThere;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.roundtable.content.AlternativeDecision;
import tequio.roundtable.content.RoundtableStage;
import tequio.roundtable.live.LiveAlternative.CriterionTally;

/** Store of the alternatives of working tables and of the scores that people give them. */
@Component
@Transactional
public class TableAlternatives {

  /** What a table decides on an alternative, and why. */
  public record TableDecision(
      AlternativeDecision decision, String reason, Optional<Integer> mergedInto) {}

  private record Scored(int alternative, CriterionTally tally) {}

  private final LiveTables tables;

  TableAlternatives(LiveTables tables) {
    this.tables = tables;
  }

  /** Adds an alternative with the next number of its own. */
  public void add(SubjectReference table, String words) {
    var unused = tables.hold(table);
    requireThere(
        tables
            .of(
                table,
                """
                insert into roundtable_alternative (government, roundtable, number, words)
                select :government, :roundtable, coalesce(max(number), 0) + 1, :words
                from roundtable_alternative
                where government = :government and roundtable = :roundtable
                """)
            .param("words", words)
            .update());
    tables.tellStage(table);
  }

  /**
   * Notes what the table decides; a later decision takes the place of an earlier one.
   *
   * @throws BusinessRuleException if the alternative, or the one it is merged into, is not there
   */
  public void decide(SubjectReference table, int number, TableDecision decision) {
    var unused = tables.hold(table);
    requireOther(table, number, decision);
    requireThere(
        tables
            .of(
                table,
                "update roundtable_alternative"
                    + " set decision = :decision, reason = :reason, merged_into = :into"
                    + THIS
                    + "and number = :number")
            .param("number", number)
            .param("decision", decision.decision().word())
            .param("reason", decision.reason())
            .param("into", decision.mergedInto().orElse(null))
            .update());
    tables.tell(table);
  }

  /** What is merged names another alternative; nothing else does. */
  private void requireOther(SubjectReference table, int number, TableDecision decision) {
    boolean there =
        decision
            .mergedInto()
            .filter(
                it -> it != number && list(table).stream().anyMatch(other -> other.number() == it))
            .isPresent();
    if (there != (decision.decision() == AlternativeDecision.MERGED)) {
      throw new BusinessRuleException(LiveTables.Rule.GONE);
    }
  }

  /**
   * Scores an alternative by one criterion, instead of what the same person said before.
   *
   * @throws BusinessRuleException if scores are not taken now or the alternative is not there
   */
  public void score(
      SubjectReference table, String voter, int number, Map<Integer, Integer> scores) {
    tables.hold(table, RoundtableStage.ALTERNATIVES);
    scores.forEach((criterion, score) ->
        requireThere(
            tables
                .of(
                    table,
                    """
                    insert into roundtable_score
                    select :government, :roundtable, number, :criterion, :voter, :score
                    from roundtable_alternative
                    where government = :government and roundtable = :roundtable and number = :number
                    on conflict (government, roundtable, alternative, criterion, voter)
                    do update set score = excluded.score
                    """)
                .param("number", number)
                .param("criterion", criterion)
                .param("voter", voter)
                .param("score", score)
                .update()));
    tables.tell(table);
  }

  /** The scores that somebody gave to an alternative, by criterion. */
  @Transactional(readOnly = true)
  public Map<Integer, Integer> scores(SubjectReference table, String voter, int number) {
    return tables
        .of(
            table,
            "select criterion, score from roundtable_score"
                + THIS
                + "and voter = :voter and alternative = :number")
        .param("voter", voter)
        .param("number", number)
        .query((row, n) -> Map.entry(row.getInt("criterion"), row.getInt("score")))
        .list()
        .stream()
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** By their numbers, with their scores. */
  @Transactional(readOnly = true)
  public List<LiveAlternative> list(SubjectReference table) {
    var tallies = tallies(table);
    return tables
        .of(table, "select * from roundtable_alternative" + THIS + "order by number")
        .query((row, n) ->
            new LiveAlternative(
                row.getInt("number"),
                row.getString("words"),
                Optional.ofNullable(row.getString("decision")).flatMap(AlternativeDecision::find),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getObject("merged_into", Integer.class)),
                tallies.getOrDefault(row.getInt("number"), List.of())))
        .list();
  }

  private Map<Integer, List<CriterionTally>> tallies(SubjectReference table) {
    return tables
        .of(
            table,
            "select alternative, criterion, count(*) people, sum(score) total, min(score) lowest,"
                + " max(score) highest from roundtable_score"
                + THIS
                + "group by alternative, criterion order by alternative, criterion")
        .query((row, n) ->
            new Scored(
                row.getInt("alternative"),
                new CriterionTally(
                    row.getInt("criterion"),
                    row.getInt("people"),
                    row.getInt("total"),
                    row.getInt("lowest"),
                    row.getInt("highest"))))
        .list()
        .stream()
        .collect(groupingBy(Scored::alternative, mapping(Scored::tally, toList())));
  }
}
