package tequio.web;

import java.util.List;

/**
 * Header of the pages of a government.
 *
 * @param above what contains it, such as the state; empty for the federation
 * @param home path of its board
 * @param fictional whether it is an invented government, which every page says
 */
public record GovernmentHeader(
    String name, String above, String home, boolean fictional, List<Link> tabs) {

  /** Header of pages that belong to no government. */
  public static final GovernmentHeader NONE = new GovernmentHeader("", "", "", false, List.of());

  public boolean isSomewhere() {
    return !home.isEmpty();
  }
}
