package tequio.files.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Store of the sizes of pictures, by the hash of their bytes. */
@Component
public class PictureSizes {

  private final JdbcClient sql;

  PictureSizes(JdbcClient sql) {
    this.sql = sql;
  }

  /** Reads the size from the header of a picture and keeps it. */
  public void add(String hash, Path picture) throws IOException {
    var size = read(picture);
    int unused =
        sql.sql(
                """
                insert into stored_picture (hash, width, height) values (?, ?, ?)
                on conflict (hash) do nothing\
                """)
            .params(hash, size.width(), size.height())
            .update();
  }

  private static PictureSize read(Path picture) throws IOException {
    try (var in = ImageIO.createImageInputStream(picture.toFile())) {
      var reader = Objects.requireNonNull(ImageIO.getImageReaders(in).next());
      try {
        reader.setInput(in, true, true);
        return new PictureSize(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    }
  }
}
