package tequio.publishing.kind;

import tequio.accounts.caller.Permission;

/**
 * What somebody must be allowed to do with documents of a kind.
 *
 * @param draft to write a draft
 * @param publish to make it public
 * @param read to read drafts of others
 */
public record KindPermissions(Permission draft, Permission publish, Permission read) {

  /** Officers write and publish; those who accompany the government read. */
  public static final KindPermissions OFFICERS =
      new KindPermissions(Permission.EDIT_PLAN, Permission.PUBLISH, Permission.SEE_DRAFTS);
}
