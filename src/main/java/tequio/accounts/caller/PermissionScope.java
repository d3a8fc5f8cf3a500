package tequio.accounts.caller;

/** Reach of a permission, from the widest to the narrowest. */
public enum PermissionScope {
  /** What is no government's. */
  INSTALLATION,
  /** A state and every municipality of it. */
  STATE,
  /** Each government the role was given for. */
  GOVERNMENTS,
  /** Of one's government, only what one answers for. */
  OWN
}
