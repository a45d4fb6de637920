"""What is said of bundles: keys, trust, and what came of a merge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from labeler.domain.progress import Progress
from labeler.ui.language import tr, trn
from labeler.ui.pace import Pace, progress_line

if TYPE_CHECKING:
    from labeler.stages.bundle_make import MakeReport
    from labeler.stages.bundle_merge import MergeReport
    from labeler.stages.bundle_trust import Stranger
    from labeler.stages.bundle_view import BundleView

TITLE: Final = tr("Bundles")
ABOUT: Final = tr(
    "Without a server, everybody works in a copy of this project and takes in what the others did: a bundle is a signed "
    "file with all that one person did. Merge in any order, as often as you like; the result is the same."
)
EVERYONE: Final = tr("With the bundles of others")
EVERYONE_TIP: Final = tr("Hand on what was merged here, as others signed it")
FILTER: Final = tr("Labeler bundles (*.labeler-bundle);;All files (*)")
KEYS_TITLE: Final = tr("Trusted keys")
TRUST_TITLE: Final = tr("Whose keys are these?")
TRUST_ASK: Final = tr(
    "These bundles are signed with keys that nobody trusted here yet. Ask each person to read you the fingerprint of their "
    "key, which Team shows under People. Trust a key only if every digit is the same."
)
TRUST_YES: Final = tr("Trust and merge")
TRUST_YES_TIP: Final = tr("Take these bundles in, and trust these keys from now on")
TRUST_NO_TIP: Final = tr("Merge nothing (Esc)")
SAVING: Final = tr("Writing the bundle. Esc cancels.")
CHECKING: Final = tr("Checking the signatures. Esc cancels.")
MERGING: Final = tr("Merging. Esc cancels; a bundle comes in whole or not at all.")
CANCELLED: Final = tr("Cancelled.")
NOT_TRUSTED: Final = tr("Nothing was merged: the keys were not trusted.")
FAILED: Final = tr("That could not be done.")


def own_key(view: BundleView) -> str:
    """The line about one's own key."""
    if not view.fingerprint:
        return tr("{name}: your key is made with your first bundle.", name=view.annotator)
    return tr("{name}: your key is {fingerprint}", name=view.annotator, fingerprint=view.fingerprint)


def trusted(view: BundleView) -> str:
    """Whom this project trusts, one in a line; empty for nobody."""
    return "\n".join(f"{one.annotator}: {one.fingerprint}" for one in view.trusted)


def waiting(view: BundleView) -> str:
    """What waits; empty for nothing."""
    if not view.waiting:
        return ""
    return trn(
        "{count:,} event of merged bundles wait, most often for documents that are not here yet.",
        "{count:,} events of merged bundles wait, most often for documents that are not here yet.",
        view.waiting,
    )


def stranger(one: Stranger) -> str:
    """What is known of a key that is asked about."""
    events = trn("{count:,} event.", "{count:,} events.", one.events)
    if not one.others:
        return events
    known = tr(
        "{name} is known here by another key: a second computer, or somebody who only says so?", name=one.annotator
    )
    return f"{events} {known}"


def progress(now: str, at: Progress) -> str:
    """What is being done, and how far it is."""
    return f"{now} {progress_line(at, Pace())}"


def made(report: MakeReport) -> str:
    """What was written."""
    others = report.bundles - (1 if report.events else 0)
    own = trn("{count:,} event", "{count:,} events", report.events)
    if others:
        of_others = trn("{count:,} bundle of others", "{count:,} bundles of others", others)
        said = tr("{events}, and {bundles} in {file}.", events=own, bundles=of_others, file=report.file)
    else:
        said = tr("{events} in {file}.", events=own, file=report.file)
    left = sum(report.left_out.values())
    if not left:
        return said
    stays = trn(
        "{count:,} event of others stay here: they are not signed.",
        "{count:,} events of others stay here: they are not signed.",
        left,
    )
    return f"{said} {stays}"


def merged(report: MergeReport) -> str:
    """What came in."""
    return tr(
        "{new:,} new, {known:,} known already, {rejected:,} rejected.",
        new=report.new,
        known=report.known,
        rejected=len(report.rejected),
    )


def rejected(count: int) -> str:
    """The link to what did not come in."""
    return tr("{count:,} rejected, show why", count=count)
