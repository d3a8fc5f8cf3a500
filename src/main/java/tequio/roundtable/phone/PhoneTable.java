package tequio.roundtable.phone;

import java.util.List;
import tequio.kernel.SubjectReference;
import tequio.roundtable.content.RoundtableStage;
import tequio.roundtable.content.ScoringCriterion;
import tequio.roundtable.live.LiveAlternative;
import tequio.roundtable.live.LiveTable;
import tequio.roundtable.live.TableGroup;
import tequio.roundtable.record.RoundtableRecord;
import tequio.territory.Government;

/**
 * A live table as a telephone shows it.
 *
 * @param code four letters by which it was found
 * @param groups on which dots are put; none in other stages
 * @param alternatives that are scored; none in other stages
 * @param dots groups on which this person put dots
 */
public record PhoneTable(
    Government government,
    RoundtableRecord its,
    LiveTable live,
    String code,
    List<TableGroup> groups,
    List<LiveAlternative> alternatives,
    List<Integer> dots) {

  public PhoneTable {
    groups = List.copyOf(groups);
    alternatives = List.copyOf(alternatives);
    dots = List.copyOf(dots);
  }

  public SubjectReference document() {
    return its.document();
  }

  public String path() {
    return "/mesa/" + code;
  }

  /** Government and number of the table: codes are given again, tables are not. */
  public String key() {
    return document().government() + "/" + document().code();
  }

  /** Changes when telephones have to draw something else. */
  public String stageKey() {
    return live.stage().word() + (live.isOpen() ? "-abierta-" : "-") + alternatives.size();
  }

  public boolean takes(RoundtableStage stage) {
    return live.takes(stage);
  }

  public List<ScoringCriterion> criteria() {
    return its.roundtable().criteria();
  }
}
