package tequio.exercise.convening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.RecentSignInCheck;
import tequio.accounts.municipality.MunicipalityInvitations;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Controller of the table of a state, of invitations and of their letters. */
@Controller
@RequestMapping({"/trabajo/{government}/municipios", "/en/trabajo/{government}/municipios"})
class ConveningController {

  private final MunicipalityExercises exercises;
  private final MunicipalityInvitations invitations;
  private final Gazetteer gazetteer;
  private final RecentSignInCheck fresh;
  private final MailStatus mail;

  ConveningController(
      MunicipalityExercises exercises,
      MunicipalityInvitations invitations,
      Gazetteer gazetteer,
      RecentSignInCheck fresh,
      MailStatus mail) {
    this.exercises = exercises;
    this.invitations = invitations;
    this.gazetteer = gazetteer;
    this.fresh = fresh;
    this.mail = mail;
  }

  static String path(GovernmentKey state) {
    return "/trabajo/" + state + "/municipios";
  }

  @GetMapping
  ConveningPage list(@PathVariable String government, Caller caller) {
    return page(open(government, caller, Permission.CONVENE), caller, Map.of(), "");
  }

  @PostMapping
  Object invite(
      @PathVariable String government,
      @RequestParam Map<String, String> sent,
      Caller caller,
      Texts t) {
    var state = open(government, caller, Permission.INVITE_MUNICIPALITY);
    fresh.toSend(caller.personOrRefuse());
    var municipality = municipality(state, sent.getOrDefault("municipio", ""));
    var typed = sent.getOrDefault("correo", "");
    var address = MailAddress.find(typed);
    if (municipality.isEmpty() || address.isEmpty() && !typed.isEmpty()) {
      var problem = municipality.isEmpty() ? "convening.problem" : "convening.mail.problem";
      return page(state, caller, sent, problem);
    }
    var key = municipality.get().key();
    var leadsTo = "/trabajo/" + key + "/ejercicios/nuevo";
    invitations.invite(key, address, leadsTo, caller, t.locale());
    return "redirect:" + t.to(path(state.key()));
  }

  @PostMapping("/{id}/aprobacion")
  String approve(@PathVariable String government, @PathVariable UUID id, Caller caller, Texts t) {
    var state = open(government, caller, Permission.INVITE_MUNICIPALITY);
    fresh.toSend(caller.personOrRefuse());
    invitations.approve(id, caller, t.locale());
    return "redirect:" + t.to(path(state.key()));
  }

  /** The letter of now, in the format that was asked for. */
  @PostMapping("/{id}/carta")
  MunicipalityLetterPage print(
      @PathVariable String government, @PathVariable UUID id, Caller caller, Texts t) {
    var state = open(government, caller, Permission.INVITE_MUNICIPALITY);
    fresh.toSend(caller.personOrRefuse());
    var letter = invitations.print(id, caller, t.locale());
    return new MunicipalityLetterPage(state, gazetteer.get(letter.municipality()), letter);
  }

  @PostMapping("/{id}/fin")
  String withdraw(@PathVariable String government, @PathVariable UUID id, Caller caller, Texts t) {
    var state = open(government, caller, Permission.INVITE_MUNICIPALITY);
    invitations.withdraw(id, caller);
    return "redirect:" + t.to(path(state.key()));
  }

  private Government open(String key, Caller caller, Permission act) {
    var state =
        gazetteer
            .findByKey(key)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    caller.mayOrRefuse(act, state.key());
    if (!state.key().isState()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return state;
  }

  private Optional<Government> municipality(Government state, String key) {
    return gazetteer.findByKey(key).filter(it -> it.state().filter(state::equals).isPresent());
  }

  private ConveningPage page(
      Government state, Caller caller, Map<String, String> typed, String problem) {
    var rows = exercises.rows(state.key(), caller);
    var there =
        rows.stream().map(it -> it.municipality().key()).collect(Collectors.toUnmodifiableSet());
    List<Government> others =
        gazetteer.listMunicipalities(state.key()).stream()
            .filter(it -> !there.contains(it.key()))
            .toList();
    boolean inviting = caller.may(Permission.INVITE_MUNICIPALITY, state.key());
    return new ConveningPage(
        state,
        rows,
        others,
        inviting,
        mail.canSend(),
        exercises.convenedByAuthority(state),
        typed,
        problem);
  }
}
