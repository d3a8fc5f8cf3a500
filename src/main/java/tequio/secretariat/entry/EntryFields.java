package tequio.secretariat.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.web.form.FormData;

/** Checks the fields of a small form, all of them before anything is said about one. */
public final class EntryFields {

  /** Rules of fields. */
  enum Rule implements BusinessRuleException.Rule {
    NO_WORDS,
    TOO_LONG,
    NOT_A_DAY,
    NO_CHOICE
  }

  /** Most letters of a name. */
  public static final int SHORT = 200;

  /** Most letters of some sentences. */
  public static final int LONG = 2000;

  /** Most letters of what was said. */
  public static final int NOTE = 4000;

  private final FormData sent;
  private final Map<String, BusinessRuleException> problems = new LinkedHashMap<>();

  private EntryFields(FormData sent) {
    this.sent = sent;
  }

  public static EntryFields of(HttpServletRequest request) {
    return new EntryFields(FormData.of(request.getParameterMap()));
  }

  /** Requires some words in a field, and not too many. */
  public EntryFields words(String field, int most) {
    if (Characters.isBlank(sent.one(field))) {
      problems.put(field, new BusinessRuleException(Rule.NO_WORDS));
    }
    return maybe(field, most);
  }

  /** Permits words in a field, and not too many. */
  public EntryFields maybe(String field, int most) {
    var typed = sent.one(field);
    if (!Characters.isBlank(typed) && Characters.find(typed, most).isEmpty()) {
      problems.put(field, new BusinessRuleException(Rule.TOO_LONG, most, typed.length()));
    }
    return this;
  }

  /** Requires a whole day in a field. */
  public EntryFields day(String field) {
    if (PartialDate.findDay(sent.one(field)).isEmpty()) {
      problems.put(field, new BusinessRuleException(Rule.NOT_A_DAY));
    }
    return this;
  }

  /** Requires an answer that was offered. */
  public EntryFields choice(String field, boolean offered) {
    if (!offered) {
      problems.put(field, new BusinessRuleException(Rule.NO_CHOICE));
    }
    return this;
  }

  /**
   * Returns the checked fields.
   *
   * @throws EntryException if any is wrong
   */
  public Entry checked() {
    if (!problems.isEmpty()) {
      throw new EntryException(problems);
    }
    return new Entry(sent);
  }

  /** Fields that were checked. */
  public record Entry(FormData sent) {

    public String words(String field) {
      return sent.one(field);
    }

    public Optional<String> findWords(String field) {
      return Optional.of(sent.one(field)).filter(it -> !Characters.isBlank(it));
    }

    public LocalDate day(String field) {
      return PartialDate.findDay(sent.one(field)).orElseThrow();
    }

    /** Finds a whole number below ten thousand. */
    public Optional<Integer> findNumber(String field) {
      return findWords(field).filter(it -> it.matches("\\d{1,4}")).map(Integer::valueOf);
    }
  }
}
