package tequio.secretariat.link.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.ReportingParty;
import tequio.secretariat.agreement.AgreementActs;
import tequio.secretariat.agreement.AgreementForm;
import tequio.secretariat.decision.VoteChoice;
import tequio.secretariat.entry.CallerVoice;
import tequio.secretariat.entry.EntryFields;
import tequio.secretariat.link.CapabilityLink;
import tequio.secretariat.link.MeetingReplies;
import tequio.secretariat.link.MeetingReply;
import tequio.secretariat.link.ReplyAnswer;
import tequio.secretariat.live.LiveDecision.LiveVote;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.minutes.MinutesActs;
import tequio.secretariat.session.VoteActs;
import tequio.web.Texts;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Does what a link of a letter permits; each act refuses what is wrong. */
@Component
class LinkActs {

  private static final int REASON = 500;

  private final MeetingReplies replies;
  private final VoteActs votes;
  private final MinutesActs minutes;
  private final AgreementActs agreements;

  LinkActs(MeetingReplies replies, VoteActs votes, MinutesActs minutes, AgreementActs agreements) {
    this.replies = replies;
    this.votes = votes;
    this.minutes = minutes;
    this.agreements = agreements;
  }

  /** Rules of links. */
  enum Rule implements BusinessRuleException.Rule {
    /** The session has begun or is over, or the holder is not in it. */
    NOT_NOW,
    /** Whoever cannot come says why. */
    NO_REASON
  }

  void reply(CapabilityLink link, SeatLinkPage page, HttpServletRequest sent) {
    if (!page.mayReply()) {
      throw new BusinessRuleException(Rule.NOT_NOW);
    }
    var answer = ReplyAnswer.find(one(sent, "answer"));
    var said =
        EntryFields.of(sent).choice("answer", answer.isPresent()).maybe("reason", REASON).checked();
    var why = said.findWords("reason");
    if (answer.orElseThrow() == ReplyAnswer.ABSENT && why.isEmpty()) {
      throw new BusinessRuleException(Rule.NO_REASON);
    }
    replies.set(link.subject(), new MeetingReply(link.holder(), answer.orElseThrow(), why));
  }

  void vote(SeatLinkPage page, HttpServletRequest sent) {
    var choice = VoteChoice.find(one(sent, "choice"));
    var said =
        EntryFields.of(sent)
            .choice("choice", choice.isPresent())
            .maybe("dissent", EntryFields.LONG)
            .checked();
    var there = present(page);
    var vote =
        new LiveVote(there.seat(), there.role(), Optional.empty(), said.findWords("dissent"));
    votes.vote(page.its().document(), vote, choice.orElseThrow());
  }

  void comment(SeatLinkPage page, HttpServletRequest sent) {
    var said = EntryFields.of(sent).words("words", EntryFields.NOTE).checked();
    var its = page.minutes().orElseThrow(() -> new BusinessRuleException(Rule.NOT_NOW));
    minutes.comment(its, attended(page).seat(), said.words("words"));
  }

  void giveWord(SeatLinkPage page) {
    var its = page.minutes().orElseThrow(() -> new BusinessRuleException(Rule.NOT_NOW));
    minutes.giveWord(its, attended(page).seat());
  }

  private static String one(HttpServletRequest sent, String field) {
    return FormData.of(sent.getParameterMap()).one(field);
  }

  /** Whoever reports by a link speaks for the owner of the agreement to whom it was sent. */
  Object report(
      CapabilityLink link, AgreementLinkPage page, ObjectNode said, FormResult result, Texts t) {
    var wrong = AgreementForm.problem(said, result, t);
    if (wrong.isPresent()) {
      return new AgreementLinkPage(
          page.government(), page.ticket(), page.its(), page.questions(), wrong.get());
    }
    var voice = link.voice().orElse(ReportingParty.GOVERNMENT);
    agreements.report(
        page.its().document(),
        AgreementForm.report(said, page.its().today()),
        voice,
        CallerVoice.actor(voice, link.holder()));
    return "redirect:" + t.to(page.path());
  }

  private static LivePresence present(SeatLinkPage page) {
    return page.presence()
        .filter(LivePresence::isPresent)
        .orElseThrow(() -> new BusinessRuleException(Rule.NOT_NOW));
  }

  private static LivePresence attended(SeatLinkPage page) {
    return page.presence().orElseThrow(() -> new BusinessRuleException(Rule.NOT_NOW));
  }
}
