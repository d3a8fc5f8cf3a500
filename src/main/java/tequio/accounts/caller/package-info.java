/** Who asks, and what they may do: what every other module sees of accounts. */
@org.springframework.modulith.NamedInterface("caller")
package tequio.accounts.caller;
