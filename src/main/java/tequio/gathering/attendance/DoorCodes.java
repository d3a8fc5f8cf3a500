package tequio.gathering.attendance;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;

/** Codes of four letters by which open registers are found at the door. */
@Component
public class DoorCodes {

  /** Without vowels, so that no code is a word, and without letters that look like others. */
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

  private static final int LENGTH = 4;
  private static final int ATTEMPTS = 50;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;

  DoorCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The register that a code opens; however it was typed. */
  public Optional<SubjectReference> find(String typed) {
    var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{4}")) {
      return Optional.empty();
    }
    return jdbc.sql("select government, subject from attendance_door where code = ?")
        .param(code)
        .query((row, n) -> subject(row.getString("government"), row.getString("subject")))
        .optional();
  }

  /** The code of a register; empty where it is closed. */
  public Optional<String> of(SubjectReference subject) {
    return jdbc.sql("select code from attendance_door where government = ? and subject = ?")
        .params(subject.government().value(), AttendanceRegisters.column(subject))
        .query(String.class)
        .optional();
  }

  /** Gives a register a code that no other one has now. */
  String add(SubjectReference subject) {
    for (int i = 0; i < ATTEMPTS; i++) {
      var code = random();
      int added =
          jdbc.sql("insert into attendance_door values (?, ?, ?) on conflict (code) do nothing")
              .params(code, subject.government().value(), AttendanceRegisters.column(subject))
              .update();
      if (added == 1) {
        return code;
      }
    }
    throw new IllegalStateException("no code is free");
  }

  /** Whether it had one. */
  boolean remove(SubjectReference subject) {
    return jdbc.sql("delete from attendance_door where government = ? and subject = ?")
            .params(subject.government().value(), AttendanceRegisters.column(subject))
            .update()
        == 1;
  }

  private static String random() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  private static SubjectReference subject(String government, String column) {
    return SubjectReference.parse(column.replaceFirst("/", "/" + government + "/"));
  }
}
