package tequio.consultation.capture;

import java.util.List;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.qr.QrCode;

/** The sheet to print, with the questions of the form and a code that opens it on a telephone. */
public record CaptureSheetPage(OpenedConsultation opened) implements Page {

  public ConsultationRecord its() {
    return opened.its();
  }

  public String formPath() {
    return its().path() + "/participar";
  }

  public QrCode qr(Texts t) {
    return QrCode.of(t.whole(formPath()));
  }

  public List<Link> crumbs(Texts t) {
    return opened.crumbs(t, true);
  }
}
