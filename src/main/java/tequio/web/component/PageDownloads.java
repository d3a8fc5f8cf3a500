package tequio.web.component;

import java.util.List;

/**
 * Downloads of a page.
 *
 * @param below path of the plan, commitment or government whose data the files hold; empty for
 *     everything
 */
public record PageDownloads(String below, List<String> datasets) {

  /** No downloads. */
  public static final PageDownloads NONE = new PageDownloads("", List.of());

  public static PageDownloads of(String below, String... datasets) {
    return new PageDownloads(below, List.of(datasets));
  }

  /** Returns the path of a file, which is the same in each language. */
  public String file(String dataset, String format) {
    return below + "/datos/" + dataset + "." + format;
  }
}
