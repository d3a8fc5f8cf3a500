package tequio.accounts.paperkey;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.RecentSignInCheck;
import tequio.accounts.person.AccountId;
import tequio.accounts.secret.PrintedCode;
import tequio.mail.MailStatus;

/** Controller of the sheet of one-time codes of the signed-in person. */
@Controller
class PaperKeySheetController {

  private final PaperKeys keys;
  private final MailStatus mail;
  private final RecentSignInCheck fresh;

  PaperKeySheetController(PaperKeys keys, MailStatus mail, RecentSignInCheck fresh) {
    this.keys = keys;
    this.mail = mail;
    this.fresh = fresh;
  }

  @GetMapping({"/cuenta/papel", "/en/cuenta/papel"})
  PaperKeySheetPage show(Caller caller) {
    var person = caller.personOrRefuse();
    fresh.toBegin(person);
    return new PaperKeySheetPage(
        keys.countLeft(new AccountId(person.account())), List.of(), mail.canSend());
  }

  @PostMapping({"/cuenta/papel", "/en/cuenta/papel"})
  PaperKeySheetPage make(Caller caller) {
    var person = caller.personOrRefuse();
    fresh.toSend(person);
    var codes = keys.renew(new AccountId(person.account()));
    return new PaperKeySheetPage(
        codes.size(), codes.stream().map(PrintedCode::grouped).toList(), mail.canSend());
  }
}
