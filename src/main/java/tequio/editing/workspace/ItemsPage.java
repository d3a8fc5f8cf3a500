package tequio.editing.workspace;

import java.util.List;
import tequio.kernel.Page;
import tequio.web.Link;

/**
 * Items of a long list, each to be opened, moved or removed.
 *
 * @param overtaken whether somebody changed the list while another moved or took out an item
 */
public record ItemsPage(
    String over, String title, String path, List<Line> items, boolean overtaken, List<Link> crumbs)
    implements Page {

  @Override
  public int status() {
    return overtaken ? 409 : 200;
  }

  /** An item: its words, where it is asked, and what it is now. */
  public record Line(String words, String to, String seen) {}
}
