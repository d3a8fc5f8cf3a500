-- When each job is next due and who does it now: the table of db-scheduler 16.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- How each job last ended, for the watcher.
create table job_run (
  job text primary key,
  known timestamptz not null,
  succeeded timestamptz,
  failed timestamptz,
  problem text,
  check ((failed is null) = (problem is null))
);
