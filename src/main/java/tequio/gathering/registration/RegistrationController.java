package tequio.gathering.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.gathering.attendance.Arrival;
import tequio.gathering.attendance.ArrivalForm;
import tequio.gathering.attendance.AttendedSubject;
import tequio.gathering.attendance.AttendedSubject.AttendedSubjectLookup;
import tequio.gathering.attendance.AttendeeSector;
import tequio.kernel.SubjectReference;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tequio.web.request.RequestAddress;
import tools.jackson.databind.node.ObjectNode;

/**
 * Controller of the form by which anybody takes a place in what people attend, and gives it back.
 */
@Controller
@RequestMapping({
  "/{state}/eventos/{code}/registro",
  "/en/{state}/eventos/{code}/registro",
  "/{state}/{municipality}/eventos/{code}/registro",
  "/en/{state}/{municipality}/eventos/{code}/registro",
  "/{state}/mesas/{code}/registro",
  "/en/{state}/mesas/{code}/registro",
  "/{state}/{municipality}/mesas/{code}/registro",
  "/en/{state}/{municipality}/mesas/{code}/registro"
})
class RegistrationController {

  private static final int LONGEST_NEED = 500;

  private static final List<FieldType.Part> QUESTIONS =
      List.of(
          new FieldType.Part("sector", "arrival.sector", ArrivalForm.sectors()),
          new FieldType.Part("organisation", "arrival.organisation", line(false)),
          new FieldType.Part("needs", "registration.needs", line(true)));

  private final List<AttendedSubjectLookup> lookups;
  private final Reservations reservations;
  private final RateLimiter limits;

  RegistrationController(
      List<AttendedSubjectLookup> lookups, Reservations reservations, RateLimiter limits) {
    this.lookups = List.copyOf(lookups);
    this.reservations = reservations;
    this.limits = limits;
  }

  @GetMapping
  RegistrationPage ask(
      Government government,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    return page(government, find(government, code, request), Form.of(FormData.NONE));
  }

  @PostMapping
  Object take(
      Government government, @PathVariable String code, HttpServletRequest request, Texts t) {
    limits.count(Limit.ATTENDANCE, request);
    var its = find(government, code, request);
    if (!its.call().registrationOpen()) {
      return page(government, its, Form.of(FormData.NONE));
    }
    var result = FormResult.of(request, QUESTIONS, t);
    return result.orAgain(
        form -> page(government, its, form),
        said ->
            tooLong(said, result, t)
                .<Object>map(it -> page(government, its, it))
                .orElseGet(() -> "redirect:" + t.to(its.path() + take(its, said))));
  }

  private String take(AttendedSubject its, ObjectNode said) {
    return "/registro/"
        + reservations
            .take(
                its.subject(),
                AttendeeSector.of(said.path("sector").asString()),
                words(said, "organisation"),
                words(said, "needs"),
                its.call().places())
            .ticket();
  }

  private static Optional<Form> tooLong(ObjectNode said, FormResult result, Texts t) {
    if (said.path("needs").asString("").length() > LONGEST_NEED) {
      return Optional.of(result.wrong("needs", t.say("arrival.too-long", LONGEST_NEED)));
    }
    return said.path("organisation").asString("").length() > Arrival.LONGEST
        ? Optional.of(result.wrong("organisation", t.say("arrival.too-long", Arrival.LONGEST)))
        : Optional.empty();
  }

  @GetMapping("/{ticket}")
  ReservationPage show(
      Government government,
      @PathVariable String code,
      @PathVariable String ticket,
      HttpServletRequest request,
      HttpServletResponse response) {
    limits.count(Limit.ATTENDANCE, request);
    response.setHeader("Cache-Control", "no-store");
    var its = find(government, code, request);
    return new ReservationPage(government, its, ticket, reservations.holds(its.subject(), ticket));
  }

  @PostMapping("/{ticket}")
  String giveBack(
      Government government,
      @PathVariable String code,
      @PathVariable String ticket,
      HttpServletRequest request,
      Texts t) {
    limits.count(Limit.ATTENDANCE, request);
    var its = find(government, code, request);
    if (!reservations.giveBack(its.subject(), ticket)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:" + t.to(its.path() + "/registro/" + ticket);
  }

  private AttendedSubject find(Government government, String code, HttpServletRequest request) {
    var segments = RequestAddress.of(request).segments();
    var segment = segments.get(segments.indexOf("registro") - 2);
    return lookups.stream()
        .filter(it -> it.segment().equals(segment))
        .flatMap(it -> it.find(new SubjectReference(it.kind(), government.key(), code)).stream())
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static RegistrationPage page(Government government, AttendedSubject its, Form form) {
    return new RegistrationPage(government, its, QUESTIONS, form);
  }

  private static FieldType line(boolean isLong) {
    return new FieldType.OrNothing(new FieldType.Words(isLong, false));
  }

  private static Optional<String> words(ObjectNode said, String name) {
    return Optional.of(said.path(name).asString("")).filter(it -> !it.isEmpty());
  }
}
