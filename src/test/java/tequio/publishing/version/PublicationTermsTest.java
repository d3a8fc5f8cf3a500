package tequio.publishing.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tequio.kernel.Actor;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.secretariat.meeting.MeetingCancellation;

/** The day on which something happened comes from its content where nobody says it. */
class PublicationTermsTest {

  private static final PublicationTerms TERMS =
      PublicationTerms.by(ReportingParty.OVERSIGHT, Actor.office("Instituto"));

  private static final MeetingCancellation CANCELLED =
      new MeetingCancellation(new PartialDate("2026-03-02"), Text.spanish("Llueve."));

  @Test
  void the_day_is_that_of_the_content() {
    assertThat(TERMS.dated(CANCELLED).happened())
        .isEqualTo(Known.of(new PartialDate("2026-03-02")));
  }

  @Test
  void a_day_that_somebody_says_stays() {
    var day = new PartialDate("2026-03-01");
    assertThat(TERMS.on(day).dated(CANCELLED).happened()).isEqualTo(Known.of(day));
  }

  @Test
  void content_without_a_day_leaves_it_unknown() {
    assertThat(TERMS.dated(Text.spanish("Sin día")).happened()).isEqualTo(Known.notSeen());
  }
}
