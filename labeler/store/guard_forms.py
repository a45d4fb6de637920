"""What an event and a result of the course have to look like, inside PostgreSQL: events cannot be erased, so one that
nobody can read would stay in everybody's way, and one from the future would stay the newest.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from enum import StrEnum

from labeler.domain.course import Attempt
from labeler.domain.grades import MAX_GRADE, MIN_GRADE, FlagKind, Strategy
from labeler.domain.ledger import Fate
from labeler.domain.marks import Sign
from labeler.domain.verdicts import Says, Verdict

_MARK = f'\\[[0-9]{{1,9}},[0-9]{{1,9}},"({"|".join(Sign)})"\\]'

# A day ahead: so much a clock may be wrong. Reals as both sides write them the same (`labeler_real`).
_READABLE = """
CREATE OR REPLACE FUNCTION labeler_event_readable(e event) RETURNS boolean LANGUAGE plpgsql STABLE
SET search_path = {schema}, pg_temp AS $$
BEGIN
  RETURN e.uid <> '' AND e.annotator <> '' AND labeler_time_readable(e.at)
    AND (e.kind IN ('grade', 'adjudication')) = (e.value IS NOT NULL) AND coalesce(e.value, 0) BETWEEN {low} AND {high}
    AND (e.kind = 'undo') = (coalesce(e.undoes, '') <> '')
    AND e.strategy IN ({strategies}) AND coalesce(e.propensity > 0 AND e.propensity <= 1, true)
    AND coalesce(abs(e.seconds), 0) < 1e14 AND coalesce(abs(e.score), 0) < 1e14
    AND (e.criteria IS NULL OR e.kind = 'grade' AND e.criteria = (
      SELECT '{{' || string_agg(to_json(c.key)::text || ':' || c.value, ',' ORDER BY c.key COLLATE "C") || '}}'
      FROM json_each(e.criteria::json) c
      HAVING count(*) = count(DISTINCT c.key) AND bool_and(c.value::text ~ '^(0|-?[1-9][0-9]{{0,8}})$')))
    AND CASE e.kind
      WHEN 'flag' THEN split_part(e.text, ':', 1) IN ({flags})
      WHEN 'evidence' THEN e.text ~ '^\\[({mark}(,{mark})*)?\\]$' AND NOT EXISTS (
        SELECT FROM jsonb_array_elements(e.text::jsonb) m WHERE (m->>0)::int >= (m->>1)::int)
      WHEN 'verdict' THEN e.text::jsonb->>'says' IN ({says}) AND e.text::jsonb->>'fate' IN ({fates})
        AND NOT EXISTS (SELECT FROM jsonb_object_keys(e.text::jsonb) k WHERE k NOT IN ({verdict}))
      ELSE true END;
EXCEPTION WHEN data_exception OR division_by_zero THEN
  RETURN false;
END $$
"""

_TIME = """
CREATE OR REPLACE FUNCTION labeler_time_readable(at text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN at ~ '^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T[0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}([.][0-9]{{3}}([0-9]{{3}})?)?)?(Z|[+]00:00)?$'
    AND left(at, 16)::timestamp <= (clock_timestamp() AT TIME ZONE 'UTC') + interval '1 day' AND at::timestamp IS NOT NULL;
EXCEPTION WHEN data_exception THEN
  RETURN false;
END $$
"""

_RESULT = """
CREATE OR REPLACE FUNCTION labeler_result_allowed() RETURNS trigger LANGUAGE plpgsql
SET search_path = {schema}, pg_temp AS $$
DECLARE
  who record;
BEGIN
  SELECT * INTO who FROM labeler_who();
  IF who.role IN ('owner', 'lead') THEN
    RETURN NEW;
  END IF;
  IF NEW.kind NOT IN ({own}) OR NEW.passed IS NULL OR NOT labeler_time_readable(NEW.at)
      OR coalesce(jsonb_typeof(NEW.body::jsonb), '') <> 'object'
      OR NEW.kind = '{course}' AND NOT EXISTS (SELECT FROM qualification WHERE annotator = NEW.annotator
        AND kind = '{questions}' AND passed) THEN
    RAISE EXCEPTION 'Labeler: % has the role % in this project, and may not record that of the course', who.name, who.role
      USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$
"""

FUNCTIONS = (_TIME, _READABLE, _RESULT)


def names() -> dict[str, str]:
    """What stands in the place of the names in `FUNCTIONS`, but for the schema."""
    return {
        "low": str(MIN_GRADE),
        "high": str(MAX_GRADE),
        "strategies": _listed(Strategy),
        "flags": _listed(FlagKind),
        "mark": _MARK,
        "says": _listed(Says),
        "fates": _listed(Fate),
        "verdict": ", ".join(f"'{field.name}'" for field in fields(Verdict)),
        "own": _listed((Attempt.QUESTIONS, Attempt.COURSE)),
        "course": Attempt.COURSE.value,
        "questions": Attempt.QUESTIONS.value,
    }


def _listed(values: Iterable[StrEnum]) -> str:
    return ", ".join(f"'{value.value}'" for value in values)
