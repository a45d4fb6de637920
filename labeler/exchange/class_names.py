"""Columns of the `datasets` library that hold numbers for names: read as the names, as the numbers say nothing alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from labeler.exchange.json_text import parsed
from labeler.exchange.rows import BadRow

Names = Mapping[str, Sequence[object]]
_FEATURES = b"huggingface"
_MAX_FEATURES = 16 * 1024 * 1024


def class_names(metadata: Mapping[bytes, bytes] | None) -> Names:
    """Names by column, as the features in a table's metadata (``ClassLabel``) have them; lists of such columns, too."""
    text = (metadata or {}).get(_FEATURES, b"")
    if not text or len(text) > _MAX_FEATURES:
        return {}
    try:
        found = parsed(text.decode("utf-8", "replace"))
    except BadRow:
        return {}
    info = found.get("info") if isinstance(found, Mapping) else None
    features = info.get("features") if isinstance(info, Mapping) else None
    columns = features.items() if isinstance(features, Mapping) else ()
    return {name: names for name, feature in columns if (names := _names(feature)) is not None}


def _names(feature: object) -> Sequence[object] | None:
    if not isinstance(feature, Mapping):
        return None
    if feature.get("_type") != "ClassLabel":
        return _names(feature.get("feature"))
    names = feature.get("names")
    return names if isinstance(names, list) else None


def named(row: Mapping[str, object], names: Names) -> Mapping[str, object]:
    """A row with names in the place of numbers."""
    if not names:
        return row
    return {key: _named(value, names[key]) if key in names else value for key, value in row.items()}


def _named(value: object, names: Sequence[object]) -> object:
    if isinstance(value, list):
        return [_named(one, names) for one in value]
    if isinstance(value, int) and not isinstance(value, bool):
        return names[value] if 0 <= value < len(names) else None
    return value
