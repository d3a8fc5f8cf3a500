package tequio.roundtable.phone;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Page;
import tequio.kernel.SubjectReference;
import tequio.live.LiveStreams;
import tequio.roundtable.content.ScoringCriterion;
import tequio.roundtable.live.DotVotes;
import tequio.roundtable.live.LiveTables;
import tequio.roundtable.live.TableCard;
import tequio.secretariat.entry.EntryException;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.entry.EntryFields.Entry;
import tequio.secretariat.entry.EntryForm;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Controller of live tables on telephones: cards, dots and scores, without an account. */
@Controller
class PhoneController {

  /** Rules of what telephones send. */
  enum Rule implements BusinessRuleException.Rule {
    /** Its code was given to another table meanwhile. */
    OTHER_TABLE,
    /** Nothing was chosen. */
    NOTHING_CHOSEN
  }

  private final PhoneTables tables;
  private final LiveStreams streams;
  private final TableCodeGuard guard;

  PhoneController(PhoneTables tables, LiveStreams streams, TableCodeGuard guard) {
    this.tables = tables;
    this.streams = streams;
    this.guard = guard;
  }

  @GetMapping({"/mesa", "/en/mesa"})
  TableCodePage ask() {
    return new TableCodePage("");
  }

  @PostMapping({"/mesa", "/en/mesa"})
  Object open(@RequestParam(defaultValue = "") String codigo, HttpServletRequest request, Texts t) {
    return guard.find(codigo, Optional.empty(), request).isPresent()
        ? "redirect:" + t.to("/mesa/" + codigo.replaceAll("[^A-Za-z]", ""))
        : new TableCodePage(codigo.isEmpty() ? "?" : codigo);
  }

  /** Gives whoever has no token one, in the address: no cookie is needed. */
  @GetMapping({"/mesa/{code}", "/en/mesa/{code}"})
  Object show(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String ficha,
      @RequestParam(defaultValue = "") String listo,
      HttpServletRequest request,
      HttpServletResponse response,
      Texts t) {
    response.setHeader("Cache-Control", "no-store");
    var table = guard.find(code, voter(ficha), request);
    if (table.isEmpty()) {
      return new TableCodePage(code);
    }
    var done = List.of("tarjeta", "puntos", "calificacion").contains(listo) ? listo : "";
    if (voter(ficha).isEmpty()) {
      var voter = UUID.randomUUID().toString();
      guard.admit(table.get(), voter);
      return "redirect:" + t.to(address(code, Optional.of(voter), done));
    }
    return page(code, ficha, done, Form.of(FormData.NONE));
  }

  @GetMapping({"/mesa/{code}/cambios", "/en/mesa/{code}/cambios"})
  Object follow(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String ficha,
      HttpServletRequest request) {
    return guard
        .find(code, voter(ficha), request)
        .<Object>map(it -> stream(it, request))
        .orElseGet(() -> new TableCodePage(code));
  }

  private ResponseEntity<SseEmitter> stream(SubjectReference table, HttpServletRequest request) {
    return streams.open(LiveTables.stageOf(table), request);
  }

  @PostMapping({"/mesa/{code}/tarjetas", "/en/mesa/{code}/tarjetas"})
  Object card(@PathVariable String code, HttpServletRequest request, Texts t) {
    return act(
        code,
        "tarjeta",
        request,
        t,
        (table, sent) -> {
          var said = EntryFields.of(request).words("words", TableCard.LONGEST).checked();
          var unused = tables.add(table, id(said), said.words("words"));
        });
  }

  @PostMapping({"/mesa/{code}/puntos", "/en/mesa/{code}/puntos"})
  Object dots(@PathVariable String code, HttpServletRequest request, Texts t) {
    return act(
        code,
        "puntos",
        request,
        t,
        (table, sent) -> {
          var groups = new ArrayList<Integer>();
          for (int dot = 1; dot <= DotVotes.DOTS; dot++) {
            sent.findNumber("dot" + dot).ifPresent(groups::add);
          }
          if (groups.isEmpty()) {
            throw new BusinessRuleException(Rule.NOTHING_CHOSEN);
          }
          tables.put(
              table, voter(sent.words("ficha")).orElseThrow(PhoneController::noToken), groups);
        });
  }

  @PostMapping({"/mesa/{code}/calificaciones", "/en/mesa/{code}/calificaciones"})
  Object scores(@PathVariable String code, HttpServletRequest request, Texts t) {
    return act(
        code,
        "calificacion",
        request,
        t,
        (table, sent) -> {
          var voter = voter(sent.words("ficha")).orElseThrow(PhoneController::noToken);
          tables.score(table, voter, sent.findNumber("alternative").orElse(0), scores(table, sent));
        });
  }

  /** Scores by the criteria of the call alone, whatever else was sent. */
  private Map<Integer, Integer> scores(SubjectReference table, Entry sent) {
    var scores = new LinkedHashMap<Integer, Integer>();
    for (int i = 1; i <= tables.criteria(table); i++) {
      int criterion = i;
      sent.findNumber("score" + i)
          .filter(it -> it >= ScoringCriterion.LOWEST && it <= ScoringCriterion.HIGHEST)
          .ifPresent(it -> scores.put(criterion, it));
    }
    if (scores.isEmpty()) {
      throw new BusinessRuleException(Rule.NOTHING_CHOSEN);
    }
    return scores;
  }

  /** Does what a form says; draws the page again where it is refused. */
  private Object act(
      String code,
      String what,
      HttpServletRequest request,
      Texts t,
      BiConsumer<SubjectReference, Entry> act) {
    var sent = EntryFields.of(request).checked();
    var voter = voter(sent.words("ficha"));
    var table = guard.find(code, voter, request);
    if (table.isEmpty()) {
      return new TableCodePage(code);
    }
    try {
      requireSame(table.get(), sent.words("mesa"));
      act.accept(table.get(), sent);
    } catch (EntryException wrong) {
      return page(code, orNew(voter), "", EntryForm.of(request, wrong, t));
    } catch (BusinessRuleException refused) {
      return page(code, orNew(voter), "", EntryForm.of(request, refused, t));
    }
    return "redirect:" + t.to(address(code, voter, what));
  }

  /** Address of the page of a table; whoever opens it without a token gets one. */
  private static String address(String code, Optional<String> voter, String done) {
    var query = new ArrayList<String>();
    voter.ifPresent(it -> query.add("ficha=" + it));
    if (!done.isEmpty()) {
      query.add("listo=" + done);
    }
    return "/mesa/" + code + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  private static String orNew(Optional<String> voter) {
    return voter.orElseGet(() -> UUID.randomUUID().toString());
  }

  private static void requireSame(SubjectReference table, String sent) {
    if (!sent.equals(table.government() + "/" + table.code())) {
      throw new BusinessRuleException(Rule.OTHER_TABLE);
    }
  }

  private Page page(String code, String voter, String done, Form form) {
    return tables
        .find(code, voter)
        .<Page>map(it -> new PhonePage(it, voter, done, form))
        .orElseGet(() -> new TableCodePage(code));
  }

  /** A card without an id of its own gets one; the key of its form keeps it from coming twice. */
  private static UUID id(Entry said) {
    return voter(said.words("id")).map(UUID::fromString).orElseGet(UUID::randomUUID);
  }

  private static Optional<String> voter(String sent) {
    return Optional.of(sent).filter(it -> it.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
  }

  private static BusinessRuleException noToken() {
    return new BusinessRuleException(Rule.NOTHING_CHOSEN);
  }
}
