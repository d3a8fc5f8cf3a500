-- Whether a working row is of one of the governments that the transaction was opened for; see
-- storage/WorkScope.java. Each working table has a policy that asks it.
create function in_work_scope(government text) returns boolean
  language sql stable parallel safe
  return government = any (string_to_array(coalesce(current_setting('tequio.governments', true), ''), ','));
