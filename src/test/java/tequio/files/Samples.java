package tequio.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Real bytes of small files, good and bad. */
public final class Samples {

  public static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(ISO_8859_1);

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  /** Wide, its left half red and its right half blue. */
  public static byte[] picture(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
      }
    }
    return bytes(image, format);
  }

  public static byte[] bytes(BufferedImage image, String format) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** A JPEG as a telephone writes it: turned by a quarter, with the place where it was taken. */
  public static byte[] photographWithPlace(int width, int height) {
    return turned(picture("jpg", width, height), 6);
  }

  /** The same of any picture, held in one of the eight ways that Exif numbers. */
  public static byte[] photograph(BufferedImage image, int orientation) {
    return turned(bytes(image, "jpg"), orientation);
  }

  private static byte[] turned(byte[] jpeg, int orientation) {
    byte[] exif = exif(orientation);
    return ByteBuffer.allocate(jpeg.length + exif.length + 4)
        .put(jpeg, 0, 2)
        .putShort((short) 0xFFE1)
        .putShort((short) (exif.length + 2))
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** An orientation and GPS 19° 25′ N, written after the TIFF and Exif specifications. */
  private static byte[] exif(int orientation) {
    var tiff = ByteBuffer.allocate(200).put("Exif\0\0MM".getBytes(ISO_8859_1));
    tiff.putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
    entry(tiff, 0x8825, 4, 1).putInt(38);
    tiff.putInt(0);
    tiff.putShort((short) 2);
    entry(tiff, 1, 2, 2).put("N\0\0\0".getBytes(ISO_8859_1));
    entry(tiff, 2, 5, 3).putInt(68);
    tiff.putInt(0);
    tiff.putInt(19).putInt(1).putInt(25).putInt(1).putInt(0).putInt(1);
    tiff.put("GPS-MARK".getBytes(ISO_8859_1));
    byte[] written = new byte[tiff.position()];
    tiff.flip().get(written);
    return written;
  }

  private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
    return tiff.putShort((short) tag).putShort((short) type).putInt(count);
  }

  public static byte[] word(Map<String, String> more) {
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "[Content_Types].xml",
        "<?xml version=\"1.0\"?><Types><Override PartName=\"/word/document.xml\" ContentType=\""
            + WORD
            + "\"/></Types>");
    parts.put("word/document.xml", "<w:document>Acta de la mesa</w:document>");
    parts.putAll(more);
    return zip(parts);
  }

  public static byte[] openDocument(String type, Map<String, String> more) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/vnd.oasis.opendocument." + type);
    parts.put("content.xml", "<office:document-content/>");
    parts.putAll(more);
    return zip(parts);
  }

  public static byte[] zip(Map<String, String> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private Samples() {}
}
