package tequio.plan.roadmap;

import tequio.kernel.Known;

/** Who answers for it inside the government: an office and, where named, its public servant. */
public record ResponsibleOffice(String office, Known<PublicServant> person) {

  /** A public servant by name and position. */
  public record PublicServant(String name, Known<String> position) {}
}
