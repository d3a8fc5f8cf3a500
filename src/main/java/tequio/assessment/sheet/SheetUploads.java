package tequio.assessment.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import tequio.web.transfer.UploadedFile;

/** Tables that people upload as XLSX or CSV. */
public final class SheetUploads {

  /** The table of the file of a request; empty where there is none that can be read. */
  public static Optional<SheetTable> read(HttpServletRequest sent) throws IOException {
    var file = UploadedFile.find(sent);
    return file.isEmpty() ? Optional.empty() : read(file.get());
  }

  private static Optional<SheetTable> read(UploadedFile file) throws IOException {
    return file.name().toLowerCase(Locale.ROOT).endsWith(".csv")
        ? SheetTable.read(file.content())
        : XlsxTable.read(file.content());
  }

  private SheetUploads() {}
}
