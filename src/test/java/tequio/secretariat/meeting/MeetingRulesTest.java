package tequio.secretariat.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tequio.publishing.kind.Violation;
import tequio.secretariat.MeetingWorld;

class MeetingRulesTest {

  @Test
  void a_call_with_days_and_an_agenda_is_whole() {
    assertThat(MeetingRules.check(MeetingWorld.ordinary("2026-03-02", "2026-03-20", 3))).isEmpty();
  }

  @Test
  void a_session_is_not_called_for_yesterday() {
    assertThat(MeetingRules.check(MeetingWorld.ordinary("2026-03-03", "2026-03-02", 1)))
        .extracting(Violation::path, Violation::key)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("day", "meeting.day-before-call"));
  }

  @Test
  void a_session_has_some_items_and_not_two_hundred() {
    assertThat(MeetingRules.check(MeetingWorld.ordinary("2026-03-02", "2026-03-20", 0)))
        .extracting(Violation::key)
        .containsExactly("meeting.no-items");
    assertThat(MeetingRules.check(MeetingWorld.ordinary("2026-03-02", "2026-03-20", 200)))
        .extracting(Violation::key)
        .containsExactly("meeting.too-many-items");
  }

  @Test
  void days_without_precision_are_refused_and_their_notice_is_not_computed() {
    var vague = MeetingWorld.ordinary("2026-03", "2026-03-20", 1);

    assertThat(MeetingRules.check(vague)).extracting(Violation::path).containsExactly("called");
    assertThat(MeetingRules.areDaysInOrder(vague)).isFalse();
  }

  @Test
  void an_ordinary_session_needs_its_notice() {
    var meeting = MeetingWorld.ordinary("2026-03-02", "2026-03-04", 1);

    assertThat(MeetingRules.check(meeting, new MeetingNotices.MeetingNotice(2, 5, 5)))
        .extracting(Violation::key)
        .containsExactly("meeting.notice-too-short.ordinary");
    assertThat(MeetingRules.check(meeting, new MeetingNotices.MeetingNotice(5, 5, 5))).isEmpty();
  }

  @Test
  void less_notice_than_an_ordinary_session_is_told_with_its_reason() {
    var silent =
        MeetingWorld.of(MeetingType.EXTRAORDINARY, "2026-03-02", "2026-03-04", Optional.empty(), 1);
    var told =
        MeetingWorld.of(
            MeetingType.EXTRAORDINARY, "2026-03-02", "2026-03-04", Optional.of("Lluvias"), 1);
    var enough = new MeetingNotices.MeetingNotice(2, 2, 5);

    assertThat(MeetingRules.check(silent, enough))
        .extracting(Violation::key)
        .containsExactly("meeting.notice-without-reason");
    assertThat(MeetingRules.check(told, enough)).isEmpty();
    assertThat(MeetingRules.check(told, new MeetingNotices.MeetingNotice(1, 2, 5)))
        .extracting(Violation::key)
        .containsExactly("meeting.notice-too-short.extraordinary");
  }
}
