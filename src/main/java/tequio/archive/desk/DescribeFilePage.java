package tequio.archive.desk;

import java.util.List;
import tequio.files.PublicFile;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/** Asks what is to be said of a file that was uploaded. */
public record DescribeFilePage(
    Government government, PublicFile file, List<FieldType.Part> questions, Form form)
    implements Page {

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return "/trabajo/%s/archivos/%s".formatted(government.key(), file.hash());
  }
}
