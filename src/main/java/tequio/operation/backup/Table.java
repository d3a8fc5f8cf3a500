package tequio.operation.backup;

/** Table in a backup: its columns, and its rows in a fixed order. */
record Table(String name, String columns, String order) {

  String copyOut() {
    return "copy (select " + columns + " from " + name + " t order by " + order + ") to stdout";
  }

  String copyIn() {
    return "copy " + name + " (" + columns + ") from stdin";
  }
}
