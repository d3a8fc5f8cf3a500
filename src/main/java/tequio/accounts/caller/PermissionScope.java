package tequio.accounts.caller;

/** Reach of a permission, from the widest to the narrowest. */
public enum PermissionScope {
  /** The installation, apart from any government. */
  INSTALLATION,
  /** A state and its municipalities. */
  STATE,
  /** Each government for which the role was given. */
  GOVERNMENTS,
  /** The subjects of one's government for which one is responsible. */
  OWN
}
