package tequio.assessment.ranking.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.access.AssessmentAccess;
import tequio.assessment.sheet.SheetTable;
import tequio.assessment.sheet.SheetUploads;
import tequio.territory.Government;
import tequio.web.Texts;

/** Editions of rankings from spreadsheets: read, shown, and published when confirmed. */
@Controller
@RequestMapping({
  "/trabajo/{government}/clasificaciones",
  "/en/trabajo/{government}/clasificaciones"
})
class RankingUploadController {

  private static final String PUBLISH = "guardar";

  private final AssessmentAccess access;
  private final RankingUploads uploads;

  RankingUploadController(AssessmentAccess access, RankingUploads uploads) {
    this.access = access;
    this.uploads = uploads;
  }

  @GetMapping("/nueva")
  RankingUploadPage form(@PathVariable String government, Caller caller) {
    return uploads.page(whose(government, caller), Map.of(), Optional.empty(), Set.of());
  }

  /** The cells go into the form, and nothing is stored. */
  @PostMapping("/archivos")
  RankingUploadPage read(@PathVariable String government, HttpServletRequest sent, Caller caller)
      throws IOException {
    var whose = whose(government, caller);
    var table = SheetUploads.read(sent);
    var understood =
        table.map(it -> uploads.understand(it, Map.of(), caller)).orElseGet(RankingSheet::unread);
    var typed = Map.of("tabla", table.map(SheetTable::text).orElse(""));
    return uploads.page(whose, typed, Optional.of(understood), Set.of());
  }

  @PostMapping("/nueva")
  Object store(
      @PathVariable String government,
      @RequestParam Map<String, String> sent,
      Caller caller,
      Texts t) {
    var whose = whose(government, caller);
    var understood =
        uploads.understand(SheetTable.of(sent.getOrDefault("tabla", "")), sent, caller);
    var problems = uploads.problems(sent);
    boolean publishes = PUBLISH.equals(sent.get("hacer"));
    if (!publishes || !understood.isGood() || !problems.isEmpty()) {
      return uploads.page(whose, sent, Optional.of(understood), problems);
    }
    return uploads
        .store(whose, sent, understood)
        .<Object>map(it -> "redirect:" + t.to(it.path()))
        .orElseGet(() -> uploads.page(whose, sent, Optional.of(understood), Set.of("tomada")));
  }

  private Government whose(String key, Caller caller) {
    return access.government(key, caller, Permission.BRING_RANKING);
  }
}
