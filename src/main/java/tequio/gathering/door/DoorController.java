package tequio.gathering.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.gathering.attendance.ArrivalChannel;
import tequio.gathering.attendance.ArrivalForm;
import tequio.gathering.attendance.AttendedSubject;
import tequio.kernel.Page;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;

/** Controller of the door: a code of four letters, a few questions, and people are noted. */
@Controller
class DoorController {

  private final OpenDoors doors;
  private final RateLimiter limits;

  DoorController(OpenDoors doors, RateLimiter limits) {
    this.doors = doors;
    this.limits = limits;
  }

  @GetMapping({"/asistencia", "/en/asistencia"})
  DoorCodePage ask() {
    return new DoorCodePage("");
  }

  @PostMapping({"/asistencia", "/en/asistencia"})
  Object open(@RequestParam(defaultValue = "") String codigo, HttpServletRequest request, Texts t) {
    limits.count(Limit.ATTENDANCE, request);
    return doors.find(codigo).isPresent()
        ? "redirect:" + t.to("/asistencia/" + codigo.replaceAll("[^A-Za-z]", ""))
        : new DoorCodePage(codigo.isEmpty() ? "?" : codigo);
  }

  @GetMapping({"/asistencia/{code}", "/en/asistencia/{code}"})
  Page form(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
    limits.count(Limit.ATTENDANCE, request);
    response.setHeader("Cache-Control", "no-store");
    return doors
        .find(code)
        .<Page>map(it -> new ArrivalPage(it, code, Form.of(FormData.NONE)))
        .orElseGet(() -> new DoorCodePage(code));
  }

  @PostMapping({"/asistencia/{code}", "/en/asistencia/{code}"})
  Object note(@PathVariable String code, HttpServletRequest request, Texts t) {
    limits.count(Limit.ATTENDANCE, request);
    var attended = doors.find(code);
    if (attended.isEmpty()) {
      return new DoorCodePage(code);
    }
    var its = attended.get();
    var result = FormResult.of(request, ArrivalForm.questions(its.groups()), t);
    return result.orAgain(
        form -> new ArrivalPage(its, code, form),
        said -> {
          var wrong = ArrivalForm.problem(said, result, t);
          if (wrong.isPresent()) {
            return new ArrivalPage(its, code, wrong.get());
          }
          var noted = doors.add(its, ArrivalForm.arrival(said, ArrivalChannel.DOOR));
          var with = noted.secret().map(it -> "?nombre=" + it).orElse("");
          return "redirect:" + t.to("/asistencia/" + code + "/listo" + with);
        });
  }

  @GetMapping({"/asistencia/{code}/listo", "/en/asistencia/{code}/listo"})
  Page noted(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String nombre,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.ATTENDANCE, request);
    response.setHeader("Cache-Control", "no-store");
    return doors
        .find(code)
        .<Page>map(it -> new ArrivalNotedPage(it, doors.balance(it), withdrawal(it, nombre)))
        .orElseGet(() -> new DoorCodePage(code));
  }

  private static Optional<String> withdrawal(AttendedSubject attended, String secret) {
    return Optional.of(secret)
        .filter(it -> it.matches("[\\w-]{22}"))
        .map(it -> "/asistencia/nombre/" + attended.subject().government() + "/" + it);
  }

  @GetMapping({
    "/asistencia/nombre/{government}/{secret}",
    "/en/asistencia/nombre/{government}/{secret}"
  })
  NameWithdrawalPage askWithdrawal(
      @PathVariable String government, @PathVariable String secret, HttpServletRequest request) {
    limits.count(Limit.ATTENDANCE, request);
    var state =
        doors.isNamed(government, secret)
            ? NameWithdrawalPage.NameState.PUBLIC
            : NameWithdrawalPage.NameState.GONE;
    return new NameWithdrawalPage("/asistencia/nombre/" + government + "/" + secret, state);
  }

  @PostMapping({
    "/asistencia/nombre/{government}/{secret}",
    "/en/asistencia/nombre/{government}/{secret}"
  })
  Object withdraw(
      @PathVariable String government,
      @PathVariable String secret,
      HttpServletRequest request,
      Texts t) {
    limits.count(Limit.ATTENDANCE, request);
    if (!doors.withdraw(government, secret)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:" + t.to("/asistencia/nombre/" + government + "/" + secret);
  }
}
