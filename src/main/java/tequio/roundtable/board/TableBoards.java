package tequio.roundtable.board;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.roundtable.live.DotVotes;
import tequio.roundtable.live.LiveTable;
import tequio.roundtable.live.LiveTables;
import tequio.roundtable.live.TableAlternatives;
import tequio.roundtable.live.TableCards;
import tequio.roundtable.live.TableGroups;
import tequio.roundtable.live.TablePreliminaries;
import tequio.roundtable.live.TableTree;

/** Reads all that stands of a live table; callers set whose rows are in sight. */
@Component
public class TableBoards {

  /** Stores of what people say. */
  @Component
  record SaidStores(TableCards cards, TableGroups groups, DotVotes dots) {}

  /** Stores of what the table makes of it. */
  @Component
  record MadeStores(
      TableTree tree, TableAlternatives alternatives, TablePreliminaries preliminaries) {}

  private final LiveTables tables;
  private final SaidStores said;
  private final MadeStores made;

  TableBoards(LiveTables tables, SaidStores said, MadeStores made) {
    this.tables = tables;
    this.said = said;
    this.made = made;
  }

  /** Finds what stands of a table; empty where it was not begun. */
  @Transactional(readOnly = true)
  public Optional<TableBoard> find(SubjectReference table) {
    return tables.find(table).map(it -> read(table, it));
  }

  private TableBoard read(SubjectReference table, LiveTable live) {
    return new TableBoard(
        live,
        said.cards().list(table),
        said.groups().list(table),
        said.dots().people(table),
        made.tree().list(table),
        made.alternatives().list(table),
        made.preliminaries().list(table));
  }
}
