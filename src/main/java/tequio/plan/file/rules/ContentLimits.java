package tequio.plan.file.rules;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tequio.directory.name.NameKey;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Limits of lengths, counts and numbers: those of {@code plan-v1.schema.json}, applied to records.
 */
final class ContentLimits {

  /** Largest number; every reader of JSON and SQL can represent it. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

  /** Most decimals of a number. */
  private static final int MOST_DECIMALS = 9;

  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_URL = 2000;
  private static final int MOST_ELEMENTS = 500;
  private static final int HIGHEST_NUMBER = 9999;

  /** Lists with a limit of their own. */
  private static final Map<String, Integer> LISTS =
      Map.of(
          "PlanContent.sources", 200,
          "CommitmentContent.sources", 200,
          "Milestone.sources", 200,
          "OutsideEvaluation.sources", 200,
          "OutsideEvaluation.findings", 100,
          "CommitmentContent.identifiers", 50,
          "CommitmentContent.evaluations", 100,
          "CommitmentContent.values", 4,
          "Indicator.measurements", 1000,
          "ProgressReport.evidence", 200);

  /** Names of persons or things, which need at least one letter or digit. */
  private static final Set<String> NAMES =
      Set.of(
          "NamedOrganisation.name",
          "ResponsibleOffice.office",
          "PublicServant.name",
          "PublicServant.position",
          "OutsideEvaluation.author",
          "PlanContent.leads",
          "Indicator.unit");

  private static final Map<String, Pattern> CODES =
      Map.of(
          "PlanContent.code", Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"),
          "SdgLink.target", Pattern.compile("[0-9]{1,2}\\.[0-9a-z]{1,2}"),
          "SdgLink.indicator", Pattern.compile("[0-9]{1,2}\\.[0-9a-z]{1,2}\\.[0-9]"));

  private static final Map<String, Integer> LENGTHS =
      Map.of("PlanContent.code", 60, "Identifier.code", 100);

  private static final Map<String, Integer> HIGHEST = Map.of("SdgLink.goal", 17);

  private static final Map<String, Integer> LOWEST = Map.of("PlanContent.commitmentsStated", 0);

  /** Returns which limit a value exceeds; empty if none. */
  static Optional<RuleViolation> check(ContentValue it) {
    return switch (it.value()) {
      case String words -> text(it, words);
      case List<?> list when list.size() > mostElements(it.component()) ->
          wrong(it, ValidationErrorCode.TOO_MANY, mostElements(it.component()));
      case PartialDate date when !date.isInKnownYears() ->
          wrong(
              it,
              ValidationErrorCode.UNKNOWN_YEAR,
              date,
              PartialDate.FIRST_YEAR,
              PartialDate.LAST_YEAR);
      case URI url -> address(it, url.toString());
      case Integer number when !isWithin(it.component(), number) ->
          wrong(it, ValidationErrorCode.OUT_OF_RANGE, number);
      case BigDecimal number -> quantity(it, number);
      default -> Optional.empty();
    };
  }

  static int mostElements(String component) {
    return LISTS.getOrDefault(component, MOST_ELEMENTS);
  }

  static int mostCharacters(String component) {
    int most = NAMES.contains(component) ? LONGEST_NAME : Characters.MOST;
    return LENGTHS.getOrDefault(component, most);
  }

  static boolean isWithin(String component, int number) {
    return number >= LOWEST.getOrDefault(component, 1)
        && number <= HIGHEST.getOrDefault(component, HIGHEST_NUMBER);
  }

  private static Optional<RuleViolation> text(ContentValue it, String words) {
    if (Characters.isBlank(words)) {
      return wrong(it, ValidationErrorCode.EMPTY);
    }
    if (Characters.length(words) > mostCharacters(it.component())) {
      return wrong(it, ValidationErrorCode.TOO_LONG, mostCharacters(it.component()));
    }
    if (!isShaped(it.component(), words)) {
      return wrong(it, ValidationErrorCode.OTHER_SHAPE, shown(words));
    }
    return Characters.isReadable(words)
        ? Optional.empty()
        : wrong(it, ValidationErrorCode.UNREADABLE_CHARACTER);
  }

  private static boolean isShaped(String component, String words) {
    var code = CODES.get(component);
    return code == null
        ? !NAMES.contains(component) || isName(words)
        : code.matcher(words).matches();
  }

  private static boolean isName(String words) {
    try {
      return NameKey.of(words) != null;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  private static Optional<RuleViolation> address(ContentValue it, String url) {
    if (url.length() > LONGEST_URL) {
      return wrong(it, ValidationErrorCode.TOO_LONG, LONGEST_URL);
    }
    boolean isPublic = url.startsWith("https://") || url.startsWith("http://");
    return isPublic && Characters.compact(url).equals(url)
        ? Optional.empty()
        : wrong(it, ValidationErrorCode.NOT_AN_ADDRESS, shown(url));
  }

  private static Optional<RuleViolation> quantity(ContentValue it, BigDecimal number) {
    if (number.abs().compareTo(LARGEST) > 0) {
      return wrong(it, ValidationErrorCode.OUT_OF_RANGE, shown(number.toString()));
    }
    return number.scale() > MOST_DECIMALS
        ? wrong(it, ValidationErrorCode.TOO_PRECISE, MOST_DECIMALS)
        : Optional.empty();
  }

  /** Shortens a value for use in a sentence. */
  static String shown(String value) {
    return value.length() > 60 ? Text.beginning(value, 60) + "…" : value;
  }

  private static Optional<RuleViolation> wrong(
      ContentValue it, ValidationErrorCode wrong, Object... details) {
    return Optional.of(RuleViolation.at(it.pointer(), wrong, details));
  }

  private ContentLimits() {}
}
