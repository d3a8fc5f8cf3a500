package tequio.roundtable.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.gathering.attendance.AttendanceRegisters.RegisterState;
import tequio.gathering.attendance.SectorBalance;
import tequio.kernel.Page;
import tequio.roundtable.board.TableBoard;
import tequio.roundtable.content.RoundtableStage;
import tequio.roundtable.content.RoundtableState;
import tequio.roundtable.record.RoundtableRecord;
import tequio.secretariat.entry.EntryForm;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;

/**
 * A working table for whoever facilitates it: before, while and after it is held.
 *
 * @param board empty until it is begun
 * @param balance of who came so far; empty where no register was opened
 * @param editable whether whoever looks may facilitate it
 */
public record RoundtableRunPage(
    Government government,
    RoundtableRecord its,
    Optional<TableBoard> board,
    RegisterState register,
    Optional<SectorBalance> balance,
    boolean editable,
    Form form)
    implements Page {

  /** Rows in which cards of paper are typed. */
  public static final int ROWS = 40;

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return new RoundtableDesk.OpenTable(government, its).path();
  }

  public List<Link> crumbs(Texts t) {
    return new RoundtableDesk.OpenTable(government, its).crumbs(t);
  }

  public String draftPath() {
    return "/trabajo/%s/documentos/roundtable/%s"
        .formatted(government.key(), its.document().code());
  }

  /** Whether it is being held. */
  public boolean isLive() {
    return editable && board.filter(it -> !it.live().isClosed()).isPresent();
  }

  public boolean mayBegin() {
    return editable && board.isEmpty() && its.isOpen();
  }

  public boolean mayCancel() {
    return editable && board.isEmpty() && its.state() == RoundtableState.CALLED;
  }

  public boolean mayOpenRegister() {
    return editable && register == RegisterState.NONE && its.state() == RoundtableState.CALLED;
  }

  public boolean isRegisterOpen() {
    return editable && register == RegisterState.OPEN;
  }

  /** Whether a stage is unfolded: it is the current one, or one of its forms was refused. */
  public boolean isUnfolded(RoundtableStage stage) {
    var which = EntryForm.which(form);
    var forms =
        switch (stage) {
          case PROBLEMS -> "tarjetas|reserva-\\d+";
          case GROUPING -> "grupo|grupo-\\d+";
          case PRIORITY -> "hoja";
          case TREE -> "arbol|nodo";
          case ALTERNATIVES -> "alternativa|decision-\\d+|calificacion";
          case COMMITMENTS -> "preliminar";
        };
    return which.matches(forms)
        || which.isEmpty() && board.filter(it -> it.live().stage() == stage).isPresent();
  }
}
