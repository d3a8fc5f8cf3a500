package tequio.web.component;

import java.util.List;

/**
 * Dataset files that hold what a page shows.
 *
 * @param below the address of which the files tell: a plan's, a commitment's, or that of everything
 */
public record PageDownloads(String below, List<String> datasets) {

  /** A page that shows no data. */
  public static final PageDownloads NONE = new PageDownloads("", List.of());

  public static PageDownloads of(String below, String... datasets) {
    return new PageDownloads(below, List.of(datasets));
  }

  /** The address of a file of this part: the same in each language. */
  public String file(String dataset, String format) {
    return below + "/datos/" + dataset + "." + format;
  }
}
