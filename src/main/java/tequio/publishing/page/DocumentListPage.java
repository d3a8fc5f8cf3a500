package tequio.publishing.page;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentKind;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** All documents of a kind that a government has or shows. */
public record DocumentListPage(
    Government government, DocumentKind<?> kind, List<Row> rows, GovernmentHeader place)
    implements Page {

  /**
   * Document of the list.
   *
   * @param of name of its government if it is another one; otherwise empty
   */
  public record Row(String code, Text title, String path, PartialDate changed, String of) {}

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Downloads of the page. */
  public PageDownloads data() {
    return kind.dataset()
        .map(it -> PageDownloads.of(government.path(), it.name()))
        .orElse(PageDownloads.NONE);
  }
}
