package tequio.plan.roadmap;

import tequio.kernel.Known;

/** Responsible office of the government and, where named, its public servant. */
public record ResponsibleOffice(String office, Known<PublicServant> person) {

  /** Name and position of a public servant. */
  public record PublicServant(String name, Known<String> position) {}
}
