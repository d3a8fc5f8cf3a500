package tequio.files.content;

import java.text.Normalizer;

/** Safe file name: characters of the uploaded name, and the extension of the detected type. */
public final class FileName {

  private static final int LONGEST = 120;

  /** Returns the cleaned name with the extension of the kind; never empty. */
  public static String clean(String written, MediaKind kind) {
    String last =
        written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
    String plain =
        Normalizer.normalize(last, Normalizer.Form.NFC)
            .replaceAll("\\.[A-Za-z0-9]{1,8}$", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", " ")
            .replaceAll("\\s+", " ")
            .replaceAll("^[ .-]+|[ .]+$", "");
    String cut =
        plain
            .codePoints()
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    return (cut.isEmpty() ? "archivo" : cut) + "." + kind.ending();
  }

  private FileName() {}
}
