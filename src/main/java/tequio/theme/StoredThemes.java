package tequio.theme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.theme.Theme;
import tequio.web.theme.Themes;

/** {@link Themes} on PostgreSQL, one statement for each page of a government. */
@Component
class StoredThemes implements Themes {

  private final JdbcClient jdbc;
  private final Gazetteer gazetteer;

  StoredThemes(JdbcClient jdbc, Gazetteer gazetteer) {
    this.jdbc = jdbc;
    this.gazetteer = gazetteer;
  }

  @Override
  public Theme of(String path) {
    return government(path).map(this::of).orElse(Theme.NONE);
  }

  Optional<String> colour(GovernmentKey government) {
    return jdbc.sql(
            "select colour from government_theme where government = ? and colour is not null")
        .param(government.value())
        .query(String.class)
        .optional();
  }

  private Theme of(Government government) {
    return jdbc.sql("select * from government_theme where government = ?")
        .param(government.key().value())
        .query((row, index) -> theme(government, row))
        .optional()
        .orElse(Theme.NONE);
  }

  private static Theme theme(Government government, ResultSet row) throws SQLException {
    var colour = Optional.ofNullable(row.getString("colour"));
    var crest =
        row.getString("crest") == null
            ? Optional.<Theme.Crest>empty()
            : Optional.of(
                Theme.Crest.of(
                    "/archivos/" + row.getString("crest"),
                    row.getString("crest_words"),
                    row.getInt("crest_width"),
                    row.getInt("crest_height")));
    return new Theme(colour.map(it -> government.path() + "/tema.css?v=" + it.substring(1)), crest);
  }

  /** Finds the government by the longest prefix of the path, two segments or one. */
  private Optional<Government> government(String path) {
    var parts = path.split("/", 4);
    if (parts.length > 2) {
      var whole = gazetteer.findByPath("/" + parts[1] + "/" + parts[2]);
      if (whole.isPresent()) {
        return whole;
      }
    }
    return parts.length > 1 ? gazetteer.findByPath("/" + parts[1]) : Optional.empty();
  }
}
