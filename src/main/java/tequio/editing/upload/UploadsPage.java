package tequio.editing.upload;

import java.util.List;
import java.util.Optional;
import tequio.files.PublicFile;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * Page with the public files of a government and the form to upload another.
 *
 * @param kept the one that was kept just now, by its hash
 * @param problem what was not right with the last one, in words; empty where nothing was
 */
public record UploadsPage(
    Government government, List<PublicFile> files, Optional<String> kept, String problem)
    implements Page {

  @Override
  public int status() {
    return problem.isEmpty() ? 200 : 422;
  }
}
