package tequio.accounts.personaldata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.RecentSignInCheck;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.SignIn;
import tequio.storage.Json;
import tequio.web.Texts;

/** Controller with which a person sees, downloads and erases their own data. */
@Controller
@RequestMapping({"/cuenta/datos", "/en/cuenta/datos"})
class OwnDataController {

  private final PersonalDataExport data;
  private final EraseAccount erase;
  private final SignIn signIn;
  private final RecentSignInCheck fresh;

  OwnDataController(
      PersonalDataExport data, EraseAccount erase, SignIn signIn, RecentSignInCheck fresh) {
    this.data = data;
    this.erase = erase;
    this.signIn = signIn;
    this.fresh = fresh;
  }

  @GetMapping
  OwnDataPage show(Caller caller) {
    return new OwnDataPage(data.look(new AccountId(caller.personOrRefuse().account())));
  }

  @PostMapping("/copia")
  ResponseEntity<byte[]> copy(Caller caller) {
    var person = caller.personOrRefuse();
    fresh.toSend(person);
    var held = data.copy(new AccountId(person.account()));
    var name = ContentDisposition.attachment().filename("mis-datos.json").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(held));
  }

  @GetMapping("/borrado")
  ErasePage ask(Caller caller) {
    var person = caller.personOrRefuse();
    fresh.toBegin(person);
    return new ErasePage(erase.isLastAdministrator(new AccountId(person.account())), false);
  }

  @PostMapping("/borrado")
  @Transactional
  Object erase(
      @RequestParam(defaultValue = "") String seguro,
      Caller caller,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response) {
    var person = caller.personOrRefuse();
    fresh.toSend(person);
    var account = new AccountId(person.account());
    boolean last = erase.isLastAdministrator(account);
    if (last || seguro.isEmpty()) {
      return new ErasePage(last, !last);
    }
    erase.run(account, Optional.of(account));
    signIn.out(request, response);
    return "redirect:" + t.to("/entrar?salida");
  }
}
