package tequio.editing.draft;

import static org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;

/** Kinds of drafts that plans consist of. */
public enum DraftKind {
  PLAN("planes", PlanContent.class),
  COMMITMENT("compromisos", CommitmentContent.class);

  private final String segment;
  private final Class<? extends Record> content;

  DraftKind(String segment, Class<? extends Record> content) {
    this.segment = segment;
    this.content = content;
  }

  /** In addresses. */
  public String segment() {
    return segment;
  }

  public Class<? extends Record> content() {
    return content;
  }

  /** The word that the database holds. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Which one this segment of an address names. */
  public static DraftKind ofSegment(String segment) {
    return segment.equals(PLAN.segment) ? PLAN : COMMITMENT;
  }

  /** Which one the route that answers is about. */
  public static DraftKind of(HttpServletRequest asked) {
    var route = String.valueOf(asked.getAttribute(BEST_MATCHING_PATTERN_ATTRIBUTE));
    return route.contains("/" + PLAN.segment + "/") ? PLAN : COMMITMENT;
  }
}
