package tequio.accounts.secondfactor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.RecentSignInCheck;
import tequio.accounts.caller.SecondFactorState;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;
import tequio.accounts.session.Sessions;
import tequio.kernel.Characters;
import tequio.web.Texts;

/** Controller that sets up, renews and removes a person's TOTP device. */
@Controller
class TotpDeviceController {

  private final TotpDevices telephones;
  private final Accounts accounts;
  private final Sessions sessions;
  private final RecentSignInCheck fresh;
  private final String site;

  TotpDeviceController(
      TotpDevices telephones,
      Accounts accounts,
      Sessions sessions,
      RecentSignInCheck fresh,
      @Value("${tequio.url:http://localhost}") String site) {
    this.telephones = telephones;
    this.accounts = accounts;
    this.sessions = sessions;
    this.fresh = fresh;
    this.site = site;
  }

  @GetMapping({"/cuenta/segundo-paso", "/en/cuenta/segundo-paso"})
  TotpDevicePage show(Caller caller) {
    var person = caller.personOrRefuse();
    fresh.toBegin(person);
    return page(person, true);
  }

  @PostMapping({"/cuenta/segundo-paso", "/en/cuenta/segundo-paso"})
  String begin(Caller caller, Texts t) {
    telephones.begin(fresh(caller));
    return "redirect:" + t.to("/cuenta/segundo-paso");
  }

  @PostMapping({"/cuenta/segundo-paso/confirmacion", "/en/cuenta/segundo-paso/confirmacion"})
  Object confirm(@RequestParam(defaultValue = "") String codigo, Caller caller) {
    var owner = fresh(caller);
    var person = caller.personOrRefuse();
    var codes = telephones.confirm(owner, Characters.compact(codigo).replaceAll("[.-]", ""));
    if (codes.isEmpty()) {
      return page(person, telephones.findBegun(owner).isEmpty());
    }
    sessions.passSecond(owner, person.session());
    return page(codes.get());
  }

  @PostMapping({"/cuenta/segundo-paso/codigos", "/en/cuenta/segundo-paso/codigos"})
  Object renew(Caller caller, Texts t) {
    var owner = fresh(caller);
    return telephones.find(owner).isPresent()
        ? page(telephones.renew(owner))
        : "redirect:" + t.to("/cuenta/segundo-paso");
  }

  @PostMapping({"/cuenta/segundo-paso/fin", "/en/cuenta/segundo-paso/fin"})
  String remove(Caller caller, Texts t) {
    telephones.remove(fresh(caller));
    return "redirect:" + t.to("/cuenta/segundo-paso");
  }

  private AccountId fresh(Caller caller) {
    var person = caller.personOrRefuse();
    fresh.toSend(person);
    return new AccountId(person.account());
  }

  private TotpDevicePage page(Caller.Person person, boolean isFine) {
    var owner = new AccountId(person.account());
    return new TotpDevicePage(
        person.second() == SecondFactorState.TO_SET_UP,
        telephones.find(owner),
        telephones.findBegun(owner).map(it -> begun(it, owner)),
        isFine);
  }

  private static RecoveryPage page(List<RecoveryCode> codes) {
    return new RecoveryPage(codes.stream().map(RecoveryCode::grouped).toList());
  }

  /** Returns the {@code otpauth} link for authenticator apps, and the secret to type. */
  private TotpDevicePage.Begun begun(Totp begun, AccountId owner) {
    var secret = Base32.of(begun.secret());
    var issuer = encoded("Tequio " + URI.create(site).getHost());
    var label = issuer + ":" + encoded(accounts.get(owner).mail().shown());
    return new TotpDevicePage.Begun(
        "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + issuer,
        Base32.grouped(secret, " "));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, UTF_8).replace("+", "%20");
  }
}
