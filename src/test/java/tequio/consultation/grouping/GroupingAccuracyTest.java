package tequio.consultation.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class GroupingAccuracyTest {

  @Test
  void the_labelled_set_has_three_hundred_answers_in_more_than_forty_groups_and_single_ones() {
    var answers = LabelledAnswers.list();

    assertThat(answers).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    assertThat(answers.stream().flatMap(it -> it.group().stream()).distinct())
        .hasSizeGreaterThanOrEqualTo(40);
    assertThat(answers).filteredOn(it -> it.group().isEmpty()).hasSize(30);
  }

  @Test
  void proposed_groups_are_as_good_as_they_were_measured() {
    var measured = GroupingAccuracy.measure();

    assertThat(GroupingAccuracy.percent(measured.precision())).isGreaterThanOrEqualTo(55);
    assertThat(GroupingAccuracy.percent(measured.recall())).isGreaterThanOrEqualTo(60);
  }

  /** Texts as they come: many say the same in other words, and each is in one group at most. */
  @Test
  void five_thousand_texts_are_grouped_and_none_is_in_two_groups() {
    var texts = new ArrayList<String>();
    var labelled = LabelledAnswers.list();
    for (int i = 0; i < 5_000; i++) {
      texts.add(labelled.get(i % labelled.size()).words() + " barrio" + i);
    }
    var counted = new ArrayList<Integer>();

    var groups = SimilarTexts.group(texts, counted::add);

    assertThat(counted).hasSize(5_000);
    var seen = new HashSet<Integer>();
    assertThat(groups).isNotEmpty().allSatisfy(group -> assertThat(seen.addAll(group)).isTrue());
  }
}
