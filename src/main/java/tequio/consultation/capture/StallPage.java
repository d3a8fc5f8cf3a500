package tequio.consultation.capture;

import java.util.List;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.submission.Stalls.Stall;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.qr.QrCode;

/** Open stalls of a consultation, the address that their device opens, and a form for another. */
public record StallPage(OpenedConsultation opened, List<Stall> stalls, Form form) implements Page {

  public StallPage {
    stalls = List.copyOf(stalls);
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return opened.path() + "/modulos";
  }

  public String formPath(Stall stall) {
    return opened.its().path() + "/participar?modulo=" + stall.code();
  }

  public QrCode qr(Stall stall, Texts t) {
    return QrCode.of(t.whole(formPath(stall)));
  }

  public List<Link> crumbs(Texts t) {
    return opened.crumbs(t, true);
  }
}
