"""The parts of the Grade panel."""
