"""Screen: language, rules, duplicates. Every stage has its say on each document; the first that drops it decides.

Rules on lines, and passages that are repeated across a site, leave something out inside documents.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from labeler.domain.grades import digest
from labeler.domain.ledger import STAGE_ORDER, Opinion, Span, Stage
from labeler.domain.progress import Progress
from labeler.stages import measure
from labeler.stages import passages as passages_stage
from labeler.stages import twins as twins_stage
from labeler.stages.config import ProjectSettings, load_rule_set, load_settings
from labeler.stages.opinions import RuleOpinions, language_opinion, rule_opinions
from labeler.stages.passage_trims import with_passages
from labeler.stages.twin_choice import CAME_FIRST, NO_SCORES, NONE_SIMILAR, SAME, Similar, Superfluous, superfluous
from labeler.store import clusters, ledgers, passages, screens, serving, twins
from labeler.store.ledgers import Screened, Standing
from labeler.store.project import Project, Tx

CODE_VERSION = "screen-4"
BATCH = 500


@dataclass(frozen=True, slots=True)
class ScreenParams:
    """Nothing to choose: the project's settings and its rule set say what stays."""


NO_NAMES: Mapping[int, str] = MappingProxyType({})
NO_RULES: Mapping[int, RuleOpinions] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ScreenReport:
    """How many documents were screened anew, and how many of all are dropped, by reason."""

    documents: int
    dropped: dict[str, int]


def run(project: Project, params: ScreenParams) -> Generator[Progress, None, ScreenReport]:
    """Screen what is new and what that can change; all documents when settings or code are others than before.

    Documents whose answer and key are unchanged are not written again.
    """
    del params
    with project.read() as tx:
        settings = load_settings(tx)
        rule_set = load_rule_set(tx)
        found_repeats = passages_stage.is_settled(tx, settings)
        key = made_with(tx)
        ids = _open_to_change(tx) if screens.made_with(tx) == key else None
        standings = ledgers.standings(tx, ids)
        before = ledgers.screenings(tx, ids)
        similar = similar_texts(tx, settings, standings if ids is not None else None)
        names = serving.names(tx, sorted({s.duplicate_of for s in standings if s.duplicate_of is not None}))
        rules = rule_opinions(tx, standings, rule_set)
        if found_repeats:
            rules = with_passages(tx, rules, passages_stage.repeated(tx, ids))
    rows = screen(standings, languages=settings.languages, similar=similar, names=names, rules=rules)
    changed = [row for row in rows if before.get(row.document_id) != row]
    if ids is None:
        with project.write() as tx:  # left half way, it is all to be done again, whatever is in force then
            screens.set_made_with(tx, "")
    for at in range(0, len(changed), BATCH):
        yield Progress(at, len(changed), "documents", "screen")
        with project.write() as tx:
            ledgers.save_screenings(tx, changed[at : at + BATCH])
    with project.write() as tx:
        if ids is None:
            screens.set_made_with(tx, key)
        if found_repeats:
            passages.set_open(tx, ids, is_open=False)
    yield Progress(len(changed), len(changed), "documents", "screen")
    with project.read() as tx:
        return ScreenReport(len(changed), screens.dropped(tx))


def made_with(tx: Tx) -> str:
    """What all documents would be screened with now, apart from what they say themselves, as a hash."""
    settings = load_settings(tx)
    compared = is_compared(tx, settings)
    rule_set = load_rule_set(tx)
    found_repeats = passages_stage.is_settled(tx, settings)
    about = [list(settings.languages), settings.near_duplicate_at, compared and twins.key(tx), found_repeats]
    rules_by = [rule_set.name, rule_set.version, rule_set.digest, measure.basis(rule_set.settings)]
    return digest([CODE_VERSION, *about, *rules_by])


def is_current(tx: Tx) -> bool:
    """Whether the screenings are those of the present settings and rules."""
    return screens.made_with(tx) == made_with(tx)


def _open_to_change(tx: Tx) -> list[int] | None:
    """The new documents, those whose repeated passages changed, and those with the same or a similar main text.

    None for all. It is all of them when one that came earlier was extracted anew: others may name its old text.
    """
    new = screens.new(tx)
    if new is None:
        return None
    new = sorted({*new, *passages.open_to_change(tx)})
    hashes = screens.texts_of(tx, new)
    return sorted({*new, *screens.holding(tx, sorted({*hashes, *clusters.by_text(tx, hashes)}))})


def is_compared(tx: Tx, settings: ProjectSettings) -> bool:
    """Whether the main texts were compared under the present settings and code (law 11)."""
    return twins.key(tx) == twins_stage.key() and clusters.made_at(tx) == settings.near_duplicate_at


def similar_texts(tx: Tx, settings: ProjectSettings, standings: Sequence[Standing] | None = None) -> Similar:
    """What comparing gave, for all documents or for some; nothing where the texts are not compared as they should be."""
    if not is_compared(tx, settings):
        return NONE_SIMILAR
    if standings is None:
        return Similar(clusters.by_text(tx), clusters.similar_texts(tx, settings.near_duplicate_at))
    found = clusters.by_text(tx, sorted({s.main_hash for s in standings if s.main_hash}))
    return Similar(found, clusters.similar_texts(tx, settings.near_duplicate_at, sorted(set(found.values()))))


def screen(
    standings: Sequence[Standing],
    *,
    languages: Sequence[str],
    similar: Similar = NONE_SIMILAR,
    names: Mapping[int, str] = NO_NAMES,
    rules: Mapping[int, RuleOpinions] = NO_RULES,
) -> list[Screened]:
    """Screen documents in the order they came in.

    The first of several equal ones stays; of near-duplicates among those that are left, the longest.
    What language or rules drop is nobody's kept twin, but it is still said of it whose twin it is.

    Args:
        standings: documents, and with each all that have the same main text or one in the same cluster.
        names: of documents that have the same bytes as some of these and came before them.
        rules: what the rules say, of the documents to which they apply.
    """
    own = {s.document_id: _own(s, languages, rules.get(s.document_id)) for s in standings}
    left = [s for s in standings if not any(o.drops for o in own[s.document_id])]
    alike = duplicate_opinions(left, similar=similar, names=names)
    kept = {s.main_hash: s for s in reversed(left) if s.main_hash and not alike[s.document_id].drops}
    return [
        screened(
            s,
            (*own[s.document_id], alike.get(s.document_id) or _also_alike(s, kept)),
            rules[s.document_id].trims if s.document_id in rules else (),
        )
        for s in standings
    ]


def duplicate_opinions(
    left: Sequence[Standing],
    *,
    similar: Similar,
    names: Mapping[int, str] = NO_NAMES,
    scores: Mapping[int, float] = NO_SCORES,
) -> dict[int, Opinion]:
    """What duplicates say of documents that nothing before them drops, by number.

    Args:
        left: in the order they came in. scores: by number; without any, the longest stays.
    """
    gone = superfluous(left, similar=similar, scores=scores, names=names)
    return {
        s.document_id: Opinion(Stage.DUPLICATES, found.reason, found.evidence())
        if (found := gone.get(s.document_id))
        else Opinion(Stage.DUPLICATES)
        for s in left
    }


def opinions_with_scores(tx: Tx, left: Sequence[Standing], scores: Mapping[int, float]) -> dict[int, Opinion]:
    """What duplicates say once scores are known: of near-duplicates, the one with the best score stays.

    Args:
        left: what nothing before duplicates drops, see `may_be_alike`. scores: expected grades, by number.
    """
    names = serving.names(tx, sorted({s.duplicate_of for s in left if s.duplicate_of is not None}))
    return duplicate_opinions(left, similar=similar_texts(tx, load_settings(tx)), names=names, scores=scores)


def trims_if_kept(tx: Tx, wanted: Sequence[Standing]) -> dict[int, tuple[Span, ...]]:
    """What rules on lines and repeated passages leave out inside documents that are kept against screening.

    Screening itself keeps none of it where an earlier stage drops the whole document.
    """
    if not wanted:
        return {}
    rules = rule_opinions(tx, wanted, load_rule_set(tx))
    if passages_stage.is_settled(tx, load_settings(tx)):
        repeated = passages_stage.repeated(tx, [s.document_id for s in wanted])
        rules = with_passages(tx, rules, repeated)
    return {s.document_id: rules[s.document_id].trims if s.document_id in rules else () for s in wanted}


def may_be_alike(stage: Stage | None) -> bool:
    """Whether duplicates have the word on a document that screening dropped at a stage, or let pass (None)."""
    return stage is None or stage is Stage.DUPLICATES


def _also_alike(s: Standing, kept: Mapping[str, Standing]) -> Opinion:
    """What duplicates say of a document that is out already: whether one with its main text is kept."""
    twin = kept.get(s.main_hash)
    if twin is None:
        return Opinion(Stage.DUPLICATES)
    return Opinion(Stage.DUPLICATES, SAME, Superfluous(SAME, twin.document, 1.0, CAME_FIRST).evidence())


def screened(s: Standing, opinions: tuple[Opinion, ...], trims: tuple[Span, ...]) -> Screened:
    """What becomes of a document: the first stage that would drop it does, and later ones leave nothing out inside."""
    decided = next((o for o in opinions if o.drops), None)
    if decided is not None:
        trims = tuple(t for t in trims if t.stage and STAGE_ORDER[t.stage] <= STAGE_ORDER[decided.stage])
    stage, reason, evidence = (None, "", {}) if decided is None else (decided.stage, decided.reason, decided.evidence)
    said = [[o.stage, o.reason, dict(o.evidence)] for o in opinions]
    left_out = [[t.start, t.end, t.stage, t.reason, t.tokens, dict(t.evidence)] for t in trims]
    key = digest([CODE_VERSION, s.main_hash, s.duplicate_of, said, left_out])
    return Screened(s.document_id, key, stage, reason, evidence, opinions, trims)


def _own(s: Standing, languages: Sequence[str], rules: RuleOpinions | None) -> tuple[Opinion, ...]:
    """What is said of a document without looking at others."""
    return (language_opinion(s, languages), *(rules.opinions if rules else ()))
