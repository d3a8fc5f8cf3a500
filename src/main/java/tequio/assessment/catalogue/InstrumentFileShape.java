package tequio.assessment.catalogue;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.Characters;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tools.jackson.databind.JsonNode;

/** Holds JSON against the record it should become and finds every value of another shape. */
final class InstrumentFileShape {

  /** The property that says which case of a sealed type an object is. */
  static final String CASE = "is";

  private final List<InstrumentProblem> found = new ArrayList<>();

  static List<InstrumentProblem> problems(JsonNode root, Class<? extends Record> type) {
    var shape = new InstrumentFileShape();
    shape.check("", root, type);
    return List.copyOf(shape.found);
  }

  private void check(String at, JsonNode node, Type type) {
    if (type instanceof ParameterizedType generic) {
      generic(at, node, generic);
    } else if (type instanceof Class<?> plain) {
      plain(at, node, plain);
    }
  }

  private void generic(String at, JsonNode node, ParameterizedType type) {
    var inner = type.getActualTypeArguments()[0];
    if (type.getRawType() == List.class) {
      if (expect(at, node.isArray(), "lista [ ]")) {
        for (int i = 0; i < node.size(); i++) {
          check(at + "/" + i, node.get(i), inner);
        }
      }
    } else if (type.getRawType() == Known.class && node.has("blank")) {
      word(at + "/blank", node.path("blank"), words(MissingReason.class));
    } else if (type.getRawType() != Optional.class || !node.isNull()) {
      check(at, node, inner);
    }
  }

  private void plain(String at, JsonNode node, Class<?> type) {
    if (type == Text.class && node.isObject()) {
      text(at + "/words", node.path("words"));
    } else if (type == Text.class || type == String.class) {
      text(at, node);
    } else if (type == int.class || type == Integer.class) {
      expect(at, node.isNumber() && node.canConvertToExactIntegral(), "número entero");
    } else if (type == BigDecimal.class) {
      expect(at, node.isNumber(), "número");
    } else if (type.isEnum()) {
      word(at, node, words(type));
    } else if (type.isSealed()) {
      oneOf(at, node, type);
    } else {
      value(at, node, type);
    }
  }

  private void value(String at, JsonNode node, Class<?> type) {
    if (type == PartialDate.class) {
      parsed(at, node, InstrumentFault.NOT_A_DATE, InstrumentFileShape::date);
    } else if (type == URI.class) {
      parsed(at, node, InstrumentFault.NOT_AN_ADDRESS, InstrumentFileShape::address);
    } else if (expect(at, node.isObject(), "objeto { }")) {
      object(at, node, type, List.of());
    }
  }

  private static void date(String written) {
    var unused = PartialDate.parse(written);
  }

  private static void address(String written) {
    var scheme = URI.create(written).getScheme();
    if (!"https".equals(scheme) && !"http".equals(scheme)) {
      throw new IllegalArgumentException(written);
    }
  }

  private void parsed(
      String at, JsonNode node, InstrumentFault fault, java.util.function.Consumer<String> read) {
    try {
      read.accept(node.asString(""));
    } catch (IllegalArgumentException refused) {
      found.add(InstrumentProblem.at(at, fault, shown(node)));
    }
  }

  private void oneOf(String at, JsonNode node, Class<?> type) {
    if (!expect(at, node.isObject(), "objeto { }")) {
      return;
    }
    var cases =
        Stream.of(type.getPermittedSubclasses())
            .collect(
                toMap(InstrumentFileShape::caseName, it -> it, (a, b) -> a, LinkedHashMap::new));
    var chosen = cases.get(node.path(CASE).asString(""));
    if (chosen == null) {
      word(at + "/" + CASE, node.path(CASE), List.copyOf(cases.keySet()));
    } else {
      object(at, node, chosen, List.of(CASE));
    }
  }

  private void object(String at, JsonNode node, Class<?> type, List<String> also) {
    Map<String, RecordComponent> parts = new LinkedHashMap<>();
    for (var part : type.getRecordComponents()) {
      parts.put(part.getName(), part);
    }
    var unknown = new HashSet<>(node.propertyNames());
    unknown.removeAll(parts.keySet());
    unknown.removeAll(also);
    unknown.forEach(
        it -> found.add(InstrumentProblem.at(at + "/" + it, InstrumentFault.UNKNOWN_PROPERTY, it)));
    parts.forEach((name, part) -> {
      if (node.has(name)) {
        check(at + "/" + name, node.path(name), part.getGenericType());
      } else if (isRequired(part.getGenericType())) {
        found.add(InstrumentProblem.at(at, InstrumentFault.MISSING_PROPERTY, name));
      }
    });
  }

  /** What may be left out: a value that can be empty, a list, a part that was not seen. */
  static boolean isRequired(Type type) {
    return !(type instanceof ParameterizedType generic
        && List.of(Optional.class, List.class, Known.class).contains(generic.getRawType()));
  }

  static String caseName(Class<?> type) {
    return requireNonNull(type.getAnnotation(JsonTypeName.class)).value();
  }

  /** The words of an enum as files write them. */
  static List<String> words(Class<?> type) {
    return Stream.of(type.getFields())
        .filter(Field::isEnumConstant)
        .map(InstrumentFileShape::word)
        .toList();
  }

  private static String word(Field constant) {
    return requireNonNull(constant.getAnnotation(JsonProperty.class)).value();
  }

  private void word(String at, JsonNode node, List<String> allowed) {
    if (!allowed.contains(node.asString(""))) {
      found.add(
          InstrumentProblem.at(
              at, InstrumentFault.UNKNOWN_WORD, shown(node), String.join(", ", allowed)));
    }
  }

  private void text(String at, JsonNode node) {
    if (expect(at, node.isString(), "texto")
        && Characters.find(node.asString(), Characters.MOST).isEmpty()) {
      found.add(InstrumentProblem.at(at, InstrumentFault.BLANK));
    }
  }

  @CanIgnoreReturnValue
  private boolean expect(String at, boolean holds, String what) {
    if (!holds) {
      found.add(InstrumentProblem.at(at, InstrumentFault.OTHER_TYPE, what));
    }
    return holds;
  }

  private static String shown(JsonNode node) {
    var text = node.isString() ? node.asString() : node.toString();
    return text.length() > 60 ? Text.beginning(text, 60) + "…" : text;
  }
}
