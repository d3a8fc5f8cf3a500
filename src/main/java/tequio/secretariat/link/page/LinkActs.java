package tequio.secretariat.link.page;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.ReportingParty;
import tequio.secretariat.agreement.AgreementActs;
import tequio.secretariat.agreement.AgreementForm;
import tequio.secretariat.decision.VoteChoice;
import tequio.secretariat.link.CapabilityLink;
import tequio.secretariat.link.MeetingReplies;
import tequio.secretariat.link.MeetingReply;
import tequio.secretariat.link.ReplyAnswer;
import tequio.secretariat.live.LiveDecision.LiveVote;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.minutes.MinutesActs;
import tequio.secretariat.session.VoteActs;
import tequio.web.Texts;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Does what a link of a letter permits; each act answers what is wrong, or the empty string. */
@Component
class LinkActs {

  private static final int REASON = 500;
  private static final int DISSENT = 2000;
  private static final int COMMENT = 4000;

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
    NOT_NOW
  }

  String reply(CapabilityLink link, SeatLinkPage page, String answer, String reason, Texts t) {
    if (!page.mayReply()) {
      throw new BusinessRuleException(Rule.NOT_NOW);
    }
    var said = ReplyAnswer.find(answer);
    if (said.isEmpty()) {
      return t.say("link.reply.none");
    }
    var why = Characters.find(reason, REASON);
    if (said.get() == ReplyAnswer.ABSENT && why.isEmpty()) {
      return t.say("link.reply.no-reason");
    }
    replies.set(link.subject(), new MeetingReply(link.holder(), said.get(), why));
    return "";
  }

  String vote(SeatLinkPage page, String choice, String dissent, Texts t) {
    var said = VoteChoice.find(choice);
    if (said.isEmpty()) {
      return t.say("link.vote.none");
    }
    var there = present(page);
    var vote =
        new LiveVote(
            there.seat(), there.role(), Optional.empty(), Characters.find(dissent, DISSENT));
    votes.vote(page.its().document(), vote, said.get());
    return "";
  }

  String comment(SeatLinkPage page, String words, Texts t) {
    var said = Characters.find(words, COMMENT);
    if (said.isEmpty()) {
      return t.say("link.comment.none", COMMENT);
    }
    var its = page.minutes().orElseThrow(() -> new BusinessRuleException(Rule.NOT_NOW));
    minutes.comment(its, attended(page).seat(), said.get());
    return "";
  }

  String giveWord(SeatLinkPage page) {
    var its = page.minutes().orElseThrow(() -> new BusinessRuleException(Rule.NOT_NOW));
    minutes.giveWord(its, attended(page).seat());
    return "";
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
        voice == ReportingParty.CIVIL_SOCIETY
            ? Actor.organisation(link.holder())
            : Actor.office(link.holder()));
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
