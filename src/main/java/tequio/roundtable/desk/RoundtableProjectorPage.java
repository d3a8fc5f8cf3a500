package tequio.roundtable.desk;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.roundtable.board.TableBoard;
import tequio.roundtable.live.TableCard;
import tequio.roundtable.record.RoundtableRecord;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.qr.QrCode;

/** A working table on a projector, in large type and with nobody's name. */
public record RoundtableProjectorPage(Government government, RoundtableRecord its, TableBoard board)
    implements Page {

  /** Cards that fit on a wall. */
  private static final int CARDS = 8;

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Address of the stream that tells each change. */
  public String changes() {
    return new RoundtableDesk.OpenTable(government, its).path() + "/cambios";
  }

  public String code() {
    return board.live().code().orElse("");
  }

  public QrCode qr(Texts t) {
    return QrCode.of(t.whole("/mesa/" + code()));
  }

  /** The latest cards, newest first. */
  public List<TableCard> latest() {
    var shown = board.cards().stream().filter(it -> it.withheld().isEmpty()).toList().reversed();
    return shown.subList(0, Math.min(CARDS, shown.size()));
  }
}
