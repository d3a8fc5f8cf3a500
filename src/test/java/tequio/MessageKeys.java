package tequio;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;
import tequio.web.Texts;

/** Which words the program asks for, read from its sources and from what templates became. */
final class MessageKeys {

  /** Keys asked for as they stand, with the place that asks. */
  final Map<String, String> asked = new TreeMap<>();

  /** Of those, what a template asks for. */
  final Set<String> askedByPages = new TreeSet<>();

  /** Beginnings to which a key is added at run time. */
  final Set<String> beginnings = new TreeSet<>();

  /** The words of an enum's constants, whether or not a page speaks them yet. */
  final Map<String, Set<String>> enums = new TreeMap<>();

  /** Every other text in the sources: a key among them counts as used. */
  final Set<String> mentioned = new HashSet<>();

  static MessageKeys read() {
    var keys = new MessageKeys();
    for (var unit : Sources.all()) {
      keys.new Asking(unit).scan(unit, null);
    }
    return keys;
  }

  boolean uses(String key) {
    return asked.containsKey(key)
        || mentioned.contains(key)
        || enums.values().stream().anyMatch(constants -> constants.contains(key))
        || beginnings.stream().anyMatch(key::startsWith);
  }

  private final class Asking extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;

    Asking(CompilationUnitTree unit) {
      this.unit = unit;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
      if (literal.getValue() instanceof String text) {
        mentioned.add(text);
      }
      return super.visitLiteral(literal, none);
    }

    /** A key that is put together before it is asked for: {@code "label." + name}. */
    @Override
    public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void none) {
      if (sum.getKind() == Kind.PLUS
          && sum.getLeftOperand() instanceof LiteralTree literal
          && literal.getValue() instanceof String beginning
          && beginning.matches("[a-z]+(-[a-z]+)*[.]([a-z]+[.])?")) {
        beginnings.add(beginning);
      }
      return super.visitBinary(sum, none);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      if (Sources.trees().getElement(getCurrentPath()) instanceof TypeElement element
          && element.getKind() == ElementKind.ENUM) {
        if (isRule(element)) {
          keys(element, enclosing(element) + ".refused.").forEach(this::ask);
        } else {
          enums.put(element.toString(), keys(element, name(element) + "."));
        }
      }
      return super.visitClass(type, none);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
      if (isOfTexts(call) && !call.getArguments().isEmpty()) {
        if (enumIn(call) instanceof TypeElement type) {
          keys(type, name(type) + ".").forEach(this::ask);
        } else {
          new Literals().scan(call.getArguments().getFirst(), null);
        }
      }
      return super.visitMethodInvocation(call, none);
    }

    /** The enum whose constant is asked for, if it is one. */
    private @Nullable TypeElement enumIn(MethodInvocationTree call) {
      var argument = call.getArguments().getFirst();
      var path = Sources.trees().getPath(unit, argument);
      return Sources.trees().getTypeMirror(path) instanceof DeclaredType declared
              && declared.asElement().getKind() == ElementKind.ENUM
          ? (TypeElement) declared.asElement()
          : null;
    }

    private void ask(String key) {
      asked.putIfAbsent(key, Sources.place(unit, getCurrentPath().getLeaf()));
      if (Sources.isGenerated(unit)) {
        askedByPages.add(key);
      }
    }

    private boolean isOfTexts(MethodInvocationTree call) {
      if (!(call.getMethodSelect() instanceof MemberSelectTree method)) {
        return false;
      }
      var path = Sources.trees().getPath(unit, method.getExpression());
      var type = Sources.trees().getTypeMirror(path);
      return Set.of("say", "key").contains(method.getIdentifier().toString())
          && type instanceof DeclaredType declared
          && declared.asElement().getSimpleName().contentEquals(Texts.class.getSimpleName());
    }

    /** The texts a key is chosen from: of a sum only its beginning is known. */
    private final class Literals extends TreeScanner<@Nullable Void, @Nullable Void> {

      @Override
      public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void none) {
        if (sum.getKind() == Kind.PLUS && first(sum) instanceof String beginning) {
          beginnings.add(beginning);
          return null;
        }
        if (sum.getRightOperand() instanceof LiteralTree ending
            && sum.getLeftOperand() instanceof MethodInvocationTree call
            && isOfTexts(call)
            && enumIn(call) instanceof TypeElement type) {
          keys(type, name(type) + ".").forEach(key -> ask(key + ending.getValue()));
          return null;
        }
        return super.visitBinary(sum, none);
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
        return null;
      }

      @Override
      public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
        if (literal.getValue() instanceof String key && key.contains(".")) {
          ask(key);
        }
        return null;
      }

      private @Nullable Object first(BinaryTree sum) {
        ExpressionTree left = sum.getLeftOperand();
        return switch (left) {
          case BinaryTree inner -> first(inner);
          case LiteralTree literal -> literal.getValue();
          default -> null;
        };
      }
    }
  }

  private static boolean isRule(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        && type.getInterfaces().stream()
            .anyMatch(it -> it.toString().equals("tequio.kernel.BusinessRuleException.Rule"));
  }

  private static Set<String> keys(TypeElement type, String prefix) {
    var keys = new TreeSet<String>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        keys.add(kebab(prefix) + kebab(member.getSimpleName().toString()));
      }
    }
    return keys;
  }

  private static String enclosing(TypeElement type) {
    return Objects.requireNonNull(type.getEnclosingElement()).getSimpleName().toString();
  }

  private static String name(TypeElement type) {
    return kebab(type.getSimpleName().toString());
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private MessageKeys() {}
}
