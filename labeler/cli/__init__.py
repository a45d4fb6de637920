"""One command per stage; drains the same generators as the desktop app."""
