package tequio.publishing.kind;

import tequio.accounts.caller.Permission;

/**
 * Permissions for documents of a kind.
 *
 * @param draft permission to write a draft
 * @param publish permission to publish it
 * @param read permission to read other people's drafts
 */
public record KindPermissions(Permission draft, Permission publish, Permission read) {

  /** Officers write and publish; those who may see drafts read them. */
  public static final KindPermissions OFFICERS =
      new KindPermissions(Permission.EDIT_PLAN, Permission.PUBLISH, Permission.SEE_DRAFTS);
}
