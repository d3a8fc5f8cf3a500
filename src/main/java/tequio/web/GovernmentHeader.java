package tequio.web;

import java.util.List;

/**
 * Header of the pages of a government.
 *
 * @param above what it lies in, such as the state; empty where nothing is above it
 * @param home the address of its board
 * @param fictional made up to show or to test: every page says so
 */
public record GovernmentHeader(
    String name, String above, String home, boolean fictional, List<Link> tabs) {

  /** No government's page. */
  public static final GovernmentHeader NONE = new GovernmentHeader("", "", "", false, List.of());

  public boolean isSomewhere() {
    return !home.isEmpty();
  }
}
