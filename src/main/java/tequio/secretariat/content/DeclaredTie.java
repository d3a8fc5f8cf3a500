package tequio.secretariat.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Ties of a member to parties, governments or their money. */
public enum DeclaredTie {
  /** Leads, represents or runs for a political party. */
  @JsonProperty("party")
  PARTY,
  @JsonProperty("public-office")
  PUBLIC_OFFICE,
  /** Contract, concession or permit of the government. */
  @JsonProperty("contract")
  CONTRACT,
  /** The organisation receives money of the government. */
  @JsonProperty("public-funds")
  PUBLIC_FUNDS,
  /** Family tie with somebody who decides in the government. */
  @JsonProperty("family")
  FAMILY
}
