package tequio.declaration.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.files.PublicFiles;
import tequio.files.form.ReceiveUpload;
import tequio.files.form.ReceivedUpload;
import tequio.kernel.GovernmentKey;
import tequio.web.Texts;

/** Files that show a signed paper: PDF or picture, nothing else. */
@Component
class ScanFiles {

  private static final Set<String> TYPES = Set.of("application/pdf", "image/png", "image/jpeg");

  private final ReceiveUpload uploads;
  private final PublicFiles files;

  ScanFiles(ReceiveUpload uploads, PublicFiles files) {
    this.uploads = uploads;
    this.files = files;
  }

  ReceivedUpload receive(HttpServletRequest sent, GovernmentKey government, Texts t)
      throws IOException {
    return switch (uploads.receive(sent, government, t)) {
      case ReceivedUpload.Kept(var file) when !TYPES.contains(file.mediaType()) ->
          new ReceivedUpload.Refused(t.say("joint-declaration.scan.no-scan"));
      case ReceivedUpload.Kept kept -> kept;
      case ReceivedUpload.Refused refused -> refused;
    };
  }

  boolean isScan(GovernmentKey government, String hash) {
    return files.findType(government, hash).filter(TYPES::contains).isPresent();
  }
}
