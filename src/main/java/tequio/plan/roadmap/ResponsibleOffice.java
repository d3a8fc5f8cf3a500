package tequio.plan.roadmap;

import tequio.kernel.Known;

/** Responsible office of the government and, where named, its public servant. */
public record ResponsibleOffice(String office, Known<PublicServant> person) {

  /** A public servant by name and position. */
  public record PublicServant(String name, Known<String> position) {}
}
