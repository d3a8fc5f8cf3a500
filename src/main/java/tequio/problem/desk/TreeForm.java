package tequio.problem.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tequio.problem.content.TreeSide;
import tequio.problem.tree.TreeOperation;

/**
 * What a form of the working tree sent.
 *
 * @param act name of the button
 * @param node number of the node it is about; 0 for the trunk that is still to be written
 * @param seen version of the node that was shown
 * @param under number of the node to move below
 * @param side side on which a node is added
 */
record TreeForm(String act, int node, int seen, int under, String side, String words) {

  static TreeForm of(HttpServletRequest sent) {
    return new TreeForm(
        text(sent, "acto"),
        number(sent, "nodo"),
        number(sent, "visto"),
        number(sent, "debajo"),
        text(sent, "lado"),
        text(sent, "texto"));
  }

  boolean isUndo() {
    return act.equals("undo");
  }

  boolean isAdding() {
    return act.equals("add");
  }

  /**
   * Returns the operation.
   *
   * @throws ResponseStatusException if no button of the page sends this
   */
  TreeOperation operation() {
    return switch (act) {
      case "add" ->
          new TreeOperation.Add(node, TreeSide.find(side).orElseThrow(TreeForm::unreadable), words);
      case "word" -> new TreeOperation.Word(node, seen, words);
      case "up" -> new TreeOperation.Up(node, seen);
      case "down" -> new TreeOperation.Down(node, seen);
      case "place" -> new TreeOperation.Place(node, seen, under);
      case "remove" -> new TreeOperation.Remove(node, seen);
      case "restore" -> new TreeOperation.Restore(node, seen);
      default -> throw unreadable();
    };
  }

  private static String text(HttpServletRequest sent, String name) {
    return TreeDeskController.parameter(sent, name).orElse("");
  }

  private static int number(HttpServletRequest sent, String name) {
    var written = text(sent, name);
    if (!written.matches("\\d{0,6}")) {
      throw unreadable();
    }
    return written.isEmpty() ? 0 : Integer.parseInt(written);
  }

  private static ResponseStatusException unreadable() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }
}
