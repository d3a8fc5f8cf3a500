package tequio.secretariat.session.desk;

import java.time.LocalDate;
import java.util.Optional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.decision.VoteChoice;

/** Reads what is typed and chosen while a session is run. */
final class SessionInput {

  /** Rules of what is typed. */
  enum Rule implements BusinessRuleException.Rule {
    /** Nothing is written, or too much. */
    NO_WORDS,
    NO_CHOICE,
    NOT_A_DAY
  }

  static final int SHORT = 200;
  static final int LONG = 2000;
  static final int NOTE = 4000;

  /** Returns what was written, which must be something and not too much. */
  static String words(String typed, int most) {
    return Characters.find(typed, most)
        .orElseThrow(() -> new BusinessRuleException(Rule.NO_WORDS, most));
  }

  /** Finds what was written, if anything was. */
  static Optional<String> findWords(String typed, int most) {
    return Characters.isBlank(typed) ? Optional.empty() : Optional.of(words(typed, most));
  }

  static LocalDate day(String typed) {
    return PartialDate.findDay(typed).orElseThrow(() -> new BusinessRuleException(Rule.NOT_A_DAY));
  }

  static SeatRole role(String word) {
    return switch (word) {
      case "principal" -> SeatRole.PRINCIPAL;
      case "alternate" -> SeatRole.ALTERNATE;
      default -> throw new BusinessRuleException(Rule.NO_CHOICE);
    };
  }

  static VoteChoice choice(String word) {
    return VoteChoice.find(word).orElseThrow(() -> new BusinessRuleException(Rule.NO_CHOICE));
  }

  /** Finds a number, which may be left out. */
  static Optional<Integer> findNumber(String typed) {
    return typed.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }

  private SessionInput() {}
}
