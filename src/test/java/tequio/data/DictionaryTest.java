package tequio.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import tequio.data.dataset.CodeList;
import tequio.data.dataset.Column;
import tequio.data.dataset.Dataset;
import tequio.data.source.Datasets;
import tequio.testing.TequioTest;
import tequio.web.Texts;

/** Each dataset says in both languages what each of its columns and codes means. */
@TequioTest
class DictionaryTest {

  static final List<Locale> LANGUAGES = List.of(Texts.SPANISH, Locale.ENGLISH);

  @Autowired Datasets datasets;
  @Autowired MessageSource messages;

  @Test
  void every_dataset_and_column_has_words_of_its_own_in_both_languages() {
    var untold = new TreeSet<String>();
    for (var key : keys()) {
      var words = LANGUAGES.stream().map(it -> messages.getMessage(key, null, "", it)).toList();
      if (words.contains("") || (key.startsWith("column.") && words.get(0).equals(words.get(1)))) {
        untold.add(key);
      }
    }
    assertThat(untold).isEmpty();
  }

  @Test
  void every_code_has_words_in_both_languages_and_stands_for_one_thing() {
    for (var dataset : datasets.list()) {
      for (var column : dataset.columns()) {
        column
            .codes()
            .ifPresent(codes -> {
              assertThat(codes.lines()).extracting(CodeList.Line::code).doesNotHaveDuplicates();
              codes
                  .lines()
                  .forEach(line ->
                      LANGUAGES.forEach(it ->
                          assertThat(messages.getMessage(Texts.key(line.meaning()), null, "", it))
                              .as("%s in %s", line, it)
                              .isNotEmpty()));
            });
      }
    }
  }

  @Test
  void a_column_has_one_name_and_a_dataset_a_key_that_begins_with_the_government() {
    for (var dataset : datasets.list()) {
      assertThat(dataset.columns()).extracting(Column::name).doesNotHaveDuplicates();
      assertThat(dataset.columns().getLast().name()).isEqualTo(Dataset.WHY_EMPTY);
      assertThat(dataset.key()).as(dataset.name()).startsWith("gobierno");
    }
  }

  private TreeSet<String> keys() {
    var keys = new TreeSet<String>();
    for (var dataset : datasets.list()) {
      keys.add("dataset." + dataset.name());
      keys.add("dataset." + dataset.name() + ".what");
      dataset.columns().forEach(column -> keys.add(column.meaningKey()));
    }
    return keys;
  }
}
