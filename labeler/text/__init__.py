"""Strings in, spans out: decoding, visible text, alignment, tokens. No input or output."""
