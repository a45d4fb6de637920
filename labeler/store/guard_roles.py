"""What holds everybody of a team to their role, inside PostgreSQL: triggers that ask who came to the server.

They go by `session_user`, which nobody can change without the server's superuser, and find tables in the project's
schema only. Whoever owns the tables may do everything; to all others applies what `labeler.domain.team` says of their
role. An event of theirs has to continue the chain, with the hash that belongs to it, and the head moves with it.
"""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from labeler.domain.grades import GENESIS, Sight
from labeler.domain.team import MAY_RECORD, MOST_MINUTES, Role
from labeler.store import guard_forms

_WHO = """
CREATE OR REPLACE FUNCTION labeler_who(OUT role text, OUT name text) LANGUAGE plpgsql STABLE
SET search_path = {schema}, pg_temp AS $$
BEGIN
  IF pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = 'event'::regclass), 'MEMBER') THEN
    role := 'owner';
    RETURN;
  END IF;
  SELECT m.role, m.name INTO role, name FROM member m WHERE m.login = session_user AND m.active;
  IF role IS NULL THEN
    RAISE EXCEPTION 'Labeler: % does not belong to the team of this project', session_user USING ERRCODE = '42501';
  END IF;
END $$
"""

_NUMBER = """
CREATE OR REPLACE FUNCTION labeler_real(number double precision) RETURNS text LANGUAGE sql IMMUTABLE
SET extra_float_digits = 1 AS $$
  SELECT CASE WHEN number IS NULL THEN 'null' WHEN number::text ~ '^-?[0-9]+$' THEN number::text || '.0'
    ELSE number::text END
$$
"""

# The canonical JSON of labeler.domain.grades.chain_hash: keys in order, what was unknown before left out.
_HASH = """
CREATE OR REPLACE FUNCTION labeler_event_hash(e event) RETURNS text LANGUAGE sql STABLE
SET search_path = {schema}, pg_temp AS $$
  SELECT encode(sha256(convert_to('{{'
    || coalesce('"among":' || e.among || ',', '')
    || '"annotator":' || to_json(e.annotator) || ',"at":' || to_json(e.at::text) || ','
    || coalesce('"criteria":' || e.criteria || ',', '')
    || '"document":' || to_json(e.document) || ',"kind":' || to_json(e.kind::text) || ','
    || coalesce('"learned":' || e.learned || ',', '')
    || '"others_visible":' || coalesce(e.others_visible::text, 'null')
    || ',"previous":' || to_json(e.previous::text)
    || ',"probe":' || coalesce(e.probe::text, 'null')
    || ',"propensity":' || labeler_real(e.propensity)
    || ',"rubric":' || to_json(e.rubric::text) || ','
    || coalesce('"score":' || nullif(labeler_real(e.score), 'null') || ',', '')
    || '"score_visible":' || coalesce(e.score_visible::text, 'null')
    || ',"seconds":' || labeler_real(e.seconds)
    || ',"seq":' || e.seq
    || ',"strategy":' || to_json(e.strategy::text) || ',"text":' || to_json(e.text)
    || ',"uid":' || to_json(e.uid::text) || ',"undoes":' || to_json(coalesce(e.undoes, '')::text)
    || ',"value":' || coalesce(e.value::text, 'null')
    || '}}', 'UTF8')), 'hex')
$$
"""

_EVENT = """
CREATE OR REPLACE FUNCTION labeler_event_allowed() RETURNS trigger LANGUAGE plpgsql
SET search_path = {schema}, pg_temp AS $$
DECLARE
  who record;
  last record;
BEGIN
  SELECT * INTO who FROM labeler_who();
  IF who.role = 'owner' THEN
    RETURN NEW;
  END IF;
  IF NOT ({kinds}) THEN
    RAISE EXCEPTION 'Labeler: % has the role % in this project, and may give no %', who.name, who.role, NEW.kind
      USING ERRCODE = '42501';
  END IF;
  IF who.role <> 'lead' AND (NEW.annotator <> who.name OR NEW.kind = 'undo' AND NOT EXISTS
      (SELECT 1 FROM event WHERE uid = NEW.undoes AND annotator = who.name)) THEN
    RAISE EXCEPTION 'Labeler: % has the role % in this project, and may not speak for %', who.name, who.role, NEW.annotator
      USING ERRCODE = '42501';
  END IF;
  SELECT seq, hash INTO last FROM event ORDER BY seq DESC LIMIT 1;
  IF NEW.seq <> coalesce(last.seq, 0) + 1 OR NEW.previous <> coalesce(last.hash, '{genesis}')
      OR NEW.hash <> labeler_event_hash(NEW) OR NOT EXISTS
      (SELECT 1 FROM document WHERE id = NEW.document_id AND external_id = NEW.document) THEN
    RAISE EXCEPTION 'Labeler: that is no event which continues the chain' USING ERRCODE = '42501';
  END IF;
  IF NOT coalesce(labeler_event_readable(NEW), false) THEN
    RAISE EXCEPTION 'Labeler: that is no event which can be read, or it is from the future' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$
"""

_HEAD = """
CREATE OR REPLACE FUNCTION labeler_head_moved() RETURNS trigger LANGUAGE plpgsql
SET search_path = {schema}, pg_temp AS $$
BEGIN
  IF (SELECT role FROM labeler_who()) <> 'owner' AND (SELECT value FROM meta WHERE key = 'chain_head')
      IS DISTINCT FROM (SELECT seq || ' ' || hash FROM event ORDER BY seq DESC LIMIT 1) THEN
    RAISE EXCEPTION 'Labeler: the head of the chain was not moved to its last event' USING ERRCODE = '42501';
  END IF;
  RETURN NULL;
END $$
"""

_META = """
CREATE OR REPLACE FUNCTION labeler_meta_allowed() RETURNS trigger LANGUAGE plpgsql
SET search_path = {schema}, pg_temp AS $$
DECLARE
  who record;
BEGIN
  SELECT * INTO who FROM labeler_who();
  IF who.role = 'owner' OR who.role = 'lead' AND coalesce(NEW.key, '') <> 'chain_head' AND coalesce(OLD.key, '')
      <> 'chain_head' THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  IF TG_OP = 'INSERT' AND NEW.key ~ ('^({sights}):' || labeler_seen_by(who.name) || ':[0-9a-f]{{32}}$')
      AND labeler_time_readable(NEW.value) THEN
    RETURN NEW;  -- that somebody looked at a score or at others' grades
  END IF;
  IF TG_OP = 'DELETE' OR NEW.key <> 'chain_head' OR coalesce(OLD.key, NEW.key) <> NEW.key THEN
    RAISE EXCEPTION 'Labeler: % has the role % in this project, and may not change its settings', who.name, who.role
      USING ERRCODE = '42501';
  END IF;
  IF NEW.value IS DISTINCT FROM (SELECT seq || ' ' || hash FROM event ORDER BY seq DESC LIMIT 1) THEN
    RAISE EXCEPTION 'Labeler: the head of the chain is its last event' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$
"""

_OWN = """
CREATE OR REPLACE FUNCTION labeler_own_row() RETURNS trigger LANGUAGE plpgsql
SET search_path = {schema}, pg_temp AS $$
DECLARE
  who record;
BEGIN
  SELECT * INTO who FROM labeler_who();
  IF TG_TABLE_NAME = 'lease' AND TG_OP <> 'DELETE' AND who.role NOT IN ('owner', 'lead') THEN
    IF NOT NEW.expires_at <= extract(epoch FROM clock_timestamp()) + {longest} THEN
      RAISE EXCEPTION 'Labeler: % may keep a document for {longest} seconds at most', who.name USING ERRCODE = '42501';
    END IF;
  END IF;
  IF who.role IN ('owner', 'lead')
      OR TG_OP <> 'INSERT' AND OLD.annotator = who.name AND coalesce(NEW.annotator, who.name) = who.name
      OR TG_OP = 'INSERT' AND NEW.annotator = who.name THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  IF TG_TABLE_NAME = 'lease' AND TG_OP = 'DELETE' THEN
    IF OLD.expires_at <= extract(epoch FROM clock_timestamp()) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'Labeler: % has the role % in this project, and may change own rows of % only', who.name, who.role,
    TG_TABLE_NAME USING ERRCODE = '42501';
END $$
"""

# As labeler.store.afterwards names it.
_SEEN = """
CREATE OR REPLACE FUNCTION labeler_seen_by(annotator text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT left(encode(sha256(convert_to(annotator, 'UTF8')), 'hex'), 16)
$$
"""

_TRIGGERS = (
    ("event_allowed", "TRIGGER {name} BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION labeler_event_allowed()"),
    (
        "event_head",
        (
            "CONSTRAINT TRIGGER {name} AFTER INSERT ON event DEFERRABLE INITIALLY DEFERRED "
            "FOR EACH ROW EXECUTE FUNCTION labeler_head_moved()"
        ),
    ),
    (
        "meta_allowed",
        "TRIGGER {name} BEFORE INSERT OR UPDATE OR DELETE ON meta FOR EACH ROW EXECUTE FUNCTION labeler_meta_allowed()",
    ),
    (
        "lease_own",
        "TRIGGER {name} BEFORE INSERT OR UPDATE OR DELETE ON lease FOR EACH ROW EXECUTE FUNCTION labeler_own_row()",
    ),
    (
        "qualification_own",
        (
            "TRIGGER {name} BEFORE INSERT OR UPDATE OR DELETE ON qualification "
            "FOR EACH ROW EXECUTE FUNCTION labeler_own_row()"
        ),
    ),
    (
        "qualification_allowed",
        "TRIGGER {name} BEFORE INSERT ON qualification FOR EACH ROW EXECUTE FUNCTION labeler_result_allowed()",
    ),
)


def guard_roles(connection: sa.Connection) -> None:
    """Set functions and triggers; nothing on SQLite, where roles rest on good faith."""
    if connection.dialect.name != "postgresql":
        return
    schema = connection.execute(sa.text("SELECT quote_ident(current_schema())")).scalar_one()
    names = {
        "schema": schema, "kinds": " OR ".join(_kinds()), "genesis": GENESIS, "longest": str(MOST_MINUTES * 60),
        "sights": "|".join(Sight),
        **guard_forms.names(),
    }  # fmt: skip
    for function in (_WHO, _NUMBER, _HASH, *guard_forms.FUNCTIONS, _EVENT, _HEAD, _SEEN, _META, _OWN):
        connection.exec_driver_sql(function.format_map(names).replace("%", "%%"))
    for name, statement in _TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name} ON {name.partition('_')[0]}")
        connection.exec_driver_sql("CREATE " + statement.format(name=name))


def _kinds() -> Iterator[str]:
    """A condition for each role: that it may record an event of this kind."""
    for role in Role:
        listed = ", ".join(f"'{kind.value}'" for kind in sorted(MAY_RECORD[role]))
        yield f"who.role = '{role.value}' AND NEW.kind IN ({listed})"
