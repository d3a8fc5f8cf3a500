package tequio.publishing.page;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentKind;
import tequio.territory.Government;
import tequio.web.Place;
import tequio.web.component.PageData;

/** All documents of a kind that a government has or shows. */
public record DocumentListPage(
    Government government, DocumentKind<?> kind, List<Row> rows, Place place) implements Page {

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
  public PageData data() {
    return kind.dataset()
        .map(it -> PageData.of(government.path(), it.name()))
        .orElse(PageData.NONE);
  }
}
