package tequio.accounts.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.audit.AuditEntries;
import tequio.audit.AuditEntry;

/** Controller of the audit log for administrators, as a page and as a file. */
@Controller
class AuditController {

  private static final int PAGE = 50;
  private static final String COLUMNS = "previous,seq,at,deed,account,about,government,subject,sum";

  private final AuditEntries notes;
  private final AuditLineNames lines;

  AuditController(AuditEntries notes, AuditLineNames lines) {
    this.notes = notes;
    this.lines = lines;
  }

  @GetMapping({"/admin/bitacora", "/en/admin/bitacora"})
  AuditPage show(@RequestParam(defaultValue = "0") String antes, Caller caller) {
    caller.mayOrRefuse(Permission.SEE_AUDIT);
    long before = antes.matches("[1-9]\\d{0,17}") ? Long.parseLong(antes) : Long.MAX_VALUE;
    var found = notes.latest(before, PAGE + 1);
    var shown = found.stream().limit(PAGE).toList();
    long older = found.size() > PAGE ? shown.getLast().seq() : 0;
    return new AuditPage(lines.of(shown), before != Long.MAX_VALUE, older);
  }

  /** Sends the whole log in order, with all columns from which the sums are computed. */
  @GetMapping({"/admin/bitacora.csv", "/en/admin/bitacora.csv"})
  @Transactional(readOnly = true)
  public void download(Caller caller, HttpServletResponse response) throws IOException {
    caller.mayOrRefuse(Permission.SEE_AUDIT);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"bitacora.csv\"");
    var out = response.getWriter();
    out.print(COLUMNS + "\r\n");
    notes.each(note -> write(note, out));
  }

  /** Writes a line without quoting, because keys, identifiers and sums contain no commas. */
  private static void write(AuditEntry note, PrintWriter out) {
    out.print(String.join(",", note.columns()) + "," + note.sum() + "\r\n");
    if (out.checkError()) {
      throw new UncheckedIOException(new IOException("nobody reads any more"));
    }
  }
}
