"""Embed: one vector per main text, cached by the text's hash and the encoder's."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.errors import WorldError
from labeler.domain.grades import digest
from labeler.domain.ledger import kept_text
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.learn.encoders import Encoder, load_encoder
from labeler.stages.config import ProjectSettings, load_settings
from labeler.stages.encoding import Texts, embed_batch, start_encoder
from labeler.stages.rubric_direction import is_due, keep_direction
from labeler.stages.worker_life import Done, why_not
from labeler.stages.workers import KillablePool
from labeler.store import ledgers, meta, vectors
from labeler.store.project import Project

BATCH = 8  # texts; a cancelled stage loses at most this many
BATCH_SECONDS = 600.0
ENCODER_KEY = "encoder_key"


@dataclass(frozen=True, slots=True)
class EmbedParams:
    """Nothing to choose: the project's settings name the encoder."""


@dataclass(frozen=True, slots=True)
class EmbedReport:
    """How many main texts were read now, and by which encoder."""

    texts: int
    encoder: str


def run(project: Project, params: EmbedParams) -> Generator[Progress, None, EmbedReport]:
    """Embed every main text this encoder has not read with these settings."""
    del params
    with project.read() as tx:
        settings = load_settings(tx)
        standings = ledgers.standings(tx)
        known_key = meta.get(tx, ENCODER_KEY)
        known = vectors.known(tx, known_key) if known_key else set()
        due = known_key is not None and is_due(tx, known_key, settings.keep_at)
    if (
        known_key
        and not due
        and known_key.startswith(_prefix(settings))
        and all(s.main_hash in known for s in standings if s.main_hash)
    ):
        return EmbedReport(0, known_key)  # nothing is new: the encoder need not even be loaded
    yield Progress(0, None, "texts", "load the encoder")
    encoder = load_encoder(settings.encoder)
    key = encoder_key(encoder, settings)
    with project.write() as tx:
        meta.put(tx, ENCODER_KEY, key)
        known = vectors.known(tx, key)
    keep_direction(project, encoder, key, settings.keep_at)
    todo: dict[str, int] = {}
    for s in standings:
        if s.main_hash and s.main_hash not in known:
            todo.setdefault(s.main_hash, s.document_id)
    yield from _embed(project, key, settings, todo)
    return EmbedReport(len(todo), key)


def find_encoder(name: str) -> str:
    """The name under which a project keeps an encoder: a folder by its full path.

    Raises:
        MissingPiece, BadInput: there is no such model on this computer, or it cannot be read safely.
    """
    folder = Path(name).expanduser()
    chosen = str(folder.resolve()) if folder.is_dir() else name
    load_encoder(chosen)
    return chosen


def _embed(
    project: Project, key: str, settings: ProjectSettings, todo: dict[str, int]
) -> Generator[Progress, None, None]:
    hashes = list(todo)
    parts = [hashes[at : at + BATCH] for at in range(0, len(hashes), BATCH)]
    yield Progress(0, len(hashes), "texts", "embed")
    if not parts:
        return
    pool = KillablePool(embed_batch, workers=1, timeout_s=BATCH_SECONDS, initializer=start_encoder)
    done = 0
    for part, result in zip(parts, pool.map(_batches(project, parts, todo, settings)), strict=True):
        if not isinstance(result, Done):
            raise WorldError(
                phrase("The encoder stopped: {reason}.", reason=why_not(result)),
                phrase("Prepare again; what it has read is kept."),
            )
        rows = [
            vectors.Vector(h, key, e.vector, tuple((p.start, p.end, p.tokens) for p in e.passages))
            for h, e in zip(part, result.value, strict=True)
        ]
        with project.write() as tx:
            vectors.save(tx, rows)
        done += len(part)
        yield Progress(done, len(hashes), "texts", "embed")


def _batches(
    project: Project, parts: Sequence[Sequence[str]], todo: dict[str, int], settings: ProjectSettings
) -> Iterator[Texts]:
    for part in parts:
        with project.read() as tx:
            found = ledgers.extractions(tx, [todo[h] for h in part])
        texts = tuple(kept_text(found[todo[h]].text, found[todo[h]].spans) for h in part)
        yield Texts(settings.encoder, texts, settings.max_passages)


def _prefix(settings: ProjectSettings) -> str:
    return digest([settings.encoder, settings.max_passages])[:24]


def encoder_key(encoder: Encoder, settings: ProjectSettings) -> str:
    """What vectors are cached under: settings first, then the encoder's own hash; 64 characters."""
    return _prefix(settings) + encoder.hash[:40]


def current_encoder(project: Project) -> str:
    """Key of the encoder whose vectors the project uses; empty before anything was embedded."""
    with project.read() as tx:
        return meta.get(tx, ENCODER_KEY) or ""
