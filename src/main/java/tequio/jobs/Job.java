package tequio.jobs;

/**
 * Recurring job. Every bean that implements it is scheduled. A run may be interrupted at any moment
 * and repeated, so it must be idempotent. In tables with row-level security it sees only the
 * governments it selects.
 */
public interface Job {

  /**
   * Returns the name, one lower-case word. It must never change: the database stores the next due
   * time under it.
   */
  String name();

  JobSchedule rhythm();

  void run() throws Exception;
}
