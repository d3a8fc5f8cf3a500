package tequio.mail.delivery;

/** Hands letters over to what brings them to people. */
interface Carrier {

  /** Tries once; never throws for what can happen between two servers. */
  Fate carry(Held letter);
}
