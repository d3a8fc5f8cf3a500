package tequio.roundtable.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tequio.roundtable.content.RoundtableStage;
import tequio.roundtable.content.TableNodeSide;
import tequio.roundtable.live.LiveAlternative;
import tequio.roundtable.live.LiveNode;
import tequio.roundtable.live.LivePreliminary;
import tequio.roundtable.live.LiveTable;
import tequio.roundtable.live.TableCard;
import tequio.roundtable.live.TableGroup;

/**
 * All that stands of a live table.
 *
 * @param dotSets people who put dots
 */
public record TableBoard(
    LiveTable live,
    List<TableCard> cards,
    List<TableGroup> groups,
    int dotSets,
    List<LiveNode> tree,
    List<LiveAlternative> alternatives,
    List<LivePreliminary> preliminaries) {

  public TableBoard {
    cards = List.copyOf(cards);
    groups = List.copyOf(groups);
    tree = List.copyOf(tree);
    alternatives = List.copyOf(alternatives);
    preliminaries = List.copyOf(preliminaries);
  }

  /** Cards of a group that are shown to everybody. */
  public List<TableCard> cards(int group) {
    return cards.stream()
        .filter(it -> it.group().equals(Optional.of(group)) && it.withheld().isEmpty())
        .toList();
  }

  /** Cards without a group that are shown to everybody. */
  public List<TableCard> ungrouped() {
    return cards.stream().filter(it -> it.group().isEmpty() && it.withheld().isEmpty()).toList();
  }

  public List<TableCard> withheld() {
    return cards.stream().filter(it -> it.withheld().isPresent()).toList();
  }

  /** Groups with most dots first. */
  public List<TableGroup> byDots() {
    return groups.stream().sorted(Comparator.comparing(TableGroup::dots).reversed()).toList();
  }

  /** Most dots on one group, at least 1, as the length of bars. */
  public int mostDots() {
    return Math.max(1, groups.stream().mapToInt(TableGroup::dots).max().orElse(1));
  }

  /** Whether dots are shown: not while people put them, so that nobody follows others. */
  public boolean showsDots() {
    return live.stage().compareTo(RoundtableStage.PRIORITY) > 0
        || live.stage() == RoundtableStage.PRIORITY && !live.isOpen();
  }

  /** Whether scores are shown, for the same reason. */
  public boolean showsScores() {
    return live.stage() == RoundtableStage.COMMITMENTS
        || live.stage() == RoundtableStage.ALTERNATIVES && !live.isOpen();
  }

  /** Nodes that hang from another one, or from the trunk where {@code parent} is 0. */
  public List<LiveNode> below(TableNodeSide side, int parent) {
    return tree.stream()
        .filter(it -> it.side() == side && it.parent().orElse(0) == parent)
        .toList();
  }

  public List<LiveAlternative> chosen() {
    return alternatives.stream().filter(LiveAlternative::isChosen).toList();
  }
}
