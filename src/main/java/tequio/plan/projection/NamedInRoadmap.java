package tequio.plan.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tequio.directory.office.Office;
import tequio.directory.office.Offices;
import tequio.directory.office.Person;
import tequio.directory.organisation.Organisation;
import tequio.directory.organisation.Organisations;
import tequio.directory.organisation.Sector;
import tequio.kernel.GovernmentKey;

/** Registers the offices, persons and organisations that one commitment names, each once. */
final class NamedInRoadmap {

  private final GovernmentKey government;
  private final Organisations organisations;
  private final Offices offices;
  private final Map<String, Office> officesByName = new HashMap<>();
  private final Map<PersonAtOffice, Person> persons = new HashMap<>();
  private final Map<OrganisationInSector, Organisation> organisationsByName = new HashMap<>();

  NamedInRoadmap(GovernmentKey government, Organisations organisations, Offices offices) {
    this.government = government;
    this.organisations = organisations;
    this.offices = offices;
  }

  private record PersonAtOffice(Office office, String name) {}

  private record OrganisationInSector(String name, Optional<Sector> sector) {}

  Office office(String name) {
    return officesByName.computeIfAbsent(name, it -> offices.enter(government, it));
  }

  /** Registers a person; only the first position named for a person is stored. */
  Person person(Office office, String name, Optional<String> position) {
    return persons.computeIfAbsent(
        new PersonAtOffice(office, name), it -> offices.name(office, name, position));
  }

  Organisation organisation(String name, Optional<Sector> sector) {
    return organisationsByName.computeIfAbsent(
        new OrganisationInSector(name, sector), it -> organisations.enter(name, sector));
  }
}
