package tequio.assessment.act;

import static tequio.assessment.act.AssessmentConfirmationPage.CONFIRMED;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.assessment.access.AssessmentAccess;
import tequio.assessment.access.AssessmentAccess.Opened;
import tequio.assessment.letter.AssessmentInvitations;
import tequio.assessment.response.AssessmentActs;
import tequio.assessment.response.FreezeAssessment;
import tequio.assessment.response.ReplyTerms;
import tequio.assessment.result.ResultView;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.web.Texts;

/** Moves an assessment on; what cannot be taken back is shown before it is confirmed. */
@Controller
class AssessmentActController {

  private final AssessmentAccess access;
  private final AssessmentActs acts;
  private final AssessmentInvitations invitations;
  private final FreezeAssessment freezing;
  private final ReplyTerms terms;

  AssessmentActController(
      AssessmentAccess access,
      AssessmentActs acts,
      AssessmentInvitations invitations,
      FreezeAssessment freezing,
      ReplyTerms terms) {
    this.access = access;
    this.acts = acts;
    this.invitations = invitations;
    this.freezing = freezing;
    this.terms = terms;
  }

  @PostMapping({
    "/trabajo/{government}/diagnosticos/{number}/" + AssessmentAct.WORDS,
    "/en/trabajo/{government}/diagnosticos/{number}/" + AssessmentAct.WORDS
  })
  Object act(
      @PathVariable String government,
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam Map<String, String> sent,
      Caller caller,
      Texts t) {
    var opened = access.toAnswer(government, number, caller);
    var its = AssessmentAct.of(act);
    if (its.isConfirmed()) {
      var seen = seen(its, opened);
      if (!seen.equals(sent.get(CONFIRMED))) {
        return confirmation(its, opened, seen, sent.containsKey(CONFIRMED));
      }
    }
    return "redirect:" + t.to(carryOut(its, opened, sent, caller));
  }

  /** Of what the act would do now; refused where it cannot be done. */
  private String seen(AssessmentAct act, Opened opened) {
    var government = opened.government().key();
    int number = opened.assessment().number();
    return acts.fingerprint(
        switch (act) {
          case CLOSE -> acts.getClosable(government, number);
          case FREEZE -> acts.getPublishable(government, number);
          case DISCARD -> acts.getDiscardable(government, number);
          case DRAW, INVITE, REOPEN -> opened.assessment();
        });
  }

  private AssessmentConfirmationPage confirmation(
      AssessmentAct act, Opened opened, String seen, boolean moved) {
    var result = freezing.result(opened.assessment(), opened.government().zone());
    return new AssessmentConfirmationPage(
        opened.government(),
        opened.assessment(),
        opened.instrument(),
        act,
        ResultView.of(opened.instrument(), result.answers(), result.replies()),
        seen,
        terms.last(opened.government().key()),
        moved);
  }

  /** Where it leads. */
  private String carryOut(
      AssessmentAct act, Opened opened, Map<String, String> sent, Caller caller) {
    var government = opened.government().key();
    int number = opened.assessment().number();
    var by = caller.personOrRefuse().account();
    var seen = sent.getOrDefault(CONFIRMED, "");
    switch (act) {
      case DRAW -> acts.draw(government, number, percent(sent.getOrDefault("porcentaje", "")), by);
      case INVITE -> invite(opened, sent, by);
      case CLOSE -> acts.close(government, number, seen, by);
      case FREEZE -> acts.freeze(government, number, seen, by);
      case REOPEN ->
          Characters.find(sent.getOrDefault("motivo", ""), Characters.MOST)
              .ifPresent(reason -> acts.reopen(government, number, reason));
      case DISCARD -> acts.discard(government, number, by);
    }
    return after(act, opened);
  }

  private static String after(AssessmentAct act, Opened opened) {
    return switch (act) {
      case DISCARD -> "/trabajo/" + opened.government().key() + "/diagnosticos";
      case DRAW, INVITE, CLOSE, FREEZE, REOPEN -> opened.assessment().path();
    };
  }

  private static int percent(String typed) {
    return typed.matches("[1-9][0-9]?|100") ? Integer.parseInt(typed) : 20;
  }

  /** Only whom the instrument lets answer or judge, and in another capacity. */
  private void invite(Opened opened, Map<String, String> sent, UUID by) {
    var word = sent.getOrDefault("calidad", "");
    var day = PartialDate.findDay(Characters.strip(sent.getOrDefault("hasta", "")));
    opened.instrument().others(opened.assessment().capacity()).stream()
        .filter(it -> it.word().equals(word))
        .forEach(it -> invitations.invite(opened.assessment(), it, day, by));
  }
}
