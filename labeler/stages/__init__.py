"""One verb per file. Each stage is a generator of Progress that returns its report."""
