package tequio.publishing.kind;

import tequio.accounts.caller.Act;

/**
 * What somebody must be allowed to do with documents of a kind.
 *
 * @param draft to write a draft
 * @param publish to make it public
 * @param read to read drafts of others
 */
public record KindPermissions(Act draft, Act publish, Act read) {

  /** Officers write and publish; those who accompany the government read. */
  public static final KindPermissions OFFICERS =
      new KindPermissions(Act.EDIT_PLAN, Act.PUBLISH, Act.SEE_DRAFTS);
}
