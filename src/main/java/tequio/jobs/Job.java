package tequio.jobs;

/**
 * Something this installation does again and again by itself. A bean that implements it is
 * registered by that alone. It may be cut off at any moment and run again: what it does twice must
 * be as if it were done once. It sees of working tables only the governments it asks for.
 */
public interface Job {

  /** One word, in lower case, kept for ever: under it the database knows when it is next due. */
  String name();

  JobSchedule rhythm();

  void run() throws Exception;
}
