"""Verify what screening and measuring found, and what runs left out inside documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from labeler.domain.errors import WorldError
from labeler.domain.wording import phrase
from labeler.stages import screen
from labeler.stages.measure import UNMEASURED
from labeler.stages.measuring import Measured
from labeler.store import ledgers, measures, opinions, runs
from labeler.store.project import Tx

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, WorldError)


def screening_problems(tx: Tx) -> Iterator[str]:
    """Screenings that their own hash does not hold for, and measures that nobody can read.

    Screenings made with other settings or code than those in force are passed over: the next preparing makes them anew.
    """
    standings = ledgers.standings(tx)
    ids = [s.document_id for s in standings]
    try:
        is_current = screen.is_current(tx)
        found, left_out = ledgers.screenings(tx), opinions.trims(tx, ids)
        for number, _, body in measures.some(tx, ids):
            if UNMEASURED not in body:
                _ = number, Measured.from_record(body)
    except UNREADABLE as error:
        yield phrase("what screening found cannot be read: {error}", error=str(error))
        return
    for s in standings if is_current else ():
        row = found.get(s.document_id)
        if row is None:
            continue
        trims = left_out.get(s.document_id, ())
        if screen.screened(s, row.opinions, trims) != replace(row, trims=trims):
            yield phrase("the screening of {document} was changed after it was made", document=s.document)


def run_trim_problems(tx: Tx) -> Iterator[str]:
    """Stretches that runs left out inside documents and that are none: unreadable, overlapping or beyond the text.

    Runs made before a document was extracted anew are passed over: what they left out stood in another text.
    """
    standings = ledgers.standings(tx)
    lengths = ledgers.text_lengths(tx, {s.document for s in standings})
    for info in runs.infos(tx):
        if not runs.saw_these_texts(tx, info.id):
            continue
        try:
            left_out = opinions.trims(tx, [s.document_id for s in standings], info.id)
        except UNREADABLE as error:
            yield phrase(
                "what run {id} left out inside documents cannot be read: {error}", id=info.id, error=str(error)
            )
            continue
        for s in standings:
            at = 0
            for trim in left_out.get(s.document_id, ()):
                if not at <= trim.start < trim.end <= lengths[s.document]:
                    yield phrase(
                        "what run {id} left out inside {document} is no part of its text",
                        id=info.id,
                        document=s.document,
                    )
                    break
                at = trim.end
