package tequio.exercise.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.files.PublicFiles;
import tequio.files.form.ReceiveUpload;
import tequio.files.form.ReceivedUpload;
import tequio.kernel.GovernmentKey;
import tequio.web.Texts;

/** Files that prove a product: kept when they are sent, public with the delivery. */
@Component
class ProofFiles {

  private final ReceiveUpload uploads;
  private final PublicFiles files;

  ProofFiles(ReceiveUpload uploads, PublicFiles files) {
    this.uploads = uploads;
    this.files = files;
  }

  ReceivedUpload receive(HttpServletRequest sent, GovernmentKey government, Texts t)
      throws IOException {
    return uploads.receive(sent, government, t);
  }

  /** The hash of a file that the government has; empty where it has none of that hash. */
  Optional<String> find(GovernmentKey government, String hash) {
    return Optional.of(hash).filter(it -> files.findType(government, it).isPresent());
  }

  void publish(GovernmentKey government, String hash) {
    files.publish(government, hash);
  }
}
