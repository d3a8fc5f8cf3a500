package tequio.sharing;

import java.util.List;
import tequio.web.Texts;

/** What the poster of a document says below its title, such as when and where to come. */
public interface PosterFacts {

  /** Lines for the content of a document; none for documents of other kinds. */
  List<String> list(Record content, Texts t);
}
