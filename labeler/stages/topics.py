"""Topics: each document's stated one, else the one of the texts that its main text is most like."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from labeler.domain.grades import digest
from labeler.domain.ledger import kept_text
from labeler.domain.progress import Progress
from labeler.learn import topics as learn
from labeler.stages.config import load_settings
from labeler.stages.embed import ENCODER_KEY
from labeler.store import accounts, ledgers, meta, topics, vectors
from labeler.store.accounts import About
from labeler.store.project import Project, Tx

CODE_VERSION = "topics-2"
NO_TEXT: Final = "no main text"
NOT_EMBEDDED: Final = "not embedded"
SPEAKERS: Final = 20
"""How many texts, those nearest to its centre, name a topic."""

LONGEST: Final = 20_000  # characters of a text that names a topic


@dataclass(frozen=True, slots=True)
class TopicParams:
    """Nothing to choose: documents, vectors and the project's seed decide."""


@dataclass(frozen=True, slots=True)
class TopicReport:
    """The topic of each document by its number, and whether they had to be found anew."""

    topics: Mapping[int, str]
    new: bool


@dataclass(frozen=True, slots=True)
class _Input:
    key: str
    stated: Mapping[int, str]
    without: Mapping[int, str]
    texts: Mapping[str, list[int]]  # documents by the hash of their main text, for those that need a topic
    encoder: str
    seed: int


def run(project: Project, params: TopicParams) -> Generator[Progress, None, TopicReport]:
    """Find the topics, unless the ones stored were found in exactly this."""
    del params
    with project.read() as tx:
        stamp = topics.stamp(tx, _made_by(tx))
        if topics.stamped(tx) == stamp:
            return TopicReport(topics.by_document(tx), new=False)
        given = _input(tx)
        same = topics.made_with(tx) == given.key
        found = topics.by_document(tx) if same else {**given.stated, **given.without}
    if given.texts and not same:
        found |= yield from _clustered(project, given)
    with project.write() as tx:
        if not same:
            topics.save(tx, given.key, found)
        topics.set_stamp(tx, stamp)
    return TopicReport(found, new=not same)


def known(project: Project) -> bool:
    """Whether the topics stored are those of the documents as they are now."""
    with project.read() as tx:
        right = topics.stamped(tx) == topics.stamp(tx, _made_by(tx))
        return right or topics.made_with(tx) == _input(tx).key


def _made_by(tx: Tx) -> str:
    """All that topics depend on, apart from documents, texts and vectors (law 11)."""
    encoder, version = meta.get(tx, ENCODER_KEY) or "", importlib.metadata.version("scikit-learn")
    return digest([CODE_VERSION, version, encoder, load_settings(tx).seed])


def _input(tx: Tx) -> _Input:
    settings = load_settings(tx)
    encoder = meta.get(tx, ENCODER_KEY) or ""
    documents = accounts.about(tx)
    embedded = vectors.known(tx, encoder) if encoder else set()
    stated = {d.number: name for d in documents if d.extra and (name := _stated(d.extra))}
    without: dict[int, str] = {}
    texts: dict[str, list[int]] = {}
    for d in documents:
        if d.number in stated:
            continue
        if d.main_hash in embedded:
            texts.setdefault(d.main_hash, []).append(d.number)
        else:
            without[d.number] = NOT_EMBEDDED if d.main_hash else NO_TEXT
    key = digest([_made_by(tx), _hash(documents, stated, without)])
    return _Input(key, stated, without, texts, encoder, settings.seed)


def _stated(extra: str) -> str:
    """The topic that came with a document; empty where it is not a word."""
    topic = json.loads(extra).get("topic")
    return " ".join(topic.split()) if isinstance(topic, str) else ""


def _hash(documents: Sequence[About], stated: Mapping[int, str], without: Mapping[int, str]) -> str:
    found = hashlib.sha256()
    for d in documents:
        said = stated.get(d.number) or without.get(d.number) or ""
        found.update(f"{d.number}\0{d.main_hash}\0{d.language}\0{said}\n".encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def _clustered(project: Project, given: _Input) -> Generator[Progress, None, dict[int, str]]:
    """Topics of the documents whose main texts have vectors; each text counts once."""
    hashes = sorted(given.texts)  # in the order of hashes, each part is like the whole
    parts = [hashes[at : at + learn.AT_ONCE] for at in range(0, len(hashes), learn.AT_ONCE)]
    passes = learn.passes_over(len(hashes))
    clustering = learn.Clustering(learn.count_of(len(hashes)), given.seed)
    for step in range(passes * len(parts)):
        yield Progress(step, (passes + 1) * len(parts), "steps", "topics")
        clustering.learn(_vectors(project, given.encoder, parts[step % len(parts)]))
    placed = []
    for at, part in enumerate(parts):
        yield Progress(passes * len(parts) + at, (passes + 1) * len(parts), "steps", "topics")
        placed.append(clustering.place(_vectors(project, given.encoder, part)))
    labels = np.concatenate([label for label, _ in placed])
    speakers = learn.nearest(labels, np.concatenate([apart for _, apart in placed]), SPEAKERS)
    yield Progress(0, None, "topics", "name topics")
    texts = [_texts(project, [given.texts[hashes[at]][0] for at in members]) for members in speakers.values()]
    names = dict(zip(speakers, learn.names_of(texts), strict=True))
    return {
        number: names[int(label)]
        for main_hash, label in zip(hashes, labels, strict=True)
        for number in given.texts[main_hash]
    }


def _vectors(project: Project, encoder: str, hashes: Sequence[str]) -> NDArray[np.float32]:
    with project.read() as tx:
        return vectors.load(tx, encoder, hashes)


def _texts(project: Project, numbers: Sequence[int]) -> list[learn.Text]:
    with project.read() as tx:
        found = ledgers.extractions(tx, numbers)
    return [learn.Text(kept_text(one.text, one.spans)[:LONGEST], one.language) for one in found.values()]
