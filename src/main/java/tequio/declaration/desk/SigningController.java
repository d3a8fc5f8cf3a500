package tequio.declaration.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.RecentSignInCheck;
import tequio.declaration.content.DeclarationSignature;
import tequio.declaration.content.DeclarationSignature.SignatureMethod;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** Whoever is to sign reads the text and signs with their own account, freshly signed in. */
@Controller
@RequestMapping({"/cuenta/firmas/{government}", "/en/cuenta/firmas/{government}"})
class SigningController {

  private final OwnSignatures own;
  private final RecentSignInCheck fresh;
  private final Clock clock;

  SigningController(OwnSignatures own, RecentSignInCheck fresh, Clock clock) {
    this.own = own;
    this.fresh = fresh;
    this.clock = clock;
  }

  @GetMapping
  SigningPage show(@PathVariable String government, Caller caller) {
    var person = caller.personOrRefuse();
    var page = own.find(government, person.account()).orElseThrow(GovernmentAccess::nothingThere);
    fresh.toBegin(person);
    return page;
  }

  /**
   * Signs the text that was read.
   *
   * @param visto its fingerprint
   */
  @PostMapping
  Object sign(
      @PathVariable String government,
      @RequestParam(defaultValue = "") String visto,
      Caller caller,
      Texts t) {
    var person = caller.personOrRefuse();
    var page =
        own.find(government, person.account())
            .filter(SigningPage::isOpen)
            .orElseThrow(GovernmentAccess::nothingThere);
    fresh.toSend(person);
    if (!page.text().fingerprint().equals(visto)) {
      return page.changed();
    }
    own.sign(page, signature(page), person.account());
    return "redirect:" + t.to("/cuenta/firmas/" + page.government().key());
  }

  private DeclarationSignature signature(SigningPage page) {
    var who = page.who();
    var today = LocalDate.ofInstant(clock.instant(), page.government().zone());
    return new DeclarationSignature(
        who.party(),
        who.name(),
        Text.spanish(who.office()),
        PartialDate.of(today),
        SignatureMethod.SCREEN,
        Optional.empty());
  }
}
