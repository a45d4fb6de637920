"""What datatrove's MinHash with its defaults makes of pairs of texts; run by `twins.py` where datatrove is installed.

Reads JSON lines ``[text, text]`` and prints for each whether the two share a bucket, as datatrove's second step asks.
"""

from __future__ import annotations

import json
import sys


def main() -> int:
    """Answer line by line; 3 when datatrove is not there."""
    try:
        from datatrove.pipeline.dedup.minhash import MinhashDedupSignature
    except ImportError as error:
        print(error, file=sys.stderr)
        return 3
    signer = MinhashDedupSignature("unused")
    for line in sys.stdin:
        buckets = []
        for text in json.loads(line):
            shingles = signer.get_shingles(text)
            buckets.append(signer.get_signature(shingles) if shingles.size else [])
        print(json.dumps(any(a == b for a, b in zip(*buckets, strict=False))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
