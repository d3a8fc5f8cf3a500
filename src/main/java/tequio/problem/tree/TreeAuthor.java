package tequio.problem.tree;

import java.util.UUID;

/**
 * Account or device that makes operations on trees; it takes back only its own.
 *
 * @param id lower case letters, digits and hyphens
 */
public record TreeAuthor(String id) {

  public static TreeAuthor of(UUID account) {
    return new TreeAuthor(account.toString());
  }
}
