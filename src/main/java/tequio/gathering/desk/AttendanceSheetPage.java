package tequio.gathering.desk;

import java.util.List;
import tequio.gathering.attendance.AttendedSubject;
import tequio.gathering.attendance.AttendeeSector;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.qr.QrCode;

/** The sheet of attendance to print; its rows are those of the form in which it is typed. */
public record AttendanceSheetPage(Government government, AttendedSubject its, List<Link> crumbs)
    implements Page {

  public int rows() {
    return PaperRows.ROWS;
  }

  public List<AttendeeSector> sectors() {
    return List.of(AttendeeSector.values());
  }

  public String publicPath() {
    return its.path();
  }

  public QrCode qr(Texts t) {
    return QrCode.of(t.whole(publicPath()));
  }
}
