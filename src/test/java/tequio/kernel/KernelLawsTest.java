package tequio.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import tequio.storage.Json;
import tools.jackson.core.type.TypeReference;

class KernelLawsTest {

  @Property
  void a_partial_date_means_the_days_from_its_first_to_its_last(@ForAll("dates") PartialDate date) {
    assertThat(date.first()).isBeforeOrEqualTo(date.last());
    assertThat(date.first().toString()).startsWith(date.text());
    assertThat(date.last().toString()).startsWith(date.text());
    assertThat(date.first().minusDays(1).toString()).doesNotStartWith(date.text());
    assertThat(date.last().plusDays(1).toString()).doesNotStartWith(date.text());
  }

  @Property
  void one_date_is_later_only_where_no_day_of_it_could_be_of_the_other(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    assertThat(one.isAfter(one)).isFalse();
    assertThat(one.isAfter(other) && other.isAfter(one)).isFalse();
    assertThat(one.isAfter(other)).isEqualTo(other.isOver(one.first()));
  }

  @Property
  void what_is_no_date_is_refused(@ForAll String text) {
    if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property
  void shares_add_up_in_any_order(
      @ForAll("shares") Fraction a, @ForAll("shares") Fraction b, @ForAll("shares") Fraction c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(Fraction.NONE)).isEqualTo(a);
    assertThat(a.plus(b).missing()).isEqualTo(a.missing() + b.missing());
    assertThat(a.plus(b).isWhole() || !a.isWhole() || !b.isWhole()).isTrue();
  }

  @Property
  void no_more_is_done_than_there_is(@ForAll @IntRange(max = 99) int of) {
    assertThatThrownBy(() -> new Fraction(of + 1, of)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Fraction(-1, of)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void a_known_text_survives_json(@ForAll("knownTexts") Known<Text> known) {
    var json = Json.MAPPER.writeValueAsString(known);

    assertThat(Json.MAPPER.readValue(json, new TypeReference<Known<Text>>() {})).isEqualTo(known);
  }

  @Property
  void a_known_date_survives_json_and_map_keeps_why_it_is_missing(
      @ForAll("knownDates") Known<PartialDate> known) {
    var json = Json.MAPPER.writeValueAsString(known);

    assertThat(Json.MAPPER.readValue(json, new TypeReference<Known<PartialDate>>() {}))
        .isEqualTo(known);
    assertThat(known.map(it -> it)).isEqualTo(known);
    assertThat(known.map(PartialDate::text).isKnown()).isEqualTo(known.isKnown());
  }

  @Property
  void a_reference_is_read_as_it_was_written(
      @ForAll("keys") GovernmentKey government, @ForAll("codes") String code) {
    var ref = new SubjectReference("progress-report", government, code);

    assertThat(SubjectReference.parse(ref.toString())).isEqualTo(ref);
  }

  @Property
  void a_key_is_of_one_kind_and_lies_in_a_state_that_is_its_own(@ForAll("keys") GovernmentKey key) {
    var kinds = new boolean[] {key.isFederation(), key.isState(), key.isMunicipality()};
    int kindsOfIt = 0;
    for (boolean kind : kinds) {
      kindsOfIt += kind ? 1 : 0;
    }
    assertThat(kindsOfIt).isEqualTo(1);
    assertThat(key.state().state()).isEqualTo(key.state());
    assertThat(key.value()).startsWith(key.state().value());
    assertThat(Json.MAPPER.readValue("\"" + key + "\"", GovernmentKey.class)).isEqualTo(key);
  }

  @Property
  void what_is_no_key_is_refused(@ForAll @IntRange(max = 99_999) int number) {
    var text = String.valueOf(number);
    if (text.length() == 1 || text.length() == 3 || text.length() == 4 || text.endsWith("000")) {
      assertThatThrownBy(() -> new GovernmentKey(text))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property
  void identifiers_sort_by_the_moment_they_were_made_in(
      @ForAll @IntRange(min = 1) int millisecond,
      @ForAll @IntRange(min = 1, max = 1000) int later) {
    var first = Uuid7.next(at(millisecond));
    var second = Uuid7.next(at((long) millisecond + later));

    assertThat(first.toString()).isLessThan(second.toString());
    assertThat(first.version()).isEqualTo(7);
    assertThat(first.variant()).isEqualTo(2);
  }

  private static Clock at(long millisecond) {
    return Clock.fixed(Instant.ofEpochMilli(millisecond), ZoneOffset.UTC);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    var days = Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
    return Combinators.combine(days, Arbitraries.of(4, 7, 10))
        .as((day, length) -> new PartialDate(day.toString().substring(0, length)));
  }

  @Provide
  Arbitrary<Fraction> shares() {
    return Arbitraries.integers()
        .between(0, 1000)
        .flatMap(of -> Arbitraries.integers().between(0, of).map(done -> new Fraction(done, of)));
  }

  @Provide
  Arbitrary<Known<PartialDate>> knownDates() {
    return Arbitraries.oneOf(
        dates().map(Known::of), Arbitraries.of(MissingReason.class).map(Known::missing));
  }

  @Provide
  Arbitrary<Known<Text>> knownTexts() {
    return Arbitraries.oneOf(
        texts().map(Known::of), Arbitraries.of(MissingReason.class).map(Known::missing));
  }

  @Provide
  Arbitrary<Text> texts() {
    var words = Arbitraries.strings().ofMinLength(1).filter(it -> !it.isBlank());
    var langs = Arbitraries.of("es", "en", "nah", "es-MX");
    Arbitrary<Known<Text.Original>> originals =
        Combinators.combine(words, langs).as((w, lang) -> Known.of(new Text.Original(w, lang)));
    Arbitrary<Known<Text.Original>> unseen = Arbitraries.just(Known.notSeen());
    Arbitrary<Optional<Text.Translation>> translations =
        Combinators.combine(words, Arbitraries.oneOf(originals, unseen))
            .as((by, original) -> Optional.of(new Text.Translation(by, original)));
    Arbitrary<Optional<Text.Translation>> none = Arbitraries.just(Optional.empty());
    return Combinators.combine(words, langs, Arbitraries.oneOf(translations, none)).as(Text::new);
  }

  @Provide
  Arbitrary<GovernmentKey> keys() {
    var states =
        Arbitraries.oneOf(Arbitraries.integers().between(1, 32), Arbitraries.just(99))
            .map("%02d"::formatted);
    var municipalities =
        Combinators.combine(states, Arbitraries.integers().between(1, 999))
            .as((state, number) -> state + "%03d".formatted(number));
    return Arbitraries.oneOf(states, municipalities, Arbitraries.just("00"))
        .map(GovernmentKey::new);
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings()
        .alpha()
        .numeric()
        .withChars('.', '_', '-')
        .ofMinLength(1)
        .ofMaxLength(30)
        .filter(it -> Character.isLetterOrDigit(it.charAt(0)));
  }
}
