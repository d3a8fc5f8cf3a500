package tequio.operation.backup;

/** A table as it is carried: its own columns, its rows in one order on every machine. */
record Table(String name, String columns, String order) {

  String copyOut() {
    return "copy (select " + columns + " from " + name + " t order by " + order + ") to stdout";
  }

  String copyIn() {
    return "copy " + name + " (" + columns + ") from stdin";
  }
}
