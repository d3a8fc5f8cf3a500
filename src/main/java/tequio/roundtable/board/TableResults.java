package tequio.roundtable.board;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.roundtable.content.PreliminaryCommitment;
import tequio.roundtable.content.RoundtableResult;
import tequio.roundtable.content.RoundtableResult.Alternative;
import tequio.roundtable.content.RoundtableResult.AlternativeScore;
import tequio.roundtable.content.RoundtableResult.CardGroup;
import tequio.roundtable.content.RoundtableResult.TableNode;
import tequio.roundtable.content.ScoringCriterion;
import tequio.roundtable.live.LiveAlternative;
import tequio.roundtable.live.LivePreliminary;
import tequio.roundtable.live.LiveTables;
import tequio.roundtable.live.TableCard;
import tequio.roundtable.record.RoundtableActs;
import tequio.roundtable.record.RoundtableRecord;

/** Makes public what a live table resulted in, and ends it. */
@Component
public class TableResults {

  private final TableBoards boards;
  private final LiveTables tables;
  private final RoundtableActs acts;

  TableResults(TableBoards boards, LiveTables tables, RoundtableActs acts) {
    this.boards = boards;
    this.tables = tables;
    this.acts = acts;
  }

  /**
   * Ends a table and states its results and preliminary commitments, in one transaction.
   *
   * @throws BusinessRuleException if it is not live
   */
  @Transactional
  public void publish(RoundtableRecord table, RoundtableActs.Convener by) {
    tables.close(table.document());
    var board =
        boards
            .find(table.document())
            .orElseThrow(() -> new BusinessRuleException(LiveTables.Rule.NOT_LIVE));
    acts.publish(
        table,
        result(table, board),
        board.preliminaries().stream().map(TableResults::preliminary).toList(),
        by);
  }

  private static RoundtableResult result(RoundtableRecord table, TableBoard board) {
    return new RoundtableResult(
        table.roundtable().day(),
        board.groups().stream()
            .map(it ->
                new CardGroup(Text.spanish(it.name()), it.dots(), words(board.cards(it.number()))))
            .toList(),
        words(board.ungrouped()),
        board.withheld().size(),
        board.dotSets(),
        board.live().trunk().map(Text::spanish),
        board.tree().stream()
            .map(it -> new TableNode(it.number(), it.side(), it.parent(), Text.spanish(it.words())))
            .toList(),
        board.alternatives().stream()
            .map(it -> alternative(it, table.roundtable().criteria()))
            .toList());
  }

  private static List<Text> words(List<TableCard> cards) {
    return cards.stream().map(it -> Text.spanish(it.words())).toList();
  }

  private static Alternative alternative(LiveAlternative it, List<ScoringCriterion> criteria) {
    var scores =
        it.scores(criteria.size()).stream()
            .map(score ->
                new AlternativeScore(
                    criteria.get(score.criterion() - 1).question(),
                    score.people(),
                    score.sum(),
                    score.lowest(),
                    score.highest()))
            .toList();
    return new Alternative(
        it.number(),
        Text.spanish(it.words()),
        scores,
        it.decision(),
        it.reason().map(Text::spanish),
        it.mergedInto());
  }

  private static PreliminaryCommitment preliminary(LivePreliminary it) {
    return new PreliminaryCommitment(
        Text.spanish(it.who()),
        Text.spanish(it.what()),
        Text.spanish(it.whom()),
        it.day().map(PartialDate::of),
        it.before().map(Text::spanish),
        it.alternative(),
        texts(it.activities()),
        texts(it.products()));
  }

  private static List<Text> texts(List<String> lines) {
    return lines.stream().map(Text::spanish).toList();
  }
}
