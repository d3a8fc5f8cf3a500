package tequio.plan.exchange;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.kernel.Characters;
import tequio.plan.file.ImportProblem;
import tequio.plan.file.ParseResult;
import tequio.plan.file.ReadPlanFile;
import tequio.plan.file.rules.PlanSchemaProbe;
import tequio.storage.Json;
import tequio.testing.TequioTest;
import tools.jackson.databind.node.ObjectNode;

/** What shows nothing is one question with one answer: in Java, in the schema and in SQL. */
@TequioTest
class BlankTest {

  /** Kept by hand, apart from the code. First and last of each run of code points. */
  static final int[][] BLANK = {
    {0x0000, 0x0020}, // controls, the space
    {0x007F, 0x00A0}, // controls, the space that does not break
    {0x00AD, 0x00AD}, // the soft hyphen
    {0x034F, 0x034F}, // combining grapheme joiner
    {0x061C, 0x061C}, // Arabic letter mark
    {0x115F, 0x1160}, // Hangul fillers
    {0x1680, 0x1680}, // Ogham space
    {0x17B4, 0x17B5}, // Khmer vowels that are not drawn
    {0x180B, 0x180F}, // Mongolian variations and separator
    {0x2000, 0x200F}, // spaces, space of no width, joiners, marks of direction
    {0x2028, 0x202F}, // ends of lines and paragraphs, embeddings, narrow space
    {0x205F, 0x206F}, // mathematical space, word joiner, invisible operators
    {0x2800, 0x2800}, // Braille of no dots
    {0x3000, 0x3000}, // ideographic space
    {0x3164, 0x3164}, // Hangul filler
    {0xFE00, 0xFE0F}, // variations
    {0xFEFF, 0xFEFF}, // byte order mark
    {0xFFA0, 0xFFA0}, // half-width Hangul filler
    {0xFFF0, 0xFFFB}, // not assigned, annotations
    {0x1BCA0, 0x1BCA3}, // shorthand controls
    {0x1D159, 0x1D159}, // note of no head
    {0x1D173, 0x1D17A}, // musical controls
    {0xE0000, 0xE0FFF}, // tags, variations
  };

  @Autowired JdbcClient jdbc;
  @Autowired ReadPlanFile reader;

  @Test
  void the_three_know_the_same_code_points() {
    var java =
        codePoints()
            .filter(it -> Characters.isBlank(Character.toString(it)))
            .boxed()
            .collect(toCollection(TreeSet::new));
    var sql =
        new TreeSet<>(
            jdbc.sql(
                    """
                    select n from generate_series(1, 1114111) n
                    where n not between 55296 and 57343 and is_blank(chr(n))
                    """)
                .query(Integer.class)
                .list());

    assertThat(java).isEqualTo(byHand());
    sql.add(0); // PostgreSQL keeps no text with it
    assertThat(sql).isEqualTo(byHand());
    for (int c : byHand()) {
      assertThat(problemsOf("title", c)).as("U+%04X", c).isNotEmpty();
    }
    for (int c : new int[] {'a', '.', 0x00A1, 0x0301, 0x2013, 0x3001, 0xFFFC, 0x1F600}) {
      assertThat(problemsOf("title", c)).as("U+%04X", c).isEmpty();
    }
  }

  /** Whatever Java takes for a space, a separator or a control shows nothing. */
  @Test
  void the_table_leaves_no_space_out() {
    assertThat(byHand())
        .containsAll(
            codePoints()
                .filter(it ->
                    Character.isWhitespace(it)
                        || Character.isSpaceChar(it)
                        || Character.isISOControl(it))
                .boxed()
                .toList());
  }

  @Test
  void what_shows_nothing_is_refused_at_its_place() {
    for (var blank : new String[] {"", " ", "\u00A0", "\u200B", "\u00AD", "\u3164", "\u2800"}) {
      assertThat(reader.read(file(blank)))
          .as(blank)
          .isInstanceOfSatisfying(
              ParseResult.Bad.class,
              it ->
                  assertThat(it.problems())
                      .extracting(ImportProblem::pointer)
                      .contains("/plan/title", "/commitments/0/content/responsible/0/office"));
    }
    for (var blank : new String[] {"\u2003", "\u3000", "\u2028", "\u2003\u200B\u3164"}) {
      assertThat(reader.read(file(blank))).as(blank).isInstanceOf(ParseResult.Bad.class);
    }
  }

  @Test
  void gaps_around_are_taken_away_and_what_belongs_to_a_letter_is_not() {
    assertThat(Characters.strip("\u00A0\u200B Agua\u3000 limpia\u2028\u00AD"))
        .isEqualTo("Agua\u3000 limpia");
    assertThat(Characters.strip("\u2764\uFE0F")).isEqualTo("\u2764\uFE0F");
    assertThat(Characters.strip("\u00AD\u200D\uFE0F")).isEmpty();
    assertThat(Characters.inOneLine("\u00A0uno\u2003\ndos\u200Btres ")).isEqualTo("uno dos tres");
    assertThat(Characters.compact("12\u00A034\u200B 5")).isEqualTo("12345");
  }

  private static Iterable<?> problemsOf(String property, int codePoint) {
    ObjectNode file = (ObjectNode) Json.MAPPER.readTree(ReadPlanFileTest.PLAN);
    ((ObjectNode) file.path("plan")).put(property, Character.toString(codePoint));
    return PlanSchemaProbe.check(file);
  }

  private static byte[] file(String words) {
    ObjectNode file = (ObjectNode) Json.MAPPER.readTree(ReadPlanFileTest.PLAN);
    ((ObjectNode) file.path("plan")).put("title", words);
    ObjectNode content = (ObjectNode) file.at("/commitments/0/content");
    content.putArray("responsible").addObject().put("office", words);
    return Json.MAPPER.writeValueAsBytes(file);
  }

  private static IntStream codePoints() {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(it -> it < Character.MIN_SURROGATE || it > Character.MAX_SURROGATE);
  }

  private static TreeSet<Integer> byHand() {
    var all = new TreeSet<Integer>();
    for (int[] run : BLANK) {
      IntStream.rangeClosed(run[0], run[1]).forEach(all::add);
    }
    return all;
  }
}
