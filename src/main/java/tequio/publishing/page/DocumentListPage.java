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
   * One of them.
   *
   * @param of whose it is, where it is another government's; else empty
   */
  public record Row(String code, Text title, String path, PartialDate changed, String of) {}

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** What it shows as files. */
  public PageDownloads data() {
    return kind.dataset()
        .map(it -> PageDownloads.of(government.path(), it.name()))
        .orElse(PageDownloads.NONE);
  }
}
