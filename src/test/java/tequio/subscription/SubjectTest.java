package tequio.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;

/** What is followed is written into a form and read from it again. */
class SubjectTest {

  static final GovernmentKey TOWN = new GovernmentKey("06002");

  @Test
  void every_subject_reads_what_it_wrote() {
    for (var subject :
        List.of(
            Subject.of(TOWN),
            new Subject(TOWN, 3),
            Subject.of(new SubjectReference("secretariat-rules", TOWN, "1")),
            Subject.of(new SubjectReference("meeting", TOWN, "2026-03")))) {
      assertThat(Subject.find(subject.code())).contains(subject);
    }
  }

  @Test
  void nothing_else_is_read() {
    for (var code :
        List.of("06002", "06002-x", "06002-3-meeting/1", "06002-0-meeting", "06002-0-../1", "")) {
      assertThat(Subject.find(code)).as(code).isEmpty();
    }
  }

  @Test
  void a_document_is_referred_to_as_the_record_does() {
    var document = new SubjectReference("secretariat-rules", TOWN, "1");

    assertThat(Subject.of(document).ref()).isEqualTo(document);
    assertThat(new Subject(TOWN, 3).ref()).isEqualTo(new SubjectReference("commitment", TOWN, "3"));
  }
}
