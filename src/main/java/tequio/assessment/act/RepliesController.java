package tequio.assessment.act;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
import tequio.assessment.access.RespondentRoles;
import tequio.assessment.instrument.Criterion;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.AssessmentActs;
import tequio.assessment.response.FindingReplies;
import tequio.assessment.response.FreezeAssessment;
import tequio.assessment.response.ReplyTerms;
import tequio.assessment.result.ResultView;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.web.Texts;

/** Replies of an assessed government to findings, until the last day of its term. */
@Controller
@RequestMapping({
  "/trabajo/{government}/diagnosticos/{number}",
  "/en/trabajo/{government}/diagnosticos/{number}"
})
class RepliesController {

  private static final int LONGEST_REPLY = 5000;

  private final AssessmentAccess access;
  private final FindingReplies replies;
  private final FreezeAssessment freezing;
  private final ReplyTerms terms;

  RepliesController(
      AssessmentAccess access,
      FindingReplies replies,
      FreezeAssessment freezing,
      ReplyTerms terms) {
    this.access = access;
    this.replies = replies;
    this.freezing = freezing;
    this.terms = terms;
  }

  @GetMapping("/replicas")
  RepliesPage replies(@PathVariable String government, @PathVariable String number, Caller caller) {
    var opened = toReply(government, number, caller);
    var written = replies.list(opened.assessment(), opened.government().zone());
    var typed = new HashMap<String, String>();
    opened
        .instrument()
        .criteria()
        .forEach(it -> typed.put(it.code(), RepliesPage.words(written, it.code())));
    return page(opened, typed, Set.of());
  }

  @PostMapping("/replicas")
  Object reply(
      @PathVariable String government,
      @PathVariable String number,
      @RequestParam Map<String, String> sent,
      Caller caller,
      Texts t) {
    var opened = toReply(government, number, caller);
    var typed = new HashMap<String, String>();
    var problems = new HashSet<String>();
    for (var code : opened.instrument().criteria().map(Criterion::code).toList()) {
      var words = Characters.strip(sent.getOrDefault("r." + code, ""));
      typed.put(code, words);
      if (!words.isEmpty() && Characters.find(words, LONGEST_REPLY).isEmpty()) {
        problems.add(code);
      }
    }
    if (!problems.isEmpty()) {
      return page(opened, typed, problems);
    }
    keep(opened, typed, caller);
    return "redirect:" + t.to(opened.assessment().path());
  }

  private void keep(AssessmentAccess.Opened opened, Map<String, String> typed, Caller caller) {
    var until = opened.assessment().replyUntil();
    if (until.filter(terms.today(opened.government().key())::isAfter).isPresent()) {
      throw new BusinessRuleException(AssessmentActs.Rule.REPLY_IS_OVER);
    }
    typed.forEach((code, words) -> {
      if (!words.isEmpty()) {
        replies.save(
            opened.assessment(),
            code,
            words,
            opened.government().fullName(),
            caller.personOrRefuse().account());
      }
    });
  }

  private AssessmentAccess.Opened toReply(String government, String number, Caller caller) {
    var opened = access.open(government, number, caller, Permission.ASSESS);
    if (!RespondentRoles.of(caller, opened.government().key()).contains(Respondent.GOVERNMENT)
        || opened.assessment().capacity().isSelf()) {
      throw new BusinessRuleException(AssessmentAccess.Rule.OTHER_CAPACITY);
    }
    return opened;
  }

  private RepliesPage page(
      AssessmentAccess.Opened opened, Map<String, String> typed, Set<String> problems) {
    var result = freezing.result(opened.assessment(), opened.government().zone());
    return new RepliesPage(
        opened.government(),
        opened.assessment(),
        ResultView.of(opened.instrument(), result.answers(), result.replies()),
        typed,
        problems);
  }
}
