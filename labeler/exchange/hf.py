"""A table as a Hugging Face data set folder: Parquet and a data card that says how to load it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from labeler.exchange.columns import Column
from labeler.exchange.files import WrittenFile, replacing, written
from labeler.exchange.parquet import write_parquet

DATA_FILE = "data/train-00000-of-00001.parquet"
_DTYPES = {"string": "string", "json": "string", "int": "int64", "float": "float64", "bool": "bool"}
_SIZES = (
    (1_000, "n<1K"),
    (10_000, "1K<n<10K"),
    (100_000, "10K<n<100K"),
    (1_000_000, "100K<n<1M"),
    (10_000_000, "1M<n<10M"),
)


@dataclass(frozen=True, slots=True)
class Card:
    """What a data card says.

    Attributes:
        sections: heading to Markdown text, in this order.
        license: identifier as the hub knows it; ``other`` where nobody has said.
        language: language codes of the texts.
    """

    title: str
    description: str
    sections: Mapping[str, str] = field(default_factory=dict)
    license: str = "other"
    language: Sequence[str] = ()


def write_hf(
    rows: Iterable[Mapping[str, object]], columns: Sequence[Column], folder: Path, card: Card
) -> list[WrittenFile]:
    """Write the data and the card into ``folder``; the card last, so that it never describes what is not there."""
    data = folder / DATA_FILE
    with replacing(data) as file:
        count = write_parquet(rows, columns, file)
    table = written(data, count)
    with replacing(folder / "README.md") as file:
        file.write(card_text(card, columns, table).encode("utf-8"))
    return [table, written(folder / "README.md", 0)]


def card_text(card: Card, columns: Sequence[Column], table: WrittenFile) -> str:
    """The card: YAML that the hub's loaders read, then Markdown for people."""
    sections = [f"## {heading}\n\n{text.strip()}" for heading, text in card.sections.items()]
    parts = [_front(card, columns, table), f"# {card.title}", card.description.strip(), *sections]
    return "\n\n".join(part for part in parts if part) + "\n"


def _front(card: Card, columns: Sequence[Column], table: WrittenFile) -> str:
    lines = ["---", f"pretty_name: {_yaml(card.title)}", f"license: {_yaml(card.license)}"]
    if card.language:
        lines += ["language:", *(f"- {_yaml(code)}" for code in card.language)]
    lines += ["size_categories:", f"- {_size(table.rows)}", "configs:", "- config_name: default", "  data_files:"]
    lines += ["  - split: train", "    path: data/train-*", "dataset_info:", "  features:"]
    for column in columns:
        lines += [f"  - name: {_yaml(column.name)}", f"    dtype: {_DTYPES[column.type]}"]
    lines += ["  splits:", "  - name: train", f"    num_bytes: {table.bytes}", f"    num_examples: {table.rows}"]
    return "\n".join([*lines, f"  download_size: {table.bytes}", f"  dataset_size: {table.bytes}", "---"])


def _yaml(text: str) -> str:
    """A YAML string: JSON strings are YAML strings, and plain identifiers need no quotes."""
    plain = text.replace("-", "").replace("_", "").replace(".", "")
    reserved = text.lower() in {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
    if plain.isascii() and plain.isalnum() and plain[0].isalpha() and not reserved:
        return text
    return json.dumps(text, ensure_ascii=False)


def _size(rows: int) -> str:
    return next((name for limit, name in _SIZES if rows < limit), "n>10M")
