package tequio.jobs;

/**
 * Recurring work. Every bean that implements it is scheduled. A run may be interrupted at any
 * moment and repeated, so it must be idempotent. Of tables with row-level security it sees only the
 * governments it asks for.
 */
public interface Job {

  /** One word, in lower case, kept for ever: under it the database knows when it is next due. */
  String name();

  JobSchedule rhythm();

  void run() throws Exception;
}
